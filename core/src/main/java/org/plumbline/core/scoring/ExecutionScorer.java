package org.plumbline.core.scoring;

import java.util.Optional;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** Scores the total line of the funds (EXEC-LIN, EXEC-BASE, EXEC-ZERO). */
record ExecutionScorer(ScoringPolicy policy) {

    Execution score(FundingLine total, int row) {
        var weight = total.weight()
                .number()
                .filter(stated -> stated.signum() >= 0)
                .map(Points::new)
                .orElse(policy.execution().rule().weight());
        var exact = total.executionRate();
        var rate = exact.map(ratio -> policy.roundings().rate().rule().round(ratio.toPercent()));
        var award = exact.map(ratio -> earned(total, weight, ratio)).orElseGet(() -> withoutRate(total, weight));
        var score = FormPath.of(FundingLine.Field.SCORE, row);
        return new Execution(rate.orElse(null), Line.of(score, total.label(), total.score(), award));
    }

    private Award earned(FundingLine total, Points weight, Ratio exact) {
        var rounding = policy.roundings().executionScore().rule();
        var rateRounding = policy.roundings().rate().rule();
        var rate = rateRounding.round(exact.toPercent());
        var share = (policy.execution().rule().base() == ExecutionTerms.Base.EXACT ? exact : Ratio.ofPercent(rate))
                .min(Ratio.ONE)
                .max(Ratio.ZERO);
        var points = weight.times(share, rounding);
        var working = Working.of(
                Rule.EXEC_LIN,
                policy.execution().basis(),
                new Step.Division(
                        total.executed().number().orElseThrow(),
                        total.adjusted().number().orElseThrow()),
                new Step.Rounded(rateRounding, rate.toPlainString() + " %"),
                new Step.Product(weight.value(), share),
                new Step.Rounded(rounding, rounding.print(points)));
        return new Award.Earned(points, share, working);
    }

    private Award withoutRate(FundingLine total, Points weight) {
        if (!total.hasNothingToSpend()) {
            return new Award.NotComputed(
                    weight,
                    new Wording("全年预算数或全年执行数不是可计算的数", "the adjusted budget or the executed amount is no number"));
        }
        return byZeroBudget(weight)
                .orElseGet(() -> new Award.NotComputed(
                        weight, new Wording("全年预算数为零，执行率不适用", "the adjusted budget is zero: no execution rate")));
    }

    private Optional<Award> byZeroBudget(Points weight) {
        var share = switch (policy.execution().rule().zeroBudget()) {
            case NOT_APPLICABLE -> Optional.<Ratio>empty();
            case FULL -> Optional.of(Ratio.ONE);
            case ZERO -> Optional.of(Ratio.ZERO);
        };
        var rounding = policy.roundings().executionScore().rule();
        return share.map(ratio -> new Award.Earned(
                weight.times(ratio, rounding),
                ratio,
                Working.of(Rule.EXEC_ZERO, policy.execution().basis(), new Step.Product(weight.value(), ratio))));
    }
}
