package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.quantity.Points;

/** The working of an execution score; {@code rate} is in percent, as the policy rounds it. */
record ExecutionWorking(
        ScoringPolicy policy, FundingLine total, BigDecimal rate, Points weight, Share share, Points points)
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
        return List.of(
                new Step.Division(
                        total.executed().number().orElseThrow(),
                        total.adjusted().number().orElseThrow()),
                new Step.Rounded(policy.roundings().rate().rule(), rate.toPlainString() + " %"),
                new Step.Product(weight.value(), share.exact()),
                new Step.Rounded(rounding, rounding.print(points)));
    }
}
