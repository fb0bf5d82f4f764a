package org.plumbline.core.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.scoring.Execution;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.RatingRow;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.Scorer;
import org.plumbline.core.scoring.ScoringPolicy;

/** What a form earns under one policy beside what it would earn under another. */
public record FormComparison(SelfEvaluation form, Scorecard before, Scorecard after) {

    public static FormComparison of(SelfEvaluation form, ScoringPolicy before, ScoringPolicy after) {
        return new FormComparison(form, new Scorer(before).score(form), new Scorer(after).score(form));
    }

    /** The lines that change, as the form prints them. */
    public List<LineChange> lines() {
        var changes = new ArrayList<LineChange>();
        var old = before.policy().roundings();
        var next = after.policy().roundings();
        if (before.execution().isPresent() && after.execution().isPresent()) {
            LineChange.between(
                            before.execution().map(Execution::line).orElseThrow(),
                            old.executionScore().rule(),
                            after.execution().map(Execution::line).orElseThrow(),
                            next.executionScore().rule())
                    .ifPresent(changes::add);
        }
        IntStream.range(0, before.indicators().size())
                .mapToObj(row -> LineChange.between(
                        before.indicators().get(row),
                        old.lineScore().rule(),
                        after.indicators().get(row),
                        next.lineScore().rule()))
                .flatMap(Optional::stream)
                .forEach(changes::add);
        return changes;
    }

    /** Differences that concern the total and the rating rather than a line. */
    public List<Cause> causes() {
        var causes = new ArrayList<Cause>();
        var old = before.policy().roundings().total().rule();
        var next = after.policy().roundings().total().rule();
        var exact =
                after.lines().map(Line::counted).map(points -> points.value()).reduce(BigDecimal::add);
        if (exact.filter(sum -> !Decimals.isSame(old.round(sum), next.round(sum)))
                .isPresent()) {
            causes.add(new Cause(Cause.Kind.TOTAL_ROUNDING, old.describe(), next.describe()));
        }
        var total = after.total();
        boolean otherCuts = Stream.of(total.from(), total.to(), total.counted())
                .anyMatch(points -> !word(before.policy().rating(points))
                        .equals(word(after.policy().rating(points))));
        if (changesRating() && otherCuts) {
            causes.add(new Cause(Cause.Kind.CUTS, cuts(before.policy()), cuts(after.policy())));
        }
        return causes;
    }

    /** Whether the counted total, or the interval in which it lies, becomes another. */
    public boolean changesTotal() {
        return !before.total().counted().equals(after.total().counted())
                || !before.total().from().equals(after.total().from())
                || !before.total().to().equals(after.total().to());
    }

    public boolean changesRating() {
        return !Objects.equals(
                before.rating().map(FormComparison::word), after.rating().map(FormComparison::word));
    }

    public boolean isSame() {
        return !changesTotal() && !changesRating() && lines().isEmpty();
    }

    private static String word(RatingRow row) {
        return row.name().zh();
    }

    private static Wording cuts(ScoringPolicy policy) {
        return new Wording(
                policy.ratings().rule().stream()
                        .map(row -> "≥ " + row.from() + " " + row.name().zh())
                        .collect(Collectors.joining("，")),
                policy.ratings().rule().stream()
                        .map(row -> "≥ " + row.from() + " " + row.name().en())
                        .collect(Collectors.joining(", ")));
    }
}
