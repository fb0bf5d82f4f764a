package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Ratio;

/** Checks of the funds (项目资金). */
final class FundingChecks {

    private static final List<Field> AMOUNTS = List.of(Field.ORIGINAL, Field.ADJUSTED, Field.EXECUTED);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FundingChecks() {}

    /** F01. Judged column by column, where all parts are printed. */
    static Stream<Accusation> totalIsTheSumOfItsParts(Subject subject) {
        return subject.totalFund().stream()
                .flatMap(total -> AMOUNTS.stream().flatMap(field -> sumOfParts(subject, total, field).stream()));
    }

    private static Optional<Accusation> sumOfParts(Subject subject, Fund total, Field field) {
        var printed = subject.partFunds()
                .map(fund -> Printed.of(field.in(fund.line())))
                .toList();
        var stated = Printed.of(field.in(total.line()));
        if (printed.isEmpty() || !printed.stream().allMatch(stated::isAmountLike)) {
            return Optional.empty();
        }
        var parts = printed.stream().map(part -> part.number().orElseThrow()).toList();
        var number = stated.number().orElseThrow();
        if (Figures.couldAddUp(number, parts, Math.max(Figures.finestScale(parts), number.scale()))) {
            return Optional.empty();
        }
        var sum = Figures.sum(parts).toPlainString();
        return Optional.of(new Accusation(
                total.at(field),
                stated.text(),
                sum,
                new Wording(
                        field.words().zh() + "合计 " + stated.text() + "，各部分之和 " + sum + "；请核对各资金来源",
                        field.words().en() + ": total " + stated.text() + ", the parts sum to " + sum
                                + "; check every source of funds")));
    }

    /** F02. A rate may be in percent or a ratio and may stop at 100 %; for 0/0 a blank, 0 and 100 % are accepted. */
    static Stream<Accusation> rateIsDerivable(Subject subject) {
        return subject.funds().stream().flatMap(fund -> rate(subject, fund).stream());
    }

    private static Optional<Accusation> rate(Subject subject, Fund fund) {
        var line = fund.line();
        if (line.rate().number().isEmpty() || !line.amountsCompare() || isDerivable(line)) {
            return Optional.empty();
        }
        var rounding = subject.scorecard().policy().roundings().rate().rule();
        var expected = line.executionRate()
                .map(exact -> rounding.round(exact.toPercent()).toPlainString())
                .orElse("0");
        var sums = line.executed().text() + " ÷ " + line.adjusted().text();
        return Optional.of(new Accusation(
                fund.at(Field.RATE),
                line.rate().text(),
                expected,
                new Wording(
                        "执行率填 " + line.rate().text() + "，而 " + sums + " = " + expected + " %，任何舍入都得不出；请改执行率或金额",
                        "the rate says " + line.rate().text() + ", but " + sums + " = " + expected
                                + " %, which no rounding explains; correct the rate or the amounts")));
    }

    private static boolean isDerivable(FundingLine line) {
        var executed = line.executed().number().orElseThrow();
        var adjusted = line.adjusted().number().orElseThrow();
        if (adjusted.signum() == 0 && executed.signum() == 0) {
            return isAcceptedForNothing(line.rate());
        }
        if (adjusted.signum() <= 0 || executed.signum() < 0) {
            return true;
        }
        return Figures.quotients(executed, adjusted)
                .anyMatch(exact ->
                        couldPrintAs(line.rate(), exact) || couldPrintAs(line.rate(), exact.atMost(Ratio.ONE)));
    }

    private static boolean couldPrintAs(Printed printed, Interval exact) {
        var rate = printed.number().orElseThrow();
        return Figures.couldPrintAs(rate, exact.times(Interval.exactly(HUNDRED)))
                || (mayBeRatio(printed) && couldBeRatio(rate, exact));
    }

    /** A ratio of 0 or 1 is exact; nobody rounds a share to all or nothing. */
    private static boolean couldBeRatio(BigDecimal rate, Interval exact) {
        return rate.scale() == 0 ? Interval.exactly(rate).meets(exact) : Figures.couldPrintAs(rate, exact);
    }

    private static boolean mayBeRatio(Printed rate) {
        return rate.quantity().filter(read -> !read.isPercentage()).isPresent();
    }

    private static boolean isAcceptedForNothing(Printed printed) {
        var rate = printed.number().orElseThrow();
        return rate.signum() == 0
                || Decimals.isSame(rate, HUNDRED)
                || (mayBeRatio(printed) && Decimals.isSame(rate, BigDecimal.ONE));
    }

    /** F04. The total line only. */
    static Stream<Accusation> somethingWasBudgeted(Subject subject) {
        return subject.totalFund().filter(fund -> fund.line().hasNothingToSpend()).stream()
                .map(
                        fund -> new Accusation(
                                fund.at(Field.ADJUSTED),
                                fund.line().adjusted().text(),
                                "",
                                new Wording(
                                        "全年预算数为 " + fund.line().adjusted().text() + "，执行率无从计算；请核对，或说明为何仍需自评",
                                        "the adjusted budget is "
                                                + fund.line().adjusted().text()
                                                + ", so there is no execution rate; check it, or say why the project is evaluated")));
    }

    /** F05. Every line. */
    static Stream<Accusation> noMoreExecutedThanBudgeted(Subject subject) {
        return subject.funds().stream()
                .filter(fund -> exceeds(fund.line()))
                .map(fund -> new Accusation(
                        fund.at(Field.EXECUTED),
                        fund.line().executed().text(),
                        "≤ " + fund.line().adjusted().text(),
                        new Wording(
                                "全年执行数 " + fund.line().executed().text() + " 超过全年预算数，应 ≤ "
                                        + fund.line().adjusted().text() + "；请核对金额或补调整预算",
                                "executed " + fund.line().executed().text()
                                        + " exceeds the adjusted budget, it should be ≤ "
                                        + fund.line().adjusted().text() + "; check the amounts or the adjustment")));
    }

    private static boolean exceeds(FundingLine line) {
        return line.amountsCompare()
                && Decimals.isMore(
                        line.executed().number().orElseThrow(),
                        line.adjusted().number().orElseThrow());
    }
}
