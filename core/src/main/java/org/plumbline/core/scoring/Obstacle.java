package org.plumbline.core.scoring;

import java.util.function.BiFunction;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;

/** Why a line cannot be computed (NONE): the closed list, each with its words for the values that stand in the way. */
public enum Obstacle {
    NO_WEIGHT("没有可计算的分值", "there is no weight to score by"),
    NO_TARGET("没有年度指标值", "there is no target"),
    NO_ACTUAL("没有实际完成值", "there is no actual"),
    NO_AMOUNTS("全年预算数或全年执行数不是可计算的数", "the adjusted budget or the executed amount is no number"),
    NO_BUDGET("全年预算数为零，执行率不适用", "the adjusted budget is zero: no execution rate"),
    OTHER_UNIT(Obstacle::unitsDiffer),
    RATIO_OR_PERCENT("一个是百分比，一个可能是比值，不能相比", "one is in percent, the other may be a ratio: they do not compare"),
    NO_POSITIVE_TARGET("目标不大于零且未达标，没有可计算的规则", "the target is not above zero and is missed: no rule computes that"),
    BOUND_AS_ACTUAL((target, actual) -> new Wording(
            "实际“" + actual.text() + "”带比较符号，不是一个确定的数",
            "actual “" + actual.text() + "” has a comparator and is no definite number")),
    LATE("晚于期限，办法没有规定如何计分", "later than the date, and the policy does not say how to score that"),
    ONE_YEAR_MISSING("两个日期只有一个写明年份", "only one of the two dates states its year"),
    NO_BAND("办法没有规定这一档", "the policy has no band for this grade"),
    TEXT(Obstacle::whatIsNoNumber);

    private final BiFunction<Printed, Printed, Wording> words;

    Obstacle(String zh, String en) {
        var always = new Wording(zh, en);
        this.words = (target, actual) -> always;
    }

    Obstacle(BiFunction<Printed, Printed, Wording> words) {
        this.words = words;
    }

    Wording words(Printed target, Printed actual) {
        return words.apply(target, actual);
    }

    private static Wording unitsDiffer(Printed target, Printed actual) {
        var wanted = target.quantity().map(Reading.Quantity::unit).orElse("");
        var reached = actual.quantity().map(Reading.Quantity::unit).orElse("");
        return new Wording(
                "目标的单位是“" + wanted + "”，实际是“" + reached + "”，不能相比",
                "target in “" + wanted + "” and actual in “" + reached + "” do not compare");
    }

    private static Wording whatIsNoNumber(Printed target, Printed actual) {
        for (var value : new Printed[] {target, actual}) {
            if (value.reading() instanceof Reading.Ambiguous ambiguous) {
                return new Wording(
                        "“" + value.text() + "”有歧义：" + ambiguous.why().zh(),
                        "“" + value.text() + "” is ambiguous: "
                                + ambiguous.why().en());
            }
            if (value.reading() instanceof Reading.Malformed) {
                return new Wording("“" + value.text() + "”不是一个数", "“" + value.text() + "” is no number");
            }
        }
        if (target.quantity().isPresent()) {
            return new Wording(
                    "目标“" + target.text() + "”是数，实际“" + actual.text() + "”是文字，不能相比",
                    "target “" + target.text() + "” is a number, actual “" + actual.text()
                            + "” is text: they do not compare");
        }
        return new Wording(
                "目标“" + target.text() + "”是文字，没有可计算的规则",
                "target “" + target.text() + "” is text, for which there is no rule to compute");
    }
}
