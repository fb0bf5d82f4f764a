package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** Checks of the total score and the rating (总分、评分等级). */
final class TotalChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final List<Check> ALL = List.of(
            Check.error(
                    "S06",
                    new Wording("总分不等于各行之和", "total is not the sum of the lines"),
                    new Wording(
                            "印有总分，且没有看不清的行；有行缺失的，总分不少于各行得分之和，也不多于 100 减去各行所扣",
                            "the form prints a total, and every line is there; where lines are missing, a total of 100 is at least the sum of the scores and at most 100 less what the lines lost"),
                    TotalChecks::totalIsTheSumOfTheLines),
            Check.error(
                    "S07",
                    new Wording("等级与总分不符", "rating differs from the total's band"),
                    new Wording("印有总分和办法所列的等级", "the form prints a total and a rating that the policy knows"),
                    TotalChecks::ratingFollowsTheTotal));

    private TotalChecks() {}

    private record Scored(Printed weight, Printed score) {
        boolean isUnscored() {
            return !isPoints(score);
        }

        boolean isWeighed() {
            return isPoints(weight);
        }

        /** A negative figure is a slip (S10). */
        private static boolean isPoints(Printed figure) {
            return figure.number().isPresent() && figure.number().get().signum() >= 0;
        }
    }

    /**
     * S06. Lines are taken as printed; only the total itself may have been rounded. A line with a weight and no legible
     * score may have any score up to it; one without either counts for nothing where the other weights sum to 100.
     */
    private static void totalIsTheSumOfTheLines(Subject subject, Accusations found) {
        var stated = subject.texts().totalScore();
        if (stated.number().isEmpty() || isPlainSum(subject, stated.number().get())) {
            return;
        }
        var lines = scoredLines(subject);
        var scores = lines.stream()
                .filter(line -> !line.isUnscored())
                .flatMap(line -> line.score().number().stream())
                .toList();
        if (scores.isEmpty()) {
            return;
        }
        var sum = Figures.sum(scores);
        boolean isComplete = isComplete(subject, lines);
        var most = isComplete
                ? sum.add(Figures.sum(weightsOfUnscored(lines)))
                : Decimals.plain(HUNDRED.subtract(lost(lines)));
        if (!isComplete && (!isOf100(subject) || Decimals.isMore(sum, most))) {
            return;
        }
        var possible = new Interval(Ratio.of(sum), true, Ratio.of(most), true);
        if (Figures.couldPrintAs(stated.number().get(), possible)) {
            return;
        }
        var expected = sum.toPlainString() + (Decimals.isSame(sum, most) ? "" : "–" + most.toPlainString());
        found.add(
                FormPath.of(HeadField.TOTAL_SCORE),
                stated.text(),
                expected,
                new Wording(
                        "总分填 " + stated.text() + "，各行得分之和为 " + expected + "；请改总分或各行得分",
                        "the total says " + stated.text() + ", the lines sum to " + expected
                                + "; correct the total or the lines"));
    }

    /** What the lines that print both a weight and a score fall short of their weights. */
    private static BigDecimal lost(List<Scored> lines) {
        var lost = BigDecimal.ZERO;
        for (var line : lines) {
            if (line.isWeighed() && !line.isUnscored()) {
                lost = lost.add(line.weight()
                        .number()
                        .orElseThrow()
                        .subtract(line.score().number().orElseThrow())
                        .max(BigDecimal.ZERO));
            }
        }
        return lost;
    }

    private static boolean isOf100(Subject subject) {
        var weight = subject.texts().totalWeight().number();
        return weight.isPresent() && Decimals.isSame(weight.get(), HUNDRED);
    }

    /** Whether every line is scored and the scores sum to the total as they stand: the usual case, and cheap. */
    private static boolean isPlainSum(Subject subject, BigDecimal stated) {
        var total = subject.total();
        if (total == null || total.line().score().number().isEmpty()) {
            return false;
        }
        var sum = total.line().score().number().get();
        for (var row : subject.rows()) {
            var score = row.indicator().score().number();
            if (score.isEmpty()) {
                return false;
            }
            sum = sum.add(score.get());
        }
        return Decimals.isSame(sum, stated);
    }

    private static List<Scored> scoredLines(Subject subject) {
        var lines = new ArrayList<Scored>();
        subject.totalFund()
                .ifPresent(fund ->
                        lines.add(new Scored(fund.line().weight(), fund.line().score())));
        subject.rows()
                .forEach(row -> lines.add(
                        new Scored(row.indicator().weight(), row.indicator().score())));
        return lines;
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
        if (subject.total() == null || subject.rows().isEmpty()) {
            return false;
        }
        var neither = lines.stream()
                .filter(line -> line.isUnscored() && !line.isWeighed())
                .toList();
        var weights = lines.stream()
                .filter(Scored::isWeighed)
                .flatMap(line -> line.weight().number().stream())
                .toList();
        return neither.isEmpty()
                || (neither.stream().allMatch(line -> line.score().isBlank()) && Figures.couldSumTo(HUNDRED, weights));
    }

    /** S07. By the stated total; the cuts are inclusive. */
    private static void ratingFollowsTheTotal(Subject subject, Accusations found) {
        var policy = subject.policy();
        var stated = subject.form().text(HeadField.RATING);
        var named = stated.isEmpty() ? null : policy.ratingNamed(stated).orElse(null);
        var total = subject.texts().totalScore();
        if (named == null || total.number().isEmpty() || total.number().get().signum() < 0) {
            return;
        }
        var expected = policy.rating(new Points(total.number().get()));
        if (named.equals(expected)) {
            return;
        }
        var name = expected.name();
        found.add(
                FormPath.of(HeadField.RATING),
                stated,
                name.zh(),
                new Wording(
                        "总分 " + total.text() + " 的等级应为“" + name.zh() + "”，填的是“" + stated + "”；请改等级",
                        "a total of " + total.text() + " is rated “" + name.en() + "” (" + name.zh()
                                + "), the form says “" + stated + "”; correct the rating"));
    }
}
