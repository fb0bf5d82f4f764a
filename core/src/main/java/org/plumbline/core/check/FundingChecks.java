package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of the amounts of the funds (项目资金). */
final class FundingChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "F04",
                    new Wording("全年预算数为零", "adjusted budget is zero"),
                    new Wording("只看资金总额行", "the total line only"),
                    FundingChecks::somethingWasBudgeted),
            Check.error(
                    "F05",
                    new Wording("执行数超过全年预算数", "executed above adjusted budget"),
                    new Wording("该行印有可比的两个金额", "the line prints two amounts that compare"),
                    FundingChecks::noMoreExecutedThanBudgeted));

    private FundingChecks() {}

    static Printed amount(FundingLine line, Field field) {
        return switch (field) {
            case ORIGINAL -> line.original();
            case ADJUSTED -> line.adjusted();
            case EXECUTED -> line.executed();
            case LABEL, WEIGHT, RATE, SCORE, REASON -> Printed.NONE;
        };
    }

    /** F04. The total line only. */
    private static void somethingWasBudgeted(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null || !total.line().hasNothingToSpend()) {
            return;
        }
        var adjusted = total.line().adjusted().text();
        found.add(
                total.at(Field.ADJUSTED),
                adjusted,
                "",
                new Wording(
                        "全年预算数为 " + adjusted + "，执行率无从计算；请核对，或说明为何仍需自评",
                        "the adjusted budget is " + adjusted
                                + ", so there is no execution rate; check it, or say why the project is evaluated"));
    }

    /** F05. Every line. */
    private static void noMoreExecutedThanBudgeted(Subject subject, Accusations found) {
        if (subject.texts().funding().areMixed()) {
            return;
        }
        if (subject.total() != null) {
            executed(subject.total(), found);
        }
        for (var part : subject.parts()) {
            executed(part, found);
        }
    }

    private static void executed(Fund fund, Accusations found) {
        var line = fund.line();
        if (!line.amountsCompare()
                || !Decimals.isMore(
                        line.executed().number().orElseThrow(),
                        line.adjusted().number().orElseThrow())) {
            return;
        }
        var most = "≤ " + line.adjusted().text();
        found.add(
                fund.at(Field.EXECUTED),
                line.executed().text(),
                most,
                new Wording(
                        "全年执行数 " + line.executed().text() + " 超过全年预算数，应 " + most + "；请核对金额或补调整预算",
                        "executed " + line.executed().text() + " exceeds the adjusted budget, it should be " + most
                                + "; check the amounts or the adjustment"));
    }
}
