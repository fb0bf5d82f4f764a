package org.plumbline.core.summary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;

/** How many yuan (元) one of a printed unit is. */
record AmountUnit(BigDecimal yuan) {

    private static final Map<String, AmountUnit> NAMED = Map.of(
            "元", power(0),
            "千元", power(3),
            "万元", power(4),
            "百万元", power(6),
            "千万元", power(7),
            "亿元", power(8));

    /** The unit that a form prints for its amounts, such as {@code 金额单位：万元}; empty where it prints none we know. */
    static Optional<AmountUnit> of(SelfEvaluation form) {
        return named(form.text(HeadField.AMOUNT_UNIT));
    }

    static Optional<AmountUnit> named(String printed) {
        var unit = printed.replaceAll("金额|单位|人民币|[\\s:：()（）]", "");
        return Optional.ofNullable(NAMED.get(unit));
    }

    /** The amount in yuan, exact; empty where it is no number, or states a unit of its own that we do not know. */
    static Optional<BigDecimal> yuan(FundingLine.Field field, FundingLine line, Optional<AmountUnit> unit) {
        var printed = Printed.of(field.in(line));
        return printed.quantity()
                .filter(amount -> printed.number().isPresent())
                .flatMap(amount -> (amount.unit().isEmpty() ? unit : named(amount.unit()))
                        .map(each -> amount.number().multiply(each.yuan())));
    }

    private static AmountUnit power(int zeros) {
        return new AmountUnit(BigDecimal.TEN.pow(zeros));
    }
}
