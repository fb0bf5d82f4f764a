package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Points;

/**
 * The lines whose score depends on curves and roundings: those whose target is missed, or met on the dot. What a target
 * clearly met earns is the same under all of them.
 *
 * @param explained how many of them the policy gives as printed
 */
record OpenLines(
        SelfEvaluation form,
        List<Integer> rows,
        long explained,
        boolean anyAtMost,
        boolean anyEqual,
        boolean anyOnTarget) {

    static OpenLines of(ScoringPolicy policy, SelfEvaluation form) {
        var rows = new ArrayList<Integer>();
        boolean atMost = false;
        boolean equal = false;
        boolean onTarget = false;
        var lines = new Scorer(policy).score(form).indicators();
        for (int row = 0; row < lines.size(); row++) {
            var indicator = form.indicators().get(row);
            var line = lines.get(row);
            boolean onDot = isOnTarget(indicator);
            if (line.award() instanceof Award.Earned && line.statedPoints().isPresent() && (!line.isMet() || onDot)) {
                var comparator = comparator(indicator);
                rows.add(row);
                atMost |= comparator == null || comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
                equal |= comparator == Comparator.EQUAL;
                onTarget |= onDot;
            }
        }
        return new OpenLines(form, rows, explained(policy, form, rows), atMost, equal, onTarget);
    }

    OpenLines {
        rows = List.copyOf(rows);
    }

    /** How many more of them another policy gives as printed. */
    long gained(ScoringPolicy policy) {
        return explained(policy, form, rows) - explained;
    }

    private static long explained(ScoringPolicy policy, SelfEvaluation form, List<Integer> rows) {
        var scorer = new IndicatorScorer(policy);
        long explained = 0;
        for (int row : rows) {
            var line = scorer.score(form.indicators().get(row), FormPath.of(Indicator.Field.SCORE, row));
            explained += line.admits(line.statedPoints().orElseThrow(), Points.ZERO) ? 1 : 0;
        }
        return explained;
    }

    private static boolean isOnTarget(Indicator row) {
        return row.target().reading() instanceof Reading.Quantity target
                && row.actual().reading() instanceof Reading.Quantity actual
                && target.number().compareTo(actual.number()) == 0;
    }

    private static @Nullable Comparator comparator(Indicator row) {
        return row.target().reading() instanceof Reading.Quantity target ? target.comparator() : null;
    }
}
