package org.plumbline.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** The rating earned; empty where the ends of the total fall into different ratings, or no indicator was read. */
    public Optional<RatingRow> rating() {
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        var least = policy.rating(total.from());
        return least.equals(policy.rating(total.to())) ? Optional.of(least) : Optional.empty();
    }
}
