package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.LastYear.Past;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** The check of weights against last year's results. */
final class WeightShiftChecks {

    private static final BigDecimal EASY = new BigDecimal("1.2");

    static final List<Check> ALL = List.of(Check.note(
            "P05",
            new Wording("分值移向上年容易完成的指标", "weights moved towards indicators that were easy last year"),
            new Wording(
                    "有上一年的表；同名指标上年印有带比较符号的目标、完成值和分值",
                    "last year's form is known; it prints a target with its comparator, an actual and a weight for indicators of"
                            + " the same name"),
            WeightShiftChecks::weightsDoNotMoveToWhatIsEasy));

    private WeightShiftChecks() {}

    /** P05. At each raised weight, where another indicator that was missed lost some. */
    private static void weightsDoNotMoveToWhatIsEasy(Subject subject, Accusations found) {
        var past = subject.surroundings().dossier().pastForm();
        if (past == null) {
            return;
        }
        var loser = subject.rows().stream()
                .filter(row -> past.named(row.indicator().name())
                        .filter(before -> isMissed(before) && moved(row, before) < 0)
                        .isPresent())
                .findFirst();
        if (loser.isEmpty()) {
            return;
        }
        for (var row : subject.rows()) {
            past.named(row.indicator().name())
                    .filter(before -> isEasy(before) && moved(row, before) > 0)
                    .ifPresent(before ->
                            raised(row, before, loser.get().indicator().name(), found));
        }
    }

    private static void raised(Row row, Past before, String loser, Accusations found) {
        var weight = row.indicator().weight().text();
        var name = row.indicator().name();
        found.add(
                row.at(Field.WEIGHT),
                weight,
                before.weight(),
                new Wording(
                        "“" + name + "”上年目标 " + before.target() + "、完成 " + before.actual() + "，分值从 " + before.weight()
                                + " 提到 " + weight + "，而上年未达标的“" + loser + "”分值降低；请说明理由",
                        "“" + name + "” reached " + before.actual() + " for " + before.target()
                                + " last year and its weight rose from " + before.weight() + " to " + weight
                                + ", while “"
                                + loser + "”, missed last year, lost weight; say why"));
    }

    /** Which way the weight went since last year; zero where one of them is no number. */
    private static int moved(Row row, Past before) {
        var now = row.indicator().weight().number();
        var then = before.printedWeight().number();
        if (now.isEmpty() || then.isEmpty()) {
            return 0;
        }
        return now.get().subtract(then.get()).signum();
    }

    private static boolean isEasy(Past before) {
        var result = Result.of(before);
        return result != null && result.isReachedBy(EASY);
    }

    private static boolean isMissed(Past before) {
        var result = Result.of(before);
        return result != null && result.isMissed();
    }

    /** A target with its comparator, and the actual in the same unit. */
    private record Result(Comparator comparator, BigDecimal target, BigDecimal actual) {

        /** Null where either is no such number. */
        static @Nullable Result of(Past row) {
            return row.printedTarget().reading() instanceof Reading.Quantity target
                            && target.comparator() != null
                            && target.number().signum() > 0
                            && row.printedActual().reading() instanceof Reading.Quantity actual
                            && actual.comparator() == null
                            && target.sharesUnitWith(actual)
                    ? new Result(target.comparator(), target.number(), actual.number())
                    : null;
        }

        /** Whether the actual is better than the target by a factor; never where the target is a value to hit. */
        boolean isReachedBy(BigDecimal factor) {
            return switch (comparator) {
                case AT_LEAST, MORE_THAN -> !Decimals.isLess(actual, target.multiply(factor));
                case AT_MOST, LESS_THAN -> !Decimals.isMore(actual.multiply(factor), target);
                case EQUAL -> false;
            };
        }

        /** Whether the target is missed; a value on the target meets it, whatever the sign. */
        boolean isMissed() {
            return switch (comparator) {
                case AT_LEAST, MORE_THAN -> Decimals.isLess(actual, target);
                case AT_MOST, LESS_THAN -> Decimals.isMore(actual, target);
                case EQUAL -> !Decimals.isSame(actual, target);
            };
        }
    }
}
