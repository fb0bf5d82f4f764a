package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Dimension;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Severity;

/** Checks of the scores of lines (得分). */
final class ScoreChecks {

    static final List<Check> ALL = List.of(
            Check.error(
                    "S01",
                    new Wording("得分超过分值", "score above weight"),
                    new Wording("该行印有分值和得分", "the line prints a weight and a score"),
                    ScoreChecks::noScoreExceedsItsWeight),
            Check.error(
                    "S02",
                    new Wording("未达标扣分而未说明原因", "score below weight without a reason"),
                    new Wording("指标未达标：没有比较符号的目标，两种理解都未达标", "the target is missed, a bare one however it is meant"),
                    ScoreChecks::everyShortfallIsExplained),
            Check.warning(
                    "S04",
                    new Wording("达标扣分而未说明原因", "target met but not full, no reason"),
                    new Wording(
                            "数字或日期表明已达标：没有比较符号的目标，两种理解都达标；容差由办法定；文字逐字相同的只作提示；没有指标值的预算执行率，100% 即达标",
                            "figures or dates show that the target is met, a bare one however it is meant; the policy's tolerance counts; words that repeat the target are a note; an execution rate without a target is met at 100 %"),
                    ScoreChecks::everyMetTargetEarnsFullMarks),
            Check.error(
                    "S11",
                    new Wording("未达标却得满分", "unmet but full marks"),
                    new Wording(
                            "指标未达标；没有比较符号的目标，完成值低于它，且不是成本、时限一类越少越好的指标",
                            "the target is missed; a bare one from below, where it is no cost, time limit or the like of which less may be wanted"),
                    ScoreChecks::noUnmetTargetEarnsFullMarks));

    private ScoreChecks() {}

    /** S01. The execution line and every indicator. */
    private static void noScoreExceedsItsWeight(Subject subject, Accusations found) {
        var total = subject.total();
        if (total != null && exceeds(total.line().score(), total.line().weight())) {
            aboveWeight(
                    total.at(FundingLine.Field.SCORE),
                    total.line().score(),
                    total.line().weight(),
                    found);
        }
        for (var row : subject.rows()) {
            if (row.standing() == Standing.ABOVE) {
                aboveWeight(
                        row.at(Indicator.Field.SCORE),
                        row.indicator().score(),
                        row.indicator().weight(),
                        found);
            }
        }
    }

    private static boolean exceeds(Printed score, Printed weight) {
        return score.number().isPresent()
                && weight.number().isPresent()
                && weight.number().get().signum() >= 0
                && Decimals.isMore(score.number().get(), weight.number().get());
    }

    private static void aboveWeight(FormPath at, Printed score, Printed weight, Accusations found) {
        found.add(
                at,
                score.text(),
                "≤ " + weight.text(),
                new Wording(
                        "得分 " + score.text() + " 超过分值，应 ≤ " + weight.text() + "；请改得分",
                        "score " + score.text() + " exceeds its weight, it should be ≤ " + weight.text()
                                + "; correct the score"));
    }

    /** S02. Indicators whose target is missed. */
    private static void everyShortfallIsExplained(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (isUnexplained(row) && row.standing() == Standing.BELOW) {
                unmet(
                        row,
                        new Wording(
                                "，低于分值，却没有写偏差原因；请写明原因和改进措施",
                                ", below its weight, but no reason is given; give the reason and the corrective action"),
                        found);
            }
        }
    }

    /** S04. Indicators whose target is met; words that say just what the target says are a note. */
    private static void everyMetTargetEarnsFullMarks(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (row.isUnexplained() && row.standing() == Standing.BELOW && saysWhatTheTargetSays(row)) {
                saysTheSame(row, found);
            }
            if (row.isUnexplained()
                    && row.standing() == Standing.BELOW
                    && (isMetByFigures(row, subject) || isWholeBudgetSpent(row))) {
                metButNotFull(row, found);
            }
        }
    }

    private static boolean isMetByFigures(Row row, Subject subject) {
        return row.line().isMet()
                && !row.line().admits(points(row), subject.policy().tolerance());
    }

    /** An execution rate of 100 % among the indicators, without a target: there is nothing more to reach. */
    private static boolean isWholeBudgetSpent(Row row) {
        return row.indicator().target().isBlank()
                && row.texts().naming().name().endsWith("预算执行率")
                && row.indicator().actual().reading() instanceof Reading.Quantity rate
                && rate.isPercentage()
                && Decimals.isSame(rate.number(), Decimals.HUNDRED);
    }

    private static boolean saysWhatTheTargetSays(Row row) {
        return !(row.line().award() instanceof Award.Earned)
                && isWords(row.indicator().target())
                && NameTexts.solid(row.indicator().target().text())
                        .equals(NameTexts.solid(row.indicator().actual().text()));
    }

    private static boolean isWords(Printed value) {
        return value.reading() instanceof Reading.Words || value.reading() instanceof Reading.Graded;
    }

    private static Points points(Row row) {
        return row.line().statedPoints().orElseThrow();
    }

    private static void saysTheSame(Row row, Accusations found) {
        var indicator = row.indicator();
        var actual = indicator.actual().text();
        var stated = indicator.score().text();
        var expected = indicator.weight().text();
        found.add(
                Severity.NOTE,
                row.at(Indicator.Field.SCORE),
                stated,
                expected,
                new Wording(
                        "“" + indicator.name() + "”的指标值和完成值都是“" + actual + "”，得分 " + stated + "，低于分值 " + expected
                                + "，没有写原因；请写明扣分原因，或改得分",
                        "target and actual of “" + indicator.name() + "” are both “" + actual + "”; the score is "
                                + stated
                                + ", below its weight of " + expected
                                + ", and no reason is given; give the reason or correct the score"));
    }

    private static void metButNotFull(Row row, Accusations found) {
        var indicator = row.indicator();
        var target = indicator.target().text();
        var actual = indicator.actual().text();
        var stated = indicator.score().text();
        var expected = indicator.weight().text();
        found.add(
                row.at(Indicator.Field.SCORE),
                stated,
                expected,
                new Wording(
                        "“" + indicator.name() + "”目标 " + target + "，实际 " + actual + "，已达标，应得满分 " + expected + "；得分 "
                                + stated + "，没有写原因；请改得分，或写明原因",
                        "“" + indicator.name() + "” with target " + target + " and actual " + actual
                                + " is met and earns full marks, " + expected + "; the score is " + stated
                                + " and no reason is given; correct the score or give the reason"));
    }

    /** S11. Indicators whose target is missed. */
    private static void noUnmetTargetEarnsFullMarks(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (row.standing() == Standing.FULL && (isUnexplained(row) || fallsShort(row))) {
                unmet(
                        row,
                        new Wording("，为满分；请改得分，或写明原因", ", which is full marks; correct the score or give the reason"),
                        found);
            }
        }
    }

    /** Whether a bare target is missed from below, where nobody can want less; that the score is full denies it. */
    private static boolean fallsShort(Row row) {
        return row.isUnexplained()
                && !row.line().isMet()
                && row.indicator().target().reading() instanceof Reading.Quantity target
                && row.indicator().actual().reading() instanceof Reading.Quantity actual
                && target.comparator() == null
                && actual.comparator() == null
                && row.line().award() instanceof Award.Earned
                && Decimals.isLess(actual.number(), target.number())
                && !mayWantLess(row, target);
    }

    private static boolean mayWantLess(Row row, Reading.Quantity target) {
        var dimension = row.texts().dimension();
        return row.texts().naming().isCost()
                || dimension == Dimension.TIMELINESS
                || target.unit().contains("元")
                || Units.isTime(target.unit())
                || IndicatorWords.LESS_WANTED.isIn(row.texts().naming().name())
                || IndicatorWords.MONEY.isIn(row.texts().naming().name());
    }

    private static boolean isUnexplained(Row row) {
        return row.line().isUnmet() && row.isUnexplained();
    }

    private static void unmet(Row row, Wording what, Accusations found) {
        var indicator = row.indicator();
        var zh = "“" + indicator.name() + "”目标 " + indicator.target().text() + "，实际 "
                + indicator.actual().text() + "，未达标；得分 " + indicator.score().text();
        var en = "“" + indicator.name() + "” with target " + indicator.target().text() + " and actual "
                + indicator.actual().text() + " is missed; the score is "
                + indicator.score().text();
        found.add(
                row.at(Indicator.Field.SCORE),
                indicator.score().text(),
                "",
                new Wording(zh + what.zh(), en + what.en()));
    }
}
