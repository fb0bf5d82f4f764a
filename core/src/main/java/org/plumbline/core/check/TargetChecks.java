package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.ResultTexts.Contrary;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading.Quantity;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of targets (年度指标值). */
final class TargetChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "I02",
                    new Wording("指标值无法衡量", "unmeasurable wording"),
                    new Wording(
                            "产出、成本和满意度指标的指标值是文字；效益指标可以定性，写明健全、合格、按时等状态的可以核实",
                            "a target of output, cost or satisfaction is in words; outcomes may be qualitative, and states that can be verified are"),
                    TargetChecks::targetsCanBeMeasured),
            Check.warning(
                    "I06",
                    new Wording("比较方向与指标相反", "direction contradicts the indicator"),
                    new Wording(
                            "指标值有比较符号，旁边印有指标性质，或是成本金额，或是投诉率一类不希望发生的比率",
                            "a target with a comparator beside its nature, or of a cost in money, or of a rate of what nobody wants"),
                    TargetChecks::directionsFit),
            Check.warning(
                    "I09",
                    new Wording("指标值不高于上年实际", "target at or below last year's actual"),
                    new Wording(
                            "印有上年完成值，单位相同，指标值有 ≥、>、≤ 或 <；已到 100 % 或 0 的不算",
                            "last year's actual is printed in the same unit, the target has ≥, >, ≤ or <; 100 % and zero cannot be bettered"),
                    TargetChecks::targetsAskForMoreThanLastYear),
            Check.note(
                    "I15",
                    new Wording("数值没有单位", "a bare number without unit"),
                    new Wording(
                            "指标值、完成值和名称都没有单位，名称也不是率、度、数；每张表只提一次",
                            "no unit in target, actual or name, and the name is no rate or count; said once a form"),
                    TargetChecks::numbersHaveUnits));

    private TargetChecks() {}

    /** I02. */
    private static void targetsCanBeMeasured(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            if (row.texts().result().isVague()) {
                var target = row.indicator().target().text();
                found.add(
                        row.at(Field.TARGET),
                        target,
                        "",
                        new Wording(
                                "指标值“" + target + "”无法衡量；请写数值，或可以核实的状态",
                                "target “" + target
                                        + "” cannot be measured; state a number or a state that can be verified"));
            }
        }
    }

    /** I06. */
    private static void directionsFit(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            var contrary = row.texts().result().contrary();
            if (contrary != null) {
                var target = row.indicator().target().text();
                var why = why(contrary, row.indicator().name());
                found.add(
                        row.at(Field.TARGET),
                        target,
                        "",
                        new Wording(
                                "指标值“" + target + "”的比较方向与指标相反：" + why.zh() + "；请改比较符号",
                                "the comparator of target “" + target + "” goes the wrong way: " + why.en()
                                        + "; correct it"));
            }
        }
    }

    private static Wording why(Contrary contrary, String name) {
        return switch (contrary) {
            case NATURE -> new Wording("与旁边印的指标性质矛盾", "it contradicts the nature printed beside it");
            case COST -> new Wording("“" + name + "”是成本，越少越好", "“" + name + "” is a cost, of which less is better");
            case HARM -> new Wording("“" + name + "”越低越好", "of “" + name + "” less is better");
        };
    }

    /** I09. */
    private static void targetsAskForMoreThanLastYear(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (lastYear(row).reading() instanceof Quantity last
                    && row.indicator().target().reading() instanceof Quantity target
                    && asksForNoMore(target, last)) {
                noMore(row, target, last, found);
            }
        }
    }

    /** What the row itself prints of last year. */
    private static Printed lastYear(Row row) {
        return row.indicator().lastYearActual();
    }

    private static boolean asksForNoMore(Quantity target, Quantity last) {
        if (target.comparator() == null
                || (last.comparator() != null && last.comparator() != Comparator.EQUAL)
                || !target.unit().equals(last.unit())) {
            return false;
        }
        int order = target.number().compareTo(last.number());
        return switch (target.comparator()) {
            case AT_LEAST, MORE_THAN -> order <= 0 && !isWhole(target) && !isWhole(last);
            case AT_MOST, LESS_THAN -> order >= 0 && target.number().signum() > 0;
            case EQUAL -> false;
        };
    }

    private static boolean isWhole(Quantity rate) {
        return rate.isPercentage() && !Decimals.isLess(rate.number(), Decimals.HUNDRED);
    }

    private static void noMore(Row row, Quantity target, Quantity last, Accusations found) {
        boolean more = target.comparator() == Comparator.AT_LEAST || target.comparator() == Comparator.MORE_THAN;
        var stated = row.indicator().target().text();
        var expected = (more ? "> " : "< ") + Decimals.plain(last.number()).toPlainString();
        found.add(
                row.at(Field.TARGET),
                stated,
                expected,
                new Wording(
                        "指标值“" + stated + "”没有比上年实际完成值更进一步，应 " + expected + "；请调整，或说明理由",
                        "target “" + stated + "” asks for no more than was achieved last year, it should be " + expected
                                + "; adjust it or say why"));
    }

    /** I15. Once a form, at the first such target; the form's own unit measures money. */
    private static void numbersHaveUnits(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            if (row.texts().result().lacksUnit() && !(row.texts().naming().isMoney() && printsItsUnit(subject))) {
                var target = row.indicator().target().text();
                var name = row.indicator().name();
                found.add(
                        row.at(Field.TARGET),
                        target,
                        "",
                        new Wording(
                                "“" + name + "”的指标值“" + target + "”没有单位，名称和完成值也没有；请写明单位",
                                "target “" + target + "” of “" + name
                                        + "” has no unit, nor has its actual or name; write the unit"));
                return;
            }
        }
    }

    private static boolean printsItsUnit(Subject subject) {
        return !subject.form().printed(HeadField.AMOUNT_UNIT).isBlank();
    }
}
