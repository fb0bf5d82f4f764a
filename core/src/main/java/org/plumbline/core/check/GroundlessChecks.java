package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;

/** The check of what a score and a rate of the funds rest on (执行率、得分的依据). */
final class GroundlessChecks {

    static final List<Check> ALL = List.of(Check.error(
            "F10",
            new Wording("有得分无执行率，或有执行率无金额", "a score without a rate, or a rate without amounts"),
            new Wording(
                    "只看资金总额行；两个金额都有时，执行率可以不填；只有一个预算栏的版式算有预算",
                    "the total line only; with both amounts the rate may be left out, and the original budget "
                            + "stands for the only one that a layout has"),
            GroundlessChecks::scoresRestOnAmounts));

    private GroundlessChecks() {}

    /** F10. The total line only. */
    private static void scoresRestOnAmounts(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null) {
            return;
        }
        var line = total.line();
        boolean budgeted = !isMissing(line.adjusted()) || isOnlyBudget(subject, line.original());
        boolean executed = !isMissing(line.executed());
        if (budgeted && executed) {
            return;
        }
        if (line.rate().isBlank()) {
            scoreWithoutRate(total, found);
        } else if (line.rate().number().isPresent() && !budgeted) {
            rateWithout(Field.ADJUSTED, total, found);
        } else if (line.rate().number().isPresent() && !executed) {
            rateWithout(Field.EXECUTED, total, found);
        }
    }

    /** Whether the amount is blank or words; a malformed one is another check's. */
    private static boolean isMissing(Printed amount) {
        return amount.isBlank() || amount.reading() instanceof Reading.Words;
    }

    /** Whether the original budget is the only one that the funds print, as layouts with one column of it do. */
    private static boolean isOnlyBudget(Subject subject, Printed original) {
        return !isMissing(original)
                && subject.form().funding().stream()
                        .allMatch(line -> line.adjusted().isAbsent());
    }

    private static void scoreWithoutRate(Fund total, Accusations found) {
        var score = total.line().score();
        if (score.number().filter(points -> points.signum() > 0).isEmpty()) {
            return;
        }
        found.add(
                total.at(Field.RATE),
                score.text(),
                "",
                new Wording(
                        "资金得分 " + score.text() + " 没有执行率，金额也不全，无从核对；请填执行率和金额",
                        "the funds score " + score.text()
                                + " without a rate and without both amounts; fill in the rate and the amounts"));
    }

    private static void rateWithout(Field missing, Fund total, Accusations found) {
        var rate = total.line().rate().text();
        found.add(
                total.at(missing),
                rate,
                "",
                new Wording(
                        "填有执行率 " + rate + "，而" + missing.words().zh() + "没有金额；请填写",
                        "the rate says " + rate + ", but there is no amount under “"
                                + missing.words().en() + "”; fill it in"));
    }
}
