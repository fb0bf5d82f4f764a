package org.plumbline.core.check;

import static org.plumbline.core.form.Indicator.Field.ACTUAL;
import static org.plumbline.core.form.Indicator.Field.TARGET;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.Reading.Quantity;
import org.plumbline.core.quantity.Decimals;

/**
 * What the target and the actual of an indicator say besides their figures, read once.
 *
 * @param isVague whether the target is wording that nobody can measure
 * @param contrary what the comparator of the target contradicts; absent where it contradicts nothing
 * @param lacksUnit whether a bare number has its unit nowhere, neither in either value nor in the name
 * @param repeatsTarget whether the actual is the target again, with its comparator
 * @param otherUnit whether the actual is in another unit than the target
 * @param leftovers the cells that still hold words of the template
 * @param backwards the cells that print a period which ends before it begins
 */
record ResultTexts(
        boolean isVague,
        @Nullable Contrary contrary,
        boolean lacksUnit,
        boolean repeatsTarget,
        boolean otherUnit,
        List<Field> leftovers,
        List<Field> backwards) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** What the comparator of a target can contradict. */
    enum Contrary {
        /** The nature printed beside it ({@code 反向}). */
        NATURE,
        /** That less is better of a cost. */
        COST,
        /** That less is better of what nobody wants. */
        HARM
    }

    ResultTexts {
        leftovers = List.copyOf(leftovers);
        backwards = List.copyOf(backwards);
    }

    static ResultTexts of(Indicator row, NameTexts name, @Nullable Pillar pillar, List<Field> leftovers) {
        var target = row.target().reading() instanceof Quantity quantity ? quantity : null;
        var actual = row.actual().reading() instanceof Quantity quantity ? quantity : null;
        return new ResultTexts(
                isVague(row, pillar),
                target == null ? null : contrary(row, target, name),
                target != null && lacksUnit(row, target, name),
                target != null && actual != null && isRepeated(row, target, actual),
                target != null && actual != null && Units.differ(target, actual),
                leftovers,
                backwards(row));
    }

    boolean isRemarkable() {
        return isVague
                || contrary != null
                || lacksUnit
                || repeatsTarget
                || otherUnit
                || !leftovers.isEmpty()
                || !backwards.isEmpty();
    }

    /** Outcomes may be told in words; outputs, costs and satisfaction are to be measured. */
    private static boolean isVague(Indicator row, @Nullable Pillar pillar) {
        return row.target().reading() instanceof Reading.Words
                && (pillar == Pillar.OUTPUT || pillar == Pillar.COST || pillar == Pillar.SATISFACTION)
                && !isOutcome(row.level2())
                && Vagueness.isIn(NameTexts.solid(row.target().text()));
    }

    private static boolean isOutcome(String level2) {
        return level2.contains("效益") || level2.contains("影响") || level2.contains("可持续");
    }

    private static @Nullable Contrary contrary(Indicator row, Quantity target, NameTexts name) {
        var comparator = target.comparator();
        if (comparator == null) {
            return null;
        }
        if (contradictsNature(row.target(), comparator)) {
            return Contrary.NATURE;
        }
        if (comparator != Comparator.AT_LEAST && comparator != Comparator.MORE_THAN) {
            return null;
        }
        if (name.isCost() && isAmount(target, name) && !IndicatorWords.COST_WANTED.isIn(name.name())) {
            return Contrary.COST;
        }
        return name.isHarm() ? Contrary.HARM : null;
    }

    private static boolean contradictsNature(Printed target, Comparator comparator) {
        return target.text().indexOf('向') >= 0
                && target.nature()
                        .filter(nature -> nature.contradicts(comparator))
                        .isPresent();
    }

    private static boolean isAmount(Quantity target, NameTexts name) {
        return target.unit().isEmpty()
                ? name.name().contains("成本")
                : target.unit().indexOf('元') >= 0;
    }

    private static boolean lacksUnit(Indicator row, Quantity target, NameTexts name) {
        return target.unit().isEmpty()
                && !hasUnit(row.actual())
                && !name.name().isEmpty()
                && !name.saysUnit()
                && !isYear(target.number());
    }

    /** Free text may name the unit. */
    private static boolean hasUnit(Printed actual) {
        return actual.reading() instanceof Quantity quantity
                ? !quantity.unit().isEmpty()
                : !(actual.isBlank() || actual.reading() instanceof Reading.Graded);
    }

    private static boolean isYear(BigDecimal number) {
        return Decimals.plain(number).scale() == 0 && number.intValue() >= FIRST_YEAR && number.intValue() <= LAST_YEAR;
    }

    /** A time limit that all kept to ({@code 5个工作日内}) and what was reached ({@code 达到95%}) are results. */
    private static boolean isRepeated(Indicator row, Quantity target, Quantity actual) {
        var comparator = actual.comparator();
        if (comparator == null
                || comparator == Comparator.EQUAL
                || comparator != target.comparator()
                || !Decimals.isSame(actual.number(), target.number())
                || !actual.sharesUnitWith(target)) {
            return false;
        }
        var text = NameTexts.solid(row.actual().text());
        return !text.startsWith("达") && text.indexOf('内') < 0;
    }

    private static List<Field> backwards(Indicator row) {
        boolean target = Periods.endsBeforeItBegins(row.target());
        boolean actual = Periods.endsBeforeItBegins(row.actual());
        if (target) {
            return actual ? List.of(TARGET, ACTUAL) : List.of(TARGET);
        }
        return actual ? List.of(ACTUAL) : List.of();
    }
}
