package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.scoring.Severity;

/**
 * Checks of what the total line of the funds must explain (预算调整、执行偏低); notes where the layout has no cell for a
 * reason.
 */
final class BudgetChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "F06",
                    new Wording("预算调整没有说明", "original and adjusted budget differ without a word"),
                    new Wording(
                            "资金总额行印有年初、全年预算数；差额不是全由上年结转带来，各分项也并非都没变；" + "资金行没有原因，文字也没提到调整；版式没有原因栏时只作提示",
                            "the total line prints both budgets; the parts do not all keep theirs, and carry-over alone "
                                    + "does not make the difference; no line of the funds gives a reason and no text "
                                    + "tells of an adjustment; a note where the layout has no cell for a reason"),
                    BudgetChecks::adjustmentIsExplained),
            Check.warning(
                    "F07",
                    new Wording("执行率偏低没有说明", "low execution without a reason"),
                    new Wording(
                            "资金总额行印有可比的两个金额；资金行没有原因，问题、措施也没提到执行；版式没有原因栏时只作提示",
                            "the total line prints two amounts that compare; no line of the funds gives a reason, and "
                                    + "neither difficulties nor measures tell of execution; a note where the layout has "
                                    + "no cell for a reason"),
                    BudgetChecks::lowExecutionIsExplained));

    private BudgetChecks() {}

    /** F06. The total line only. */
    private static void adjustmentIsExplained(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null || isKept(total.line())) {
            return;
        }
        var texts = subject.texts().funding();
        if (texts.isExplained()
                || texts.areMixed()
                || texts.tellsAdjustment()
                || isCarriedOver(subject, total.line())
                || areAllKept(subject.parts())) {
            return;
        }
        var original = total.line().original().text();
        var adjusted = total.line().adjusted().text();
        found.add(
                severity(subject),
                total.at(Field.ADJUSTED),
                adjusted,
                original,
                new Wording(
                        "全年预算数 " + adjusted + " 与年初预算数 " + original + " 不同而没有说明；请说明追加、调减的原因",
                        "the adjusted budget of " + adjusted + " differs from the original budget of " + original
                                + " without a word; say why it was adjusted"));
    }

    private static boolean isKept(FundingLine line) {
        return !haveOneUnit(line.original(), line.adjusted())
                || Decimals.isSame(
                        line.original().number().orElseThrow(),
                        line.adjusted().number().orElseThrow());
    }

    private static boolean haveOneUnit(Printed left, Printed right) {
        return left.isAmountLike(right)
                && left.reading() instanceof Reading.Quantity mine
                && right.reading() instanceof Reading.Quantity theirs
                && mine.unit().equals(theirs.unit());
    }

    /** Whether no part was adjusted: then it is a matter of sums or of rounding. */
    private static boolean areAllKept(List<Fund> parts) {
        return !parts.isEmpty()
                && parts.stream()
                        .map(Fund::line)
                        .allMatch(line -> haveOneUnit(line.original(), line.adjusted()) && isKept(line));
    }

    /** Whether what the line of carry-over adds is all that the total adds: the form says it by itself. */
    private static boolean isCarriedOver(Subject subject, FundingLine total) {
        var added = added(total);
        var carried = BigDecimal.ZERO;
        for (var part : subject.parts()) {
            if (part.line().source() == FundingSource.CARRY_OVER) {
                carried = carried.add(added(part.line()));
            }
        }
        return Decimals.isSame(added, carried);
    }

    private static BigDecimal added(FundingLine line) {
        return amount(line.adjusted()).subtract(amount(line.original()));
    }

    private static BigDecimal amount(Printed printed) {
        return printed.number().orElse(BigDecimal.ZERO);
    }

    /** F07. The total line only; silent where some rounding of the amounts reaches the rate. */
    private static void lowExecutionIsExplained(Subject subject, Accusations found) {
        var total = subject.total();
        var from = subject.policy().limits().executionFrom();
        if (total == null || !isLow(total.line(), from)) {
            return;
        }
        var texts = subject.texts().funding();
        if (texts.isExplained() || texts.tellsExecution() || texts.areMixed()) {
            return;
        }
        var executed = total.line().executed().text();
        var rate = Figures.percent(
                amount(total.line().executed()), amount(total.line().adjusted()));
        var least = "≥ " + from.toPlainString() + " %";
        found.add(
                severity(subject),
                total.at(Field.EXECUTED),
                executed,
                least,
                new Wording(
                        "全年执行数 " + executed + " 只占全年预算数的 " + rate + "，应 " + least + " 或说明原因；请补充未执行的原因",
                        "executed " + executed + " is only " + rate + " of the adjusted budget, it should be " + least
                                + " or explained; say why the rest was not spent"));
    }

    private static boolean isLow(FundingLine line, BigDecimal from) {
        if (!line.amountsCompare()) {
            return false;
        }
        var executed = line.executed().number().orElseThrow();
        var adjusted = line.adjusted().number().orElseThrow();
        if (adjusted.signum() <= 0
                || executed.signum() < 0
                || !Decimals.isLess(executed.multiply(Decimals.HUNDRED), adjusted.multiply(from))) {
            return false;
        }
        if (isLowHoweverRounded(executed, adjusted, from)) {
            return true;
        }
        var enough = new Interval(Ratio.ofPercent(from), true, Ratio.ONE, true);
        return Figures.quotients(executed, adjusted)
                .map(rate -> rate.atMost(Ratio.ONE))
                .noneMatch(enough::meets);
    }

    /** Whether no rounding of either amount, by less than a unit of its last figure, comes near: decided without intervals. */
    private static boolean isLowHoweverRounded(BigDecimal executed, BigDecimal adjusted, BigDecimal from) {
        var unit = BigDecimal.ONE.movePointLeft(Figures.finestScale(List.of(executed, adjusted)));
        return Decimals.isLess(
                executed.add(unit).multiply(Decimals.HUNDRED),
                adjusted.subtract(unit).multiply(from));
    }

    private static Severity severity(Subject subject) {
        return subject.surroundings().hasFundingReasons() ? Severity.WARNING : Severity.NOTE;
    }
}
