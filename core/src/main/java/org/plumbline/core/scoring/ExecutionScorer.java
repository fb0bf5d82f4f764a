package org.plumbline.core.scoring;

import java.math.BigDecimal;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.quantity.Points;

/** Scores the total line of the funds (EXEC-LIN, EXEC-BASE, EXEC-ZERO). */
record ExecutionScorer(ScoringPolicy policy) {

    Execution score(FundingLine total, int row) {
        var printed = total.weight().number();
        var weight = printed.isPresent() && printed.get().signum() >= 0
                ? new Points(printed.get())
                : policy.execution().rule().weight();
        var score = FormPath.of(FundingLine.Field.SCORE, row);
        var adjusted = total.adjusted().number();
        if (adjusted.isEmpty() || adjusted.get().signum() <= 0 || !total.amountsCompare()) {
            return new Execution(null, Line.of(score, total.label(), total.score(), withoutRate(total, weight)));
        }
        var executed = total.executed().number().orElseThrow();
        var rate = policy.roundings().rate().rule().quotient(executed.movePointRight(2), adjusted.get());
        var share = policy.execution().rule().base() == ExecutionTerms.Base.EXACT
                ? new Share(executed, adjusted.get())
                : Share.ofPercent(rate);
        return new Execution(rate, Line.of(score, total.label(), total.score(), earned(total, rate, weight, share)));
    }

    private Award earned(FundingLine total, BigDecimal rate, Points weight, Share share) {
        var points = share.of(weight, policy.roundings().executionScore().rule());
        return new Award.Earned(points, share, new ExecutionWorking(policy, total, rate, weight, share, points));
    }

    private Award withoutRate(FundingLine total, Points weight) {
        if (!total.hasNothingToSpend()) {
            return notComputed(total, weight, Obstacle.NO_AMOUNTS);
        }
        return switch (policy.execution().rule().zeroBudget()) {
            case NOT_APPLICABLE -> notComputed(total, weight, Obstacle.NO_BUDGET);
            case FULL -> byZeroBudget(weight, Share.ALL);
            case ZERO -> byZeroBudget(weight, Share.NONE);
        };
    }

    private Award byZeroBudget(Points weight, Share share) {
        var rounding = policy.roundings().executionScore().rule();
        return new Award.Earned(share.of(weight, rounding), share, new ZeroBudgetWorking(policy, weight, share));
    }

    private static Award notComputed(FundingLine total, Points weight, Obstacle obstacle) {
        return new Award.NotComputed(weight, obstacle, total.adjusted(), total.executed());
    }
}
