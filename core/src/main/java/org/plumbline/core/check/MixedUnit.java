package org.plumbline.core.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.SelfEvaluation;

/** An amount of the funds in another unit than the form's; {@code wanted} is that unit. */
record MixedUnit(FormPath at, Field field, Printed amount, String wanted) {

    private static final List<Field> AMOUNTS = List.of(Field.ORIGINAL, Field.ADJUSTED, Field.EXECUTED);

    /** The longer ones first: each ends with the last. */
    private static final List<String> UNITS = List.of("百万元", "万元", "千元", "亿元", "元");

    /** The first, line by line; null where all amounts that print a unit print the same. */
    static @Nullable MixedUnit in(SelfEvaluation form) {
        var lines = form.funding();
        String wanted = null;
        for (int line = 0; line < lines.size(); line++) {
            for (var field : AMOUNTS) {
                var amount = FundingChecks.amount(lines.get(line), field);
                var unit = unit(amount);
                if (unit == null) {
                    continue;
                }
                wanted = wanted == null ? wanted(form, unit) : wanted;
                if (!unit.equals(wanted)) {
                    return new MixedUnit(FormPath.of(field, line), field, amount, wanted);
                }
            }
        }
        return null;
    }

    /** Zero is the same in every unit. */
    private static @Nullable String unit(Printed amount) {
        return amount.reading() instanceof Reading.Quantity read
                        && !read.unit().isEmpty()
                        && read.number().signum() != 0
                        && UNITS.contains(read.unit())
                ? read.unit()
                : null;
    }

    /** The unit that the form states for all its amounts, or else the first that an amount prints. */
    private static String wanted(SelfEvaluation form, String first) {
        var stated = form.text(HeadField.AMOUNT_UNIT);
        for (var unit : UNITS) {
            if (stated.contains(unit)) {
                return unit;
            }
        }
        return first;
    }
}
