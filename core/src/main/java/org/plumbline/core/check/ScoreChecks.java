package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;

/** Checks of the scores (得分), the total and the rating. */
final class ScoreChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ScoreChecks() {}

    /** S01. The execution line and every indicator. */
    static Stream<Accusation> noScoreExceedsItsWeight(Subject subject) {
        var execution = subject.totalFund().stream()
                .flatMap(fund ->
                        aboveWeight(
                                fund.at(FundingLine.Field.SCORE),
                                fund.line().score(),
                                fund.line().weight())
                                .stream());
        var indicators = subject.rows().stream()
                .flatMap(row ->
                        aboveWeight(
                                row.at(Indicator.Field.SCORE),
                                row.indicator().score(),
                                row.indicator().weight())
                                .stream());
        return Stream.concat(execution, indicators);
    }

    private static Optional<Accusation> aboveWeight(FormPath at, Printed score, Printed weight) {
        if (score.number().isEmpty()
                || weight.number().isEmpty()
                || !Decimals.isMore(score.number().get(), weight.number().get())) {
            return Optional.empty();
        }
        var message = new Wording(
                "得分 " + score.text() + " 超过分值 " + weight.text() + "；请改得分",
                "score " + score.text() + " exceeds weight " + weight.text() + "; correct the score");
        return Optional.of(new Accusation(at, score.text(), "≤ " + weight.text(), message));
    }

    /** S02. Indicators whose target is missed; a bare target must be missed however it is meant. */
    static Stream<Accusation> everyShortfallIsExplained(Subject subject) {
        return subject.rows().stream()
                .filter(row -> row.line().isUnmet() && !row.indicator().explainsDeviation())
                .filter(row ->
                        compareScoreToWeight(row).filter(order -> order < 0).isPresent())
                .map(
                        row -> unmet(
                                row,
                                new Wording(
                                        "未达标、得分低于分值，却没有写偏差原因；请写明原因和改进措施",
                                        "is missed and scored below its weight, but no reason is given; give the reason and the corrective action")));
    }

    /** S11. Indicators whose target is missed; a bare target must be missed however it is meant. */
    static Stream<Accusation> noUnmetTargetEarnsFullMarks(Subject subject) {
        return subject.rows().stream()
                .filter(row -> row.line().isUnmet() && !row.indicator().explainsDeviation())
                .filter(row ->
                        compareScoreToWeight(row).filter(order -> order == 0).isPresent())
                .map(row -> unmet(
                        row,
                        new Wording(
                                "未达标，却得满分；请改得分，或写明原因",
                                "is missed and yet has full marks; correct the score or give the reason")));
    }

    private static Optional<Integer> compareScoreToWeight(Row row) {
        return row.indicator()
                .score()
                .number()
                .flatMap(score -> row.indicator().weight().number().map(score::compareTo));
    }

    private static Accusation unmet(Row row, Wording what) {
        var indicator = row.indicator();
        var zh = "“" + indicator.name() + "”目标 " + indicator.target().text() + "，实际 "
                + indicator.actual().text() + "，";
        var en = "“" + indicator.name() + "” with target " + indicator.target().text() + " and actual "
                + indicator.actual().text() + " ";
        return new Accusation(
                row.at(Indicator.Field.SCORE),
                indicator.score().text(),
                "",
                new Wording(zh + what.zh(), en + what.en()));
    }

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

    /** A rate printed as a ratio, 1 for 100 %, says the same. */
    private static boolean saysTheSame(Printed printed, BigDecimal percent) {
        var stated = printed.number().orElseThrow();
        return Decimals.isSame(stated, percent)
                || (!printed.quantity().orElseThrow().isPercentage()
                        && Decimals.isSame(stated.multiply(HUNDRED), percent));
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
        return subject.totalFund().flatMap(ScoreChecks::executionScore).stream();
    }

    private static Optional<Accusation> executionScore(Fund fund) {
        var line = fund.line();
        var score = line.score().number();
        var weight = line.weight().number();
        if (score.isEmpty() || weight.isEmpty() || line.hasNothingToSpend()) {
            return Optional.empty();
        }
        var shares =
                Stream.concat(sharesFromAmounts(line), sharesFromRate(line)).toList();
        if (shares.isEmpty() || shares.stream().anyMatch(share -> earns(share, weight.get(), score.get()))) {
            return Optional.empty();
        }
        var message = new Wording(
                "执行率得分 " + line.score().text() + " 既不能由金额、也不能由执行率 "
                        + line.rate().text() + " 乘分值 " + line.weight().text() + " 得出；请改得分",
                "the execution score " + line.score().text() + " follows neither from the amounts nor from the rate "
                        + line.rate().text() + " times the weight "
                        + line.weight().text() + "; correct the score");
        return Optional.of(new Accusation(
                fund.at(FundingLine.Field.SCORE), line.score().text(), expectedScore(line, weight.get()), message));
    }

    private static String expectedScore(FundingLine line, BigDecimal weight) {
        return line.executionRate()
                .map(rate -> rate.min(Ratio.ONE)
                        .times(weight)
                        .round(2, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("");
    }

    private static Stream<Interval> sharesFromAmounts(FundingLine line) {
        return line.executionRate().isEmpty()
                        || line.executed().number().orElseThrow().signum() < 0
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
                        rate.isPercentage() ? Stream.empty() : Stream.of(Interval.exactly(rate.number()))));
    }

    private static boolean earns(Interval share, BigDecimal weight, BigDecimal score) {
        var earned = share.atMost(Ratio.ONE).times(Interval.exactly(weight));
        return Figures.couldPrintAs(score, earned);
    }

    /** S06. Lines are taken as printed; only the total itself may have been rounded. */
    static Stream<Accusation> totalIsTheSumOfTheLines(Subject subject) {
        var printed = new ArrayList<Printed>();
        subject.totalFund().ifPresent(fund -> printed.add(fund.line().score()));
        subject.form().indicators().forEach(row -> printed.add(row.score()));
        var scores = printed.stream().flatMap(score -> score.number().stream()).toList();
        var stated = subject.form().printed(HeadField.TOTAL_SCORE);
        boolean complete = subject.totalFund().isPresent()
                && !subject.form().indicators().isEmpty()
                && printed.stream()
                        .allMatch(score -> score.isBlank() || score.number().isPresent());
        if (!complete || scores.isEmpty() || stated.number().isEmpty()) {
            return Stream.empty();
        }
        var sum = Figures.sum(scores);
        if (Figures.couldPrintAs(stated.number().get(), sum)) {
            return Stream.empty();
        }
        var message = new Wording(
                "总分填 " + stated.text() + "，各行得分之和为 " + sum.toPlainString() + "；请改总分或各行得分",
                "the total says " + stated.text() + ", the lines sum to " + sum.toPlainString()
                        + "; correct the total or the lines");
        return Stream.of(
                new Accusation(FormPath.of(HeadField.TOTAL_SCORE), stated.text(), sum.toPlainString(), message));
    }

    /** S07. By the stated total; the cuts are inclusive. */
    static Stream<Accusation> ratingFollowsTheTotal(Subject subject) {
        var policy = subject.scorecard().policy();
        var total = subject.form().printed(HeadField.TOTAL_SCORE);
        var stated = subject.form().text(HeadField.RATING);
        var named = policy.ratingNamed(stated);
        var expected = total.number()
                .filter(score -> score.signum() >= 0)
                .map(Points::new)
                .map(policy::rating);
        if (named.isEmpty() || expected.isEmpty() || named.get().equals(expected.get())) {
            return Stream.empty();
        }
        var name = expected.get().name();
        var message = new Wording(
                "总分 " + total.text() + " 的等级应为“" + name.zh() + "”，填的是“" + stated + "”；请改等级",
                "a total of " + total.text() + " is rated “" + name.en() + "” (" + name.zh() + "), the form says “"
                        + stated + "”; correct the rating");
        return Stream.of(new Accusation(FormPath.of(HeadField.RATING), stated, name.zh(), message));
    }
}
