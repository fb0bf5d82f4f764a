package org.plumbline.core.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.SelfEvaluation;

/** The funds of a form made to agree with their amounts: rates, and the score of the total line. */
record Funds(SelfEvaluation form, RoundingMode rounding) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Funds of(SelfEvaluation form, RoundingMode rounding) {
        return new Funds(form, rounding);
    }

    /** Every amount of a column times so many hundredths, the total being the sum of its parts. */
    Funds executed(int hundredths) {
        var changed = form;
        var sum = BigDecimal.ZERO;
        for (int line = 1; line < form.funding().size(); line++) {
            var part = number(Field.ADJUSTED, line)
                    .multiply(BigDecimal.valueOf(hundredths))
                    .divide(HUNDRED, DECIMALS, RoundingMode.DOWN);
            sum = sum.add(part);
            changed = changed.with(FormPath.of(Field.EXECUTED, line), part.toPlainString());
        }
        changed = changed.with(FormPath.of(Field.EXECUTED, 0), sum.toPlainString());
        return new Funds(changed, rounding).withRates().withScore();
    }

    Funds withRates() {
        var changed = form;
        for (int line = 0; line < form.funding().size(); line++) {
            var budget = number(Field.ADJUSTED, line);
            var rate = budget.signum() == 0
                    ? "0.00"
                    : number(Field.EXECUTED, line)
                            .multiply(HUNDRED)
                            .divide(budget, DECIMALS, rounding)
                            .toPlainString();
            changed = changed.with(FormPath.of(Field.RATE, line), rate + "%");
        }
        return new Funds(changed, rounding);
    }

    Funds withScore() {
        var score = number(Field.WEIGHT, 0)
                .multiply(number(Field.EXECUTED, 0))
                .divide(number(Field.ADJUSTED, 0), DECIMALS, rounding);
        return new Funds(form.with(FormPath.of(Field.SCORE, 0), score.toPlainString()), rounding);
    }

    BigDecimal number(Field field, int line) {
        return new BigDecimal(field.in(form.funding().get(line)));
    }
}
