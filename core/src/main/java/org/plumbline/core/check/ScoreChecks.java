package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
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
                || weight.number().filter(points -> points.signum() >= 0).isEmpty()
                || !Decimals.isMore(score.number().get(), weight.number().get())) {
            return Optional.empty();
        }
        var message = new Wording(
                "得分 " + score.text() + " 超过分值，应 ≤ " + weight.text() + "；请改得分",
                "score " + score.text() + " exceeds its weight, it should be ≤ " + weight.text()
                        + "; correct the score");
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
                                        "，低于分值，却没有写偏差原因；请写明原因和改进措施",
                                        ", below its weight, but no reason is given; give the reason and the corrective action")));
    }

    /** S11. Indicators whose target is missed; a bare target must be missed however it is meant. */
    static Stream<Accusation> noUnmetTargetEarnsFullMarks(Subject subject) {
        return subject.rows().stream()
                .filter(row -> row.line().isUnmet() && !row.indicator().explainsDeviation())
                .filter(row ->
                        compareScoreToWeight(row).filter(order -> order == 0).isPresent())
                .map(row -> unmet(
                        row,
                        new Wording("，为满分；请改得分，或写明原因", ", which is full marks; correct the score or give the reason")));
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
                + indicator.actual().text() + "，未达标；得分 " + indicator.score().text();
        var en = "“" + indicator.name() + "” with target " + indicator.target().text() + " and actual "
                + indicator.actual().text() + " is missed; the score is "
                + indicator.score().text();
        return new Accusation(
                row.at(Indicator.Field.SCORE),
                indicator.score().text(),
                "",
                new Wording(zh + what.zh(), en + what.en()));
    }

    /**
     * S06. Lines are taken as printed; only the total itself may have been rounded. A line with a weight and no legible
     * score may have any score up to it; one without either counts for nothing where the other weights sum to 100.
     */
    static Stream<Accusation> totalIsTheSumOfTheLines(Subject subject) {
        var lines = scoredLines(subject);
        var scores =
                lines.stream().flatMap(line -> line.score().number().stream()).toList();
        var stated = subject.form().printed(HeadField.TOTAL_SCORE);
        if (scores.isEmpty() || stated.number().isEmpty() || !isComplete(subject, lines)) {
            return Stream.empty();
        }
        var sum = Figures.sum(scores);
        var most = sum.add(Figures.sum(weightsOfUnscored(lines)));
        var possible = new Interval(Ratio.of(sum), true, Ratio.of(most), true);
        if (Figures.couldPrintAs(stated.number().get(), possible)) {
            return Stream.empty();
        }
        var expected = sum.toPlainString() + (Decimals.isSame(sum, most) ? "" : "–" + most.toPlainString());
        var message = new Wording(
                "总分填 " + stated.text() + "，各行得分之和为 " + expected + "；请改总分或各行得分",
                "the total says " + stated.text() + ", the lines sum to " + expected
                        + "; correct the total or the lines");
        return Stream.of(new Accusation(FormPath.of(HeadField.TOTAL_SCORE), stated.text(), expected, message));
    }

    private record Scored(Printed weight, Printed score) {
        boolean isUnscored() {
            return score.number().isEmpty();
        }
    }

    private static List<Scored> scoredLines(Subject subject) {
        var indicators = subject.rows().stream()
                .map(row -> new Scored(row.indicator().weight(), row.indicator().score()));
        var execution = subject.totalFund().stream()
                .map(fund -> new Scored(fund.line().weight(), fund.line().score()));
        return Stream.concat(execution, indicators).toList();
    }

    private static List<BigDecimal> weightsOfUnscored(List<Scored> lines) {
        return lines.stream()
                .filter(Scored::isUnscored)
                .flatMap(line -> line.weight().number().stream())
                .filter(weight -> weight.signum() > 0)
                .toList();
    }

    /** Whether every line is there: scored, of a printed weight, or a heading beside weights that make 100. */
    private static boolean isComplete(Subject subject, List<Scored> lines) {
        if (subject.totalFund().isEmpty() || subject.form().indicators().isEmpty()) {
            return false;
        }
        var neither = lines.stream()
                .filter(line -> line.isUnscored() && line.weight().number().isEmpty())
                .toList();
        var weights =
                lines.stream().flatMap(line -> line.weight().number().stream()).toList();
        return neither.isEmpty()
                || (neither.stream().allMatch(line -> line.score().isBlank()) && Figures.couldSumTo(HUNDRED, weights));
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
