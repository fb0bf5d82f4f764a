package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of the amounts of the funds (项目资金). */
final class FundingChecks {

    private static final List<Field> AMOUNTS = List.of(Field.ORIGINAL, Field.ADJUSTED, Field.EXECUTED);

    static final List<Check> ALL = List.of(
            Check.error(
                    "F01",
                    new Wording("资金合计不等于各部分之和", "funds total is not the sum of its parts"),
                    new Wording(
                            "该列印有合计和全部组成部分；下面几行正好合成的一行算小计",
                            "the column prints the total and all of its parts; a line that the lines below it make up "
                                    + "is a subtotal"),
                    FundingChecks::totalIsTheSumOfItsParts),
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

    /** F01. Judged column by column. */
    private static void totalIsTheSumOfItsParts(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null
                || subject.parts().isEmpty()
                || subject.texts().funding().areMixed()) {
            return;
        }
        for (var field : AMOUNTS) {
            sumOfParts(subject, total, field, found);
        }
    }

    private static void sumOfParts(Subject subject, Fund total, Field field, Accusations found) {
        var stated = amount(total.line(), field);
        var sum = BigDecimal.ZERO;
        for (var part : subject.parts()) {
            var amount = amount(part.line(), field);
            if (!stated.isAmountLike(amount)) {
                return;
            }
            sum = sum.add(amount.number().orElseThrow());
        }
        var number = stated.number().orElseThrow();
        if (Decimals.isSame(sum, number) || couldAddUp(subject, number, field)) {
            return;
        }
        var said = Decimals.plain(sum).toPlainString();
        found.add(
                total.at(field),
                stated.text(),
                said,
                new Wording(
                        field.words().zh() + "合计 " + stated.text() + "，各部分之和 " + said + "；请核对各资金来源",
                        field.words().en() + ": total " + stated.text() + ", the parts sum to " + said
                                + "; check every source of funds"));
    }

    private static boolean couldAddUp(Subject subject, BigDecimal total, Field field) {
        var parts = new ArrayList<BigDecimal>();
        subject.parts().forEach(part -> amount(part.line(), field).number().ifPresent(parts::add));
        int scale = Math.max(Figures.finestScale(parts), total.scale());
        return Figures.couldAddUp(total, parts, scale) || Figures.couldAddUp(total, withoutSubparts(parts), scale);
    }

    /** The parts without those that make up the part before them, two or more of them, to the last figure. */
    private static List<BigDecimal> withoutSubparts(List<BigDecimal> parts) {
        var outer = new ArrayList<BigDecimal>();
        for (int at = 0; at < parts.size(); at++) {
            outer.add(parts.get(at));
            at += subparts(parts, at);
        }
        return outer;
    }

    private static int subparts(List<BigDecimal> parts, int part) {
        var sum = BigDecimal.ZERO;
        int several = 0;
        for (int at = part + 1; at < parts.size(); at++) {
            sum = sum.add(parts.get(at));
            several += parts.get(at).signum() > 0 ? 1 : 0;
            if (several > 1 && Decimals.isSame(sum, parts.get(part))) {
                return at - part;
            }
        }
        return 0;
    }

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
