package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;

/** Checks of full marks (满分). */
final class FullMarksChecks {

    private static final int FEW = 3;

    static final List<Check> ALL = List.of(
            Check.note(
                    "S08",
                    new Wording("全部满分", "everything at full marks"),
                    new Wording(
                            "至少三个指标，每个都印有分值和得分，分值连同执行率合计不少于 100；印有执行率得分的，也是满分",
                            "there are three indicators or more, each prints a weight and a score, the weights make 100 or more with "
                                    + "execution; a printed execution score is full too"),
                    FullMarksChecks::somethingFallsShort),
            Check.warning(
                    "S09",
                    new Wording("满分却承认没做到", "full marks beside a reason that admits failure"),
                    new Wording(
                            "偏差原因说没有做到，而按数字不能算出达标与否",
                            "the deviation reason says that the target was missed, and no figures tell whether it was"),
                    FullMarksChecks::noFullMarksForAnAdmittedFailure));

    private FullMarksChecks() {}

    /** S08. Once a form; rows that nobody filled in do not count. */
    private static void somethingFallsShort(Subject subject, Accusations found) {
        int count = 0;
        for (var row : subject.rows()) {
            if (row.texts().isInUse()) {
                if (row.standing() != Standing.FULL) {
                    return;
                }
                count++;
            }
        }
        var total = subject.total();
        if (count < FEW
                || !Coverage.isWhole(subject)
                || (total != null
                        && !total.line().score().isBlank()
                        && !isFull(total.line().score(), total.line().weight()))) {
            return;
        }
        var stated = subject.texts().totalScore().text();
        var beside =
                stated.isEmpty() ? new Wording("", "") : new Wording("（总分 " + stated + "）", " (total " + stated + ")");
        found.add(
                FormPath.of(HeadField.TOTAL_SCORE),
                stated,
                "",
                new Wording(
                        count + " 个指标全部满分" + beside.zh() + "；请核对指标值是否定得过低、得分是否据实",
                        "all " + count + " indicators have full marks" + beside.en()
                                + "; check whether targets are too low and scores true"));
    }

    private static boolean isFull(Printed score, Printed weight) {
        var points = score.number();
        var most = weight.number();
        return points.isPresent()
                && most.isPresent()
                && most.get().signum() >= 0
                && Decimals.isSame(points.get(), most.get());
    }

    /** S09. Where the figures decide, S03 and S11 speak of the score, or the reason tells of something else. */
    private static void noFullMarksForAnAdmittedFailure(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (row.texts().admitsFailure() && hasFullMarks(row) && isUndecided(subject, row)) {
                var stated = row.indicator().score().text();
                var name = row.indicator().name();
                found.add(
                        row.at(Indicator.Field.REASON),
                        stated,
                        "",
                        new Wording(
                                "“" + name + "”得满分 " + stated + "，偏差原因却说没有做到；请改得分或偏差原因",
                                "“" + name + "” has full marks, " + stated
                                        + ", but its reason says that the target was missed; correct one of them"));
            }
        }
    }

    private static boolean hasFullMarks(Row row) {
        return row.standing() == Standing.FULL
                && row.indicator().score().number().orElseThrow().signum() > 0;
    }

    private static boolean isUndecided(Subject subject, Row row) {
        var score = row.line().statedPoints().orElse(Points.ZERO);
        return !row.line().isMet() && row.line().admits(score, subject.policy().tolerance());
    }
}
