package org.plumbline.core.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Ratio;

/**
 * The total lines of the funds (年度资金总额), in yuan (元), exact whatever unit the forms print.
 *
 * @param forms that state adjusted budget and execution in a unit we know
 * @param leftOut forms that do not, and are in no sum
 */
public record Spending(long forms, long leftOut, BigDecimal adjusted, BigDecimal executed) {

    public static final Spending NONE = new Spending(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public Spending {
        adjusted = Decimals.plain(adjusted);
        executed = Decimals.plain(executed);
    }

    static Spending of(SelfEvaluation form) {
        var unit = AmountUnit.of(form);
        var line = form.totalFunding();
        var adjusted = line.flatMap(total -> AmountUnit.yuan(Field.ADJUSTED, total, unit));
        var executed = line.flatMap(total -> AmountUnit.yuan(Field.EXECUTED, total, unit));
        return adjusted.isPresent() && executed.isPresent()
                ? new Spending(1, 0, adjusted.get(), executed.get())
                : new Spending(0, 1, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** Executed over adjusted (执行率), exact; empty where nothing was budgeted. */
    public Optional<Ratio> rate() {
        return adjusted.signum() > 0 ? Optional.of(Ratio.of(executed, adjusted)) : Optional.empty();
    }

    Spending plus(Spending other) {
        return new Spending(
                forms + other.forms,
                leftOut + other.leftOut,
                adjusted.add(other.adjusted),
                executed.add(other.executed));
    }
}
