package org.plumbline.core.check;

import java.util.ArrayList;
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
import org.plumbline.core.quantity.Points;

/** Checks of the scores (得分), the total and the rating. */
final class ScoreChecks {

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
