package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Rounding;

/** The execution line: the total line of the funds, what it scores, and how its rate is rounded. */
public record Execution(FundingLine total, Rounding rounding, Line line) {

    /** Executed over adjusted in percent, as the policy rounds it (执行率); empty where nothing was to be spent. */
    public Optional<BigDecimal> rate() {
        return hasRate(total) ? Optional.of(rate(total, rounding)) : Optional.empty();
    }

    static boolean hasRate(FundingLine total) {
        return total.amountsCompare() && total.adjusted().number().orElseThrow().signum() > 0;
    }

    static BigDecimal rate(FundingLine total, Rounding rounding) {
        return rounding.quotient(
                total.executed().number().orElseThrow().multiply(Decimals.HUNDRED),
                total.adjusted().number().orElseThrow());
    }
}
