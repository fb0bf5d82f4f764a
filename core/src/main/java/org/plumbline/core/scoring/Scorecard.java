package org.plumbline.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.quantity.Points;

/** What a form earns, line by line, beside what it states. */
public record Scorecard(
        ScoringPolicy policy, @Nullable Execution scoredExecution, List<Line> indicators, EarnedTotal total) {

    public Scorecard {
        indicators = List.copyOf(indicators);
    }

    /** The execution line; empty where the form prints no total line of funds. */
    public Optional<Execution> execution() {
        return Optional.ofNullable(scoredExecution);
    }

    public Stream<Line> lines() {
        return Stream.concat(execution().map(Execution::line).stream(), indicators.stream());
    }

    private static boolean hasNothingAtStake(Line line) {
        return line.award() instanceof Award.NotComputed && line.award().to().equals(Points.ZERO);
    }

    /** The rating earned; empty where the ends of the total fall into different ratings, or no indicator has points. */
    public Optional<RatingRow> rating() {
        if (indicators.stream().allMatch(Scorecard::hasNothingAtStake)) {
            return Optional.empty();
        }
        var least = policy.rating(total.from());
        return least.equals(policy.rating(total.to())) ? Optional.of(least) : Optional.empty();
    }
}
