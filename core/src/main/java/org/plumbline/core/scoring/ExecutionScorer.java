package org.plumbline.core.scoring;

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
        var award = Execution.hasRate(total) ? earned(total, weight) : withoutRate(total, weight);
        var line = Line.of(FormPath.of(FundingLine.Field.SCORE, row), total.label(), total.score(), award);
        return new Execution(total, policy.roundings().rate().rule(), line);
    }

    private Award earned(FundingLine total, Points weight) {
        var share = policy.execution().rule().base() == ExecutionTerms.Base.EXACT
                ? new Share(
                        total.executed().number().orElseThrow(),
                        total.adjusted().number().orElseThrow())
                : Share.ofPercent(
                        Execution.rate(total, policy.roundings().rate().rule()));
        var points =
                share.of(weight.value(), policy.roundings().executionScore().rule());
        return new ExecutedAward(policy, total, weight, share, points);
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
        return new ZeroBudgetAward(policy, weight, share, share.of(weight.value(), rounding));
    }

    private static Award notComputed(FundingLine total, Points weight, Obstacle obstacle) {
        return new Award.NotComputed(weight, obstacle, total.adjusted(), total.executed());
    }
}
