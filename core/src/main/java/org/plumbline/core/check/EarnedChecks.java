package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;

/** Checks of what is stated against what is earned (应得分). */
final class EarnedChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private EarnedChecks() {}

    /** S03. Every line against its own award, and the rate and execution score against the policy's rounding. */
    static Stream<Accusation> statedFollowsThePolicy(Subject subject) {
        return Stream.concat(
                rateDiffers(subject).stream(),
                subject.scorecard().lines().flatMap(line -> scoreDiffers(subject, line).stream()));
    }

    private static Optional<Accusation> rateDiffers(Subject subject) {
        var earned = subject.scorecard().execution().flatMap(execution -> execution.rate());
        return subject.totalFund().flatMap(fund -> {
            var stated = fund.line().rate().number();
            if (stated.isEmpty() || earned.isEmpty() || saysTheSame(fund.line().rate(), earned.get())) {
                return Optional.empty();
            }
            var rounding = subject.scorecard().policy().roundings().rate().rule();
            return Optional.of(differs(
                    fund.at(FundingLine.Field.RATE),
                    new Wording("执行率", "execution rate"),
                    fund.line().rate().text(),
                    earned.get().toPlainString(),
                    rounding.describe()));
        });
    }

    /** A rate printed as a ratio, 1 for 100 %, says the same; a rate above 100 % may stop there. */
    private static boolean saysTheSame(Printed printed, BigDecimal percent) {
        var stated = printed.number().orElseThrow();
        return Decimals.isSame(stated, percent)
                || (!printed.quantity().orElseThrow().isPercentage()
                        && Decimals.isSame(stated.multiply(HUNDRED), percent))
                || (Decimals.isMore(percent, HUNDRED) && saysTheSame(printed, HUNDRED));
    }

    private static Optional<Accusation> scoreDiffers(Subject subject, Line line) {
        var policy = subject.scorecard().policy();
        var stated = line.statedPoints();
        if (stated.isEmpty() || line.admits(stated.get(), policy.tolerance())) {
            return Optional.empty();
        }
        var rounding = line.score().field() instanceof FundingLine.Field
                ? policy.roundings().executionScore().rule()
                : policy.roundings().lineScore().rule();
        return Optional.of(differs(
                line.score(),
                new Wording("“" + line.name() + "”得分", "score of “" + line.name() + "”"),
                line.stated().text(),
                expected(line.award(), rounding),
                rounding.describe()));
    }

    private static String expected(Award award, Rounding rounding) {
        var from = rounding.print(award.from());
        return award.from().equals(award.to()) ? from : from + "–" + rounding.print(award.to());
    }

    private static Accusation differs(FormPath at, Wording what, String stated, String expected, Wording rounding) {
        var message = new Wording(
                what.zh() + "填 " + stated + "，按评分办法应为 " + expected + "（" + rounding.zh() + "）；请改正，或说明理由",
                what.en() + " is stated as " + stated + ", the policy gives " + expected + " (" + rounding.en()
                        + "); correct it or say why");
        return new Accusation(at, stated, expected, message);
    }

    /** S05. The total line: from its amounts or from its rate, under any admissible rounding. */
    static Stream<Accusation> executionScoreIsDerivable(Subject subject) {
        return subject.totalFund().flatMap(fund -> executionScore(subject, fund)).stream();
    }

    private static Optional<Accusation> executionScore(Subject subject, Fund fund) {
        var line = fund.line();
        var score = line.score().number();
        var weight = line.weight().number().filter(stated -> stated.signum() >= 0);
        if (score.isEmpty() || weight.isEmpty() || line.hasNothingToSpend()) {
            return Optional.empty();
        }
        var shares =
                Stream.concat(sharesFromAmounts(line), sharesFromRate(line)).toList();
        if (shares.isEmpty() || shares.stream().anyMatch(share -> earns(share, weight.get(), score.get()))) {
            return Optional.empty();
        }
        var expected = expectedScore(subject, line, new Points(weight.get()));
        var message = new Wording(
                "执行率得分 " + line.score().text() + " 既不能由金额、也不能由执行率乘分值 "
                        + line.weight().text() + " 得出，应为 " + expected + "；请改得分",
                "the execution score " + line.score().text()
                        + " follows neither from the amounts nor from the rate times the weight "
                        + line.weight().text() + ", it should be " + expected + "; correct the score");
        return Optional.of(
                new Accusation(fund.at(FundingLine.Field.SCORE), line.score().text(), expected, message));
    }

    /** As the policy rounds it: from the amounts, otherwise from the rate. */
    private static String expectedScore(Subject subject, FundingLine line, Points weight) {
        var rounding = subject.scorecard().policy().roundings().executionScore().rule();
        return line.executionRate()
                .or(() -> line.rate().quantity().map(EarnedChecks::ratio))
                .map(rate -> rounding.print(weight.times(rate.min(Ratio.ONE).max(Ratio.ZERO), rounding)))
                .orElseThrow();
    }

    private static Ratio ratio(Reading.Quantity rate) {
        return mayBeRatio(rate) ? Ratio.of(rate.number()) : Ratio.ofPercent(rate.number());
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
                        mayBeRatio(rate) ? Stream.of(Interval.exactly(rate.number())) : Stream.empty()));
    }

    private static boolean mayBeRatio(Reading.Quantity rate) {
        return !rate.isPercentage() && !Decimals.isMore(rate.number(), BigDecimal.ONE);
    }

    private static boolean earns(Interval share, BigDecimal weight, BigDecimal score) {
        var earned = share.atMost(Ratio.ONE).times(Interval.exactly(weight));
        return Figures.couldPrintAs(score, earned);
    }
}
