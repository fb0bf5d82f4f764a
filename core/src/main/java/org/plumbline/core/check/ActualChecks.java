package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Reading.Quantity;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.scoring.Award;

/** Checks of actuals against their targets (实际完成值). */
final class ActualChecks {

    /** The least percentage of which nobody takes the ratio, a number up to 1, for a percentage that was missed. */
    private static final BigDecimal CLEARLY_PERCENT = BigDecimal.valueOf(20);

    static final List<Check> ALL = List.of(
            Check.warning(
                    "I04",
                    new Wording("完成值照抄指标值", "actual repeats the target with its comparator"),
                    new Wording(
                            "完成值与指标值的数、单位和比较符号都相同；“=”、“达到”和“5 日内”一类时限不算",
                            "number, unit and comparator are the same; =, “reached” and time limits kept to are results"),
                    ActualChecks::actualsAreNotCopied),
            Check.warning(
                    "I07",
                    new Wording("比率超过 100 %，或比率与百分数混用", "a rate above 100 %, or ratio and percent mixed"),
                    new Wording(
                            "名称是占整体的率（完成率等可超额的率到 1000 % 为止，增长率不限），或两个值一个是百分数、一个是 0 到 1 的数",
                            "the name is a share of a whole (rates that may be overfulfilled up to 1000 %, growth without end), or one value is a percentage and the other a number from 0 to 1"),
                    ActualChecks::ratesStayWithinTheWhole),
            Check.warning(
                    "I08",
                    new Wording("远超指标值而未说明", "far over target without a word"),
                    new Wording(
                            "指标值是 ≥、> 或没有比较符号的正数（成本除外），完成值同单位，超过办法所定的倍数（1.3），且不只多一件",
                            "the target is a positive number with ≥, > or no comparator (cost aside), the actual in its unit is above the policy's multiple of it (1.3), and by more than one piece"),
                    ActualChecks::farOverTargetIsExplained),
            Check.warning(
                    "I18",
                    new Wording("指标值与完成值单位不同", "units differ between target and actual"),
                    new Wording(
                            "两个值都印有单位；万元与元、个与家、人与人次一类不算",
                            "both values print a unit; multiples such as 万元 and 元 and units used for one another are no difference"),
                    ActualChecks::unitsAreTheSame));

    private ActualChecks() {}

    /** I04. */
    private static void actualsAreNotCopied(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            if (row.texts().result().repeatsTarget()) {
                var actual = row.indicator().actual().text();
                found.add(
                        row.at(Field.ACTUAL),
                        actual,
                        "",
                        new Wording(
                                "完成值“" + actual + "”照抄了指标值，连比较符号也在；请填实际完成的数",
                                "actual “" + actual
                                        + "” repeats the target together with its comparator; state the number achieved"));
            }
        }
    }

    /** I07. Once a row: at the target where that is above the whole, else at the actual. */
    private static void ratesStayWithinTheWhole(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            var ceiling = row.texts().naming().ceiling();
            var target = target(row);
            var actual = actual(row);
            if (ceiling != null && isAbove(target, ceiling)) {
                aboveCeiling(row, Field.TARGET, ceiling, found);
            } else if (ceiling != null && isAbove(actual, ceiling)) {
                aboveCeiling(row, Field.ACTUAL, ceiling, found);
            } else if (target != null && actual != null && mixesRatioAndPercent(target, actual)) {
                mixed(row, found);
            }
        }
    }

    private static @Nullable Quantity target(Row row) {
        return row.indicator().target().reading() instanceof Quantity target ? target : null;
    }

    private static @Nullable Quantity actual(Row row) {
        return row.indicator().actual().reading() instanceof Quantity actual ? actual : null;
    }

    private static boolean isAbove(@Nullable Quantity rate, BigDecimal ceiling) {
        return rate != null
                && rate.number().doubleValue() >= ceiling.doubleValue()
                && Decimals.isMore(rate.number(), ceiling)
                && rate.isPercentage()
                && rate.comparator() != Comparator.AT_MOST
                && rate.comparator() != Comparator.LESS_THAN;
    }

    private static void aboveCeiling(Row row, Field field, BigDecimal ceiling, Accusations found) {
        var text = field.in(row.indicator());
        var expected = "≤ " + ceiling + " %";
        var name = row.indicator().name();
        found.add(
                row.at(field),
                text,
                expected,
                new Wording(
                        "“" + name + "”的" + field.words().zh() + "为 " + text + "，应 " + expected + "；请核对",
                        "“" + name + "” is stated as " + text + ", it should be " + expected + "; check it"));
    }

    private static boolean mixesRatioAndPercent(Quantity target, Quantity actual) {
        return target.unit().isEmpty() != actual.unit().isEmpty()
                && (target.unit().isEmpty() ? isRatioOf(target, actual, false) : isRatioOf(actual, target, true));
    }

    /** Whether a number without unit is a ratio where the other value is a percentage. */
    private static boolean isRatioOf(Quantity bare, Quantity percent, boolean oneIsRatio) {
        int toOne = bare.number().compareTo(BigDecimal.ONE);
        return bare.number().signum() > 0
                && (oneIsRatio ? toOne <= 0 : toOne < 0)
                && percent.isPercentage()
                && !Decimals.isLess(percent.number(), CLEARLY_PERCENT);
    }

    private static void mixed(Row row, Accusations found) {
        var target = row.indicator().target().text();
        var actual = row.indicator().actual().text();
        found.add(
                row.at(Field.ACTUAL),
                actual,
                "",
                new Wording(
                        "指标值“" + target + "”与完成值“" + actual + "”一个是百分数，一个是比率；请统一写成百分数",
                        "of target “" + target + "” and actual “" + actual
                                + "” one is a percentage and the other a ratio; write both as percentages"));
    }

    /** I08. Where the target is missed, S02 and S11 speak. */
    private static void farOverTargetIsExplained(Subject subject, Accusations found) {
        var limit = subject.policy().limits().farOver();
        for (var row : subject.rows()) {
            if (row.indicator().target().reading() instanceof Quantity target
                    && row.indicator().actual().reading() instanceof Quantity actual
                    && Decimals.isMore(actual.number(), target.number())
                    && wantsMore(row, target)
                    && isFarOver(target, actual, limit)
                    && row.isUnexplained()
                    && !row.line().isUnmet()) {
                farOver(row, target, actual, limit, found);
            }
        }
    }

    /** Without a comparator, what lies far over is missed if it was meant the other way, and lacks a word either way. */
    private static boolean wantsMore(Row row, Quantity target) {
        if (target.number().signum() <= 0) {
            return false;
        }
        var comparator = target.comparator();
        if (comparator == null) {
            return !row.texts().naming().isCost();
        }
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> true;
            case EQUAL -> row.line().award() instanceof Award.Earned earned && earned.isMet();
            case AT_MOST, LESS_THAN -> false;
        };
    }

    /** Of things that are counted, one more is the least that there can be. */
    private static boolean isFarOver(Quantity target, Quantity actual, BigDecimal limit) {
        return Decimals.isMore(actual.number(), target.number().multiply(limit))
                && actual.comparator() != Comparator.AT_MOST
                && actual.comparator() != Comparator.LESS_THAN
                && Units.numbersCompare(target, actual)
                && (target.isPercentage() || !isOneMore(target.number(), actual.number()));
    }

    private static boolean isOneMore(BigDecimal target, BigDecimal actual) {
        return Decimals.plain(target).scale() == 0
                && Decimals.plain(actual).scale() == 0
                && !Decimals.isMore(actual.subtract(target), BigDecimal.ONE);
    }

    private static void farOver(Row row, Quantity target, Quantity actual, BigDecimal limit, Accusations found) {
        var stated = row.indicator().actual().text();
        var wanted = row.indicator().target().text();
        var expected = "≤ " + Decimals.plain(target.number().multiply(limit)).toPlainString();
        var times = Decimals.plain(actual.number().divide(target.number(), 2, RoundingMode.HALF_UP))
                .toPlainString();
        found.add(
                row.at(Field.ACTUAL),
                stated,
                expected,
                new Wording(
                        "完成值 " + stated + " 是指标值 " + wanted + " 的 " + times + " 倍，没有说明原因；不必说明的为 " + expected
                                + "；请说明原因，或核对指标值",
                        "actual " + stated + " is " + times + " times target " + wanted
                                + " and no reason is given; without one it may be " + expected
                                + "; give the reason or check the target"));
    }

    /** I18. */
    private static void unitsAreTheSame(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            if (row.texts().result().otherUnit()) {
                var target = row.indicator().target().text();
                var actual = row.indicator().actual().text();
                found.add(
                        row.at(Field.ACTUAL),
                        actual,
                        "",
                        new Wording(
                                "完成值“" + actual + "”与指标值“" + target + "”单位不同；请用同一单位",
                                "actual “" + actual + "” is in another unit than target “" + target
                                        + "”; use the same unit"));
            }
        }
    }
}
