package org.plumbline.core.scoring;

import org.plumbline.core.form.FundingLine;
import org.plumbline.core.quantity.Points;

/** What an execution rate earns (EXEC-LIN). */
record ExecutedAward(ScoringPolicy policy, FundingLine total, Points weight, Share share, Points points)
        implements Award.Earned {

    @Override
    public Working working() {
        var rounding = policy.roundings().executionScore().rule();
        var rateRounding = policy.roundings().rate().rule();
        return Working.of(
                Rule.EXEC_LIN,
                policy.execution().basis(),
                new Step.Division(
                        total.executed().number().orElseThrow(),
                        total.adjusted().number().orElseThrow()),
                new Step.Rounded(
                        rateRounding, Execution.rate(total, rateRounding).toPlainString() + " %"),
                new Step.Product(weight.value(), share.exact()),
                new Step.Rounded(rounding, rounding.print(points)));
    }
}
