package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** Checks of the execution rate and its score (执行率及得分): judged by intervals of the precision printed. */
final class RateChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final List<Check> ALL = List.of(
            Check.error(
                    "S05",
                    new Wording("执行率得分算不出来", "execution score not derivable"),
                    new Wording(
                            "资金总额行印有得分和分值，且有可比的金额或执行率",
                            "the total line prints a score, a weight, and amounts or a rate"),
                    RateChecks::executionScoreIsDerivable),
            Check.error(
                    "F02",
                    new Wording("执行率算不出来", "execution rate not derivable"),
                    new Wording(
                            "该行印有执行率和可比的两个金额；0 ÷ 0 时空白、-、0 和 100% 均可",
                            "the line prints a rate and two amounts that compare; for 0 ÷ 0 blank, -, 0 and 100 % are accepted"),
                    RateChecks::rateIsDerivable));

    private RateChecks() {}

    /** F02. A rate may be in percent or a ratio and may stop at 100 %. */
    private static void rateIsDerivable(Subject subject, Accusations found) {
        if (subject.texts().funding().areMixed()) {
            return;
        }
        if (subject.total() != null) {
            rate(subject, subject.total(), found);
        }
        for (var fund : subject.parts()) {
            rate(subject, fund, found);
        }
    }

    private static void rate(Subject subject, Fund fund, Accusations found) {
        var line = fund.line();
        if (line.rate().number().isEmpty() || !line.amountsCompare() || isDerivable(line)) {
            return;
        }
        var rounding = subject.policy().roundings().rate().rule();
        var expected = line.executionRate()
                .map(exact -> rounding.round(exact.toPercent()).toPlainString())
                .orElse("0");
        var sums = line.executed().text() + " ÷ " + line.adjusted().text();
        found.add(
                fund.at(Field.RATE),
                line.rate().text(),
                expected,
                new Wording(
                        "执行率填 " + line.rate().text() + "，而 " + sums + " = " + expected + " %，任何舍入都得不出；请改执行率或金额",
                        "the rate says " + line.rate().text() + ", but " + sums + " = " + expected
                                + " %, which no rounding explains; correct the rate or the amounts"));
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
        return isPlainRate(line.rate().number().orElseThrow(), executed, adjusted)
                || Figures.quotients(executed, adjusted)
                        .anyMatch(exact ->
                                couldPrintAs(line.rate(), exact) || couldPrintAs(line.rate(), exact.atMost(Ratio.ONE)));
    }

    private static boolean isPlainRate(BigDecimal rate, BigDecimal executed, BigDecimal adjusted) {
        return rate.signum() >= 0 && Figures.printsAsQuotient(rate, executed.movePointRight(2), adjusted);
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

    /** S05. The total line: from its amounts or from its rate, under any admissible rounding. */
    private static void executionScoreIsDerivable(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null) {
            return;
        }
        var line = total.line();
        var score = line.score().number();
        var weight = line.weight().number();
        if (score.isEmpty()
                || weight.isEmpty()
                || weight.get().signum() < 0
                || line.hasNothingToSpend()
                || isPlainScore(line, weight.get(), score.get())) {
            return;
        }
        var shares =
                Stream.concat(sharesFromAmounts(line), sharesFromRate(line)).toList();
        if (shares.isEmpty() || shares.stream().anyMatch(share -> earns(share, weight.get(), score.get()))) {
            return;
        }
        var expected = expectedScore(subject, line, new Points(weight.get()));
        found.add(
                total.at(Field.SCORE),
                line.score().text(),
                expected,
                new Wording(
                        "执行率得分 " + line.score().text() + " 既不能由金额、也不能由执行率乘分值 "
                                + line.weight().text() + " 得出，应为 " + expected + "；请改得分",
                        "the execution score " + line.score().text()
                                + " follows neither from the amounts nor from the rate times the weight "
                                + line.weight().text() + ", it should be " + expected + "; correct the score"));
    }

    private static boolean isPlainScore(FundingLine line, BigDecimal weight, BigDecimal score) {
        if (!line.amountsCompare() || score.signum() < 0) {
            return false;
        }
        var executed = line.executed().number().orElseThrow();
        var adjusted = line.adjusted().number().orElseThrow();
        return executed.signum() >= 0
                && adjusted.signum() > 0
                && !Decimals.isMore(executed, adjusted)
                && Figures.printsAsQuotient(score, weight.multiply(executed), adjusted);
    }

    /** As the policy rounds it: from the amounts, otherwise from the rate. */
    private static String expectedScore(Subject subject, FundingLine line, Points weight) {
        var rounding = subject.policy().roundings().executionScore().rule();
        return line.executionRate()
                .or(() -> line.rate().quantity().map(RateChecks::ratio))
                .map(rate -> rounding.print(weight.times(rate.min(Ratio.ONE).max(Ratio.ZERO), rounding)))
                .orElseThrow();
    }

    private static Ratio ratio(Reading.Quantity rate) {
        return isShare(rate) ? Ratio.of(rate.number()) : Ratio.ofPercent(rate.number());
    }

    private static Stream<Interval> sharesFromAmounts(FundingLine line) {
        return line.executionRate().filter(rate -> !rate.isLessThan(Ratio.ZERO)).isEmpty()
                ? Stream.empty()
                : Figures.quotients(
                        line.executed().number().orElseThrow(),
                        line.adjusted().number().orElseThrow());
    }

    private static Stream<Interval> sharesFromRate(FundingLine line) {
        return line.rate().quantity().filter(rate -> rate.number().signum() >= 0).stream()
                .flatMap(rate -> Stream.concat(
                        Interval.ADMISSIBLE.stream()
                                .map(mode -> Interval.printed(
                                                rate.number(), rate.number().scale(), mode)
                                        .dividedBy(Interval.exactly(HUNDRED))),
                        isShare(rate) ? Stream.of(Interval.exactly(rate.number())) : Stream.empty()));
    }

    private static boolean isShare(Reading.Quantity rate) {
        return !rate.isPercentage() && !Decimals.isMore(rate.number(), BigDecimal.ONE);
    }

    private static boolean earns(Interval share, BigDecimal weight, BigDecimal score) {
        var earned = share.atMost(Ratio.ONE).times(Interval.exactly(weight));
        return Figures.couldPrintAs(score, earned);
    }
}
