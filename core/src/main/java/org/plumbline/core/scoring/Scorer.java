package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Points;

/** Computes what a form earns under a policy. Reads any form; never throws on what a form states. */
public record Scorer(ScoringPolicy policy) {

    public Scorecard score(SelfEvaluation form) {
        var execution = execution(form);
        var scorer = new IndicatorScorer(policy);
        var lines = new Line[form.indicators().size()];
        for (int row = 0; row < lines.length; row++) {
            lines[row] = scorer.score(form.indicators().get(row), FormPath.of(Indicator.Field.SCORE, row));
        }
        var indicators = List.of(lines);
        return new Scorecard(policy, execution, indicators, total(execution, indicators));
    }

    private @Nullable Execution execution(SelfEvaluation form) {
        var row = form.totalFundingRow();
        return row.isEmpty()
                ? null
                : new ExecutionScorer(policy).score(form.funding().get(row.getAsInt()), row.getAsInt());
    }

    private EarnedTotal total(@Nullable Execution execution, List<Line> indicators) {
        var sum = new Sum();
        if (execution != null) {
            sum.add(execution.line());
        }
        for (var line : indicators) {
            sum.add(line);
        }
        var earned = rounded(sum.earned);
        return sum.isCertain() && sum.asStated.isEmpty()
                ? new EarnedTotal(earned, earned, earned, sum.asStated)
                : new EarnedTotal(
                        rounded(sum.earned.add(sum.from)),
                        rounded(sum.earned.add(sum.to)),
                        rounded(sum.earned.add(sum.counted)),
                        sum.asStated);
    }

    private Points rounded(BigDecimal exact) {
        return new Points(policy.roundings().total().rule().round(exact));
    }

    /** The running sums of a total; what is earned counts the same for all three ends. */
    private static final class Sum {
        private BigDecimal earned = BigDecimal.ZERO;
        private BigDecimal from = BigDecimal.ZERO;
        private BigDecimal to = BigDecimal.ZERO;
        private BigDecimal counted = BigDecimal.ZERO;
        private List<Line> asStated = List.of();

        void add(Line line) {
            var award = line.award();
            if (award instanceof Award.Earned certain) {
                var points = certain.points().value();
                earned = earned.signum() == 0 ? points : earned.add(points);
                return;
            }
            from = from.add(award.from().value());
            to = to.add(award.to().value());
            counted = counted.add(line.counted().value());
            if (award instanceof Award.NotComputed) {
                asStated = asStated.isEmpty() ? new ArrayList<>() : asStated;
                asStated.add(line);
            }
        }

        boolean isCertain() {
            return to.signum() == 0;
        }
    }
}
