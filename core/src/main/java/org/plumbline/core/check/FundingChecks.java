package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        var parts = printed.stream().flatMap(part -> part.number().stream()).toList();
        var stated = Printed.of(field.in(total.line()));
        if (printed.isEmpty()
                || parts.size() < printed.size()
                || stated.number().isEmpty()) {
            return Optional.empty();
        }
        int scale = Math.max(Figures.finestScale(parts), stated.number().get().scale());
        if (Figures.couldAddUp(stated.number().get(), parts, scale)) {
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

    /** F02. A rate may be in percent or a ratio; for 0/0 a blank, 0 and 100 % are accepted. */
    static Stream<Accusation> rateIsDerivable(Subject subject) {
        return subject.funds().stream().flatMap(fund -> rate(fund).stream());
    }

    private static Optional<Accusation> rate(Fund fund) {
        var line = fund.line();
        var stated = line.rate().number();
        var adjusted = line.adjusted().number();
        var executed = line.executed().number();
        if (stated.isEmpty() || adjusted.isEmpty() || executed.isEmpty()) {
            return Optional.empty();
        }
        if (isDerivable(line.rate(), executed.get(), adjusted.get())) {
            return Optional.empty();
        }
        var expected = line.executionRate()
                .map(exact -> exact.toPercent().round(2, RoundingMode.HALF_UP).toPlainString())
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

    private static boolean isDerivable(Printed rate, BigDecimal executed, BigDecimal adjusted) {
        if (adjusted.signum() == 0 && executed.signum() == 0) {
            return isAcceptedForNothing(rate.number().orElseThrow());
        }
        if (adjusted.signum() <= 0 || executed.signum() < 0) {
            return true;
        }
        return Figures.quotients(executed, adjusted).anyMatch(exact -> couldPrintAs(rate, exact));
    }

    private static boolean couldPrintAs(Printed printed, Interval exact) {
        var rate = printed.number().orElseThrow();
        boolean percent = Figures.couldPrintAs(rate, exact.times(Interval.exactly(HUNDRED)));
        boolean ratio = printed.quantity().filter(read -> !read.isPercentage()).isPresent()
                && Figures.couldPrintAs(rate, exact);
        return percent || ratio;
    }

    private static boolean isAcceptedForNothing(BigDecimal rate) {
        return rate.signum() == 0 || Decimals.isSame(rate, HUNDRED) || Decimals.isSame(rate, BigDecimal.ONE);
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
                                        "全年预算数为零，执行率无从计算；请核对，或说明为何仍需自评",
                                        "the adjusted budget is zero, so there is no execution rate; check it, or say why the project is evaluated")));
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
                                "全年执行数 " + fund.line().executed().text() + " 超过全年预算数 "
                                        + fund.line().adjusted().text() + "；请核对金额或补调整预算",
                                "executed " + fund.line().executed().text() + " exceeds the adjusted budget "
                                        + fund.line().adjusted().text() + "; check the amounts or the adjustment")));
    }

    private static boolean exceeds(FundingLine line) {
        var adjusted = line.adjusted().number();
        return adjusted.isPresent()
                && line.executed()
                        .number()
                        .filter(spent -> Decimals.isMore(spent, adjusted.get()))
                        .isPresent();
    }
}
