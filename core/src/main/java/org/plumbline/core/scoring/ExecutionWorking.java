package org.plumbline.core.scoring;

import java.util.List;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.quantity.Points;

/** The working of an execution score. */
record ExecutionWorking(ScoringPolicy policy, FundingLine total, Points weight, Share share, Points points)
        implements Working {

    @Override
    public Rule rule() {
        return Rule.EXEC_LIN;
    }

    @Override
    public Basis basis() {
        return policy.execution().basis();
    }

    @Override
    public List<Step> steps() {
        var rounding = policy.roundings().executionScore().rule();
        var rateRounding = policy.roundings().rate().rule();
        return List.of(
                new Step.Division(
                        total.executed().number().orElseThrow(),
                        total.adjusted().number().orElseThrow()),
                new Step.Rounded(
                        rateRounding, Execution.rate(total, rateRounding).toPlainString() + " %"),
                new Step.Product(weight.value(), share.exact()),
                new Step.Rounded(rounding, rounding.print(points)));
    }
}
