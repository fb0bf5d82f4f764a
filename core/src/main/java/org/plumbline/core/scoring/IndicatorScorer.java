package org.plumbline.core.scoring;

import java.math.BigDecimal;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** Scores one indicator by what its target and actual read as. */
record IndicatorScorer(ScoringPolicy policy) {

    Line score(Indicator row, FormPath score) {
        var weight =
                row.weight().number().filter(stated -> stated.signum() >= 0).map(Points::new);
        if (weight.isEmpty()) {
            return Line.of(
                    score,
                    row.name(),
                    row.score(),
                    notComputed(stated(row), "没有可计算的分值", "there is no weight to score by"));
        }
        var target = row.target().quantity();
        var actual = row.actual().quantity();
        if (target.isPresent() && actual.isPresent()) {
            return quantitative(row, score, weight.get(), target.get(), actual.get());
        }
        return Line.of(score, row.name(), row.score(), qualitative(row, weight.get()));
    }

    private Line quantitative(
            Indicator row, FormPath score, Points weight, Reading.Quantity target, Reading.Quantity actual) {
        if (!target.sharesUnitWith(actual)) {
            var award = notComputed(
                    weight,
                    "目标的单位是“" + target.unit() + "”，实际是“" + actual.unit() + "”，不能相比",
                    "target in “" + target.unit() + "” and actual in “" + actual.unit() + "” do not compare");
            return Line.of(score, row.name(), row.score(), award);
        }
        if (mixesRatioAndPercent(target, actual)) {
            var award = notComputed(
                    weight, "一个是百分比，一个可能是比值，不能相比", "one is in percent, the other may be a ratio: they do not compare");
            return Line.of(score, row.name(), row.score(), award);
        }
        return new QuantitativeScorer(policy, weight, target, actual).score(row, score);
    }

    /** Without a weight, the stated score is the most that is known to be at stake. */
    private static Points stated(Indicator row) {
        return row.score()
                .number()
                .filter(score -> score.signum() >= 0)
                .map(Points::new)
                .orElse(Points.ZERO);
    }

    /** Whether the one that is no percentage may be a ratio; zero is the same either way. */
    private static boolean mixesRatioAndPercent(Reading.Quantity target, Reading.Quantity actual) {
        var bare = (target.isPercentage() ? actual : target).number();
        return target.isPercentage() != actual.isPercentage()
                && bare.signum() != 0
                && !Decimals.isMore(actual.number().min(target.number()), BigDecimal.ONE);
    }

    private Award qualitative(Indicator row, Points weight) {
        if (row.target().isBlank() || row.actual().isBlank()) {
            return notComputed(
                    weight,
                    row.target().isBlank() ? "没有年度指标值" : "没有实际完成值",
                    row.target().isBlank() ? "there is no target" : "there is no actual");
        }
        if (row.target().reading() instanceof Reading.Deadline due
                && row.actual().reading() instanceof Reading.Deadline done) {
            return dated(weight, due, done);
        }
        if (row.actual().reading() instanceof Reading.Graded graded && isQualitative(row.target())) {
            return banded(row, weight, graded);
        }
        return notComputed(weight, whyNot(row.target(), row.actual()));
    }

    private static boolean isQualitative(Printed target) {
        return target.reading() instanceof Reading.Words
                || target.reading() instanceof Reading.Graded
                || target.reading() instanceof Reading.Deadline;
    }

    private Award dated(Points weight, Reading.Deadline due, Reading.Deadline done) {
        return done.isNoLaterThan(due)
                .map(onTime -> onTime
                        ? full(weight)
                        : notComputed(
                                weight,
                                "晚于期限，办法没有规定如何计分",
                                "later than the date, and the policy does not say how to score that"))
                .orElseGet(() -> notComputed(weight, "两个日期只有一个写明年份", "only one of the two dates states its year"));
    }

    private Award full(Points weight) {
        return new Award.Earned(
                weight,
                Ratio.ONE,
                Working.of(
                        Rule.DATE,
                        policy.curves().met(),
                        new Step.Said(new Wording("得 " + print(weight), "earns " + print(weight)))));
    }

    private Award banded(Indicator row, Points weight, Reading.Graded graded) {
        var band = policy.bands().rule().get(graded.grade());
        if (band == null) {
            return notComputed(weight, "办法没有规定这一档", "the policy has no band for this grade");
        }
        var rounding = policy.roundings().lineScore().rule();
        var from = weight.times(band.from(), rounding);
        var to = weight.times(band.to(), rounding);
        var words = graded.grade().words();
        var working = Working.of(
                Rule.BANDS,
                policy.bands().basis(),
                new Step.Said(new Wording(
                        "实际“" + row.actual().text() + "”为" + words.zh(),
                        "actual “" + row.actual().text() + "” is " + words.en())),
                new Step.Product(weight.value(), band.from()),
                new Step.Product(weight.value(), band.to()));
        return new Award.Between(from, to, working);
    }

    private static Wording whyNot(Printed target, Printed actual) {
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

    private String print(Points points) {
        return policy.roundings().lineScore().rule().print(points);
    }

    private static Award notComputed(Points weight, String zh, String en) {
        return notComputed(weight, new Wording(zh, en));
    }

    private static Award notComputed(Points weight, Wording why) {
        return new Award.NotComputed(weight, why);
    }
}
