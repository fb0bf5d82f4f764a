package org.plumbline.core.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.scoring.ScoringPolicy;

/** Checks of weights and scores as figures (分值和得分的填写). */
final class FigureChecks {

    /** What says that there is no figure, and is no slip. */
    private static final Set<String> NONE = Set.of("无", "不适用", "不涉及", "不计分", "不评分", "不参评", "免评", "n/a", "na");

    static final List<Check> ALL = List.of(Check.error(
            "S10",
            new Wording("分值或得分填写有误", "a weight or score is no proper figure"),
            new Wording(
                    "分值或得分格填有内容；小数位数由办法定，默认至多两位",
                    "the cell states something; the policy sets the decimals, two at most by default"),
            FigureChecks::everyFigureIsProper));

    private FigureChecks() {}

    /** S10. Weights and scores of indicators, of execution and of the total. */
    private static void everyFigureIsProper(Subject subject, Accusations found) {
        int decimals = decimals(subject.policy());
        for (var row : subject.rows()) {
            if (!isProper(row.indicator().weight(), decimals)) {
                improper(
                        subject, row.at(Indicator.Field.WEIGHT), row.indicator().weight(), decimals, found);
            }
            if (!isProper(row.indicator().score(), decimals)) {
                improper(subject, row.at(Indicator.Field.SCORE), row.indicator().score(), decimals, found);
            }
        }
        var total = subject.total();
        if (total != null) {
            judge(subject, total.at(FundingLine.Field.WEIGHT), total.line().weight(), decimals, found);
            judge(subject, total.at(FundingLine.Field.SCORE), total.line().score(), decimals, found);
        }
        judge(subject, FormPath.of(HeadField.TOTAL_WEIGHT), subject.texts().totalWeight(), decimals, found);
        judge(subject, FormPath.of(HeadField.TOTAL_SCORE), subject.texts().totalScore(), decimals, found);
    }

    private static void judge(Subject subject, FormPath at, Printed figure, int decimals, Accusations found) {
        if (!isProper(figure, decimals)) {
            improper(subject, at, figure, decimals, found);
        }
    }

    private static int decimals(ScoringPolicy policy) {
        var roundings = policy.roundings();
        int scores = Math.max(
                roundings.lineScore().rule().scale(),
                roundings.executionScore().rule().scale());
        return Math.max(
                policy.limits().scoreDecimals(),
                Math.max(scores, roundings.total().rule().scale()));
    }

    private static boolean isProper(Printed figure, int decimals) {
        if (figure.reading() instanceof Reading.Quantity read) {
            return (read.comparator() == null || read.comparator() == Comparator.EQUAL)
                    && read.number().signum() >= 0
                    && !hasMoreDecimals(read, decimals);
        }
        return figure.isBlank();
    }

    private static boolean hasMoreDecimals(Reading.Quantity read, int decimals) {
        return read.number().scale() > decimals && Decimals.plain(read.number()).scale() > decimals;
    }

    private static void improper(Subject subject, FormPath at, Printed figure, int decimals, Accusations found) {
        if (isMeant(figure.text(), decimals) || !printsFigures(subject)) {
            return;
        }
        var expected = figure.number().isPresent() && figure.number().get().signum() < 0 ? "≥ 0" : "";
        var what = at.field().words();
        var fault = fault(figure, decimals);
        found.add(
                at,
                figure.text(),
                expected,
                new Wording(
                        what.zh() + "填的是“" + figure.text() + "”，" + fault.zh(),
                        what.en() + " is stated as “" + figure.text() + "”, " + fault.en()));
    }

    private static Wording fault(Printed figure, int decimals) {
        if (figure.number().isEmpty()) {
            return new Wording("不是数；请填一个数", "which is no number; state one");
        }
        if (figure.number().get().signum() < 0) {
            return new Wording("应 ≥ 0；请改正", "it should be ≥ 0; correct it");
        }
        return new Wording(
                "小数位数过多；请按规定舍入，至多 " + decimals + " 位", "with too many decimals; round it to " + decimals + " at most");
    }

    /** Whether it says that there is no figure, or prints a proper one in brackets. */
    private static boolean isMeant(String text, int decimals) {
        var said = Width.fold(text).toLowerCase(Locale.ROOT).replace(" ", "");
        return NONE.contains(said)
                || (said.startsWith("(")
                        && said.endsWith(")")
                        && isProper(Printed.of(said.substring(1, said.length() - 1)), decimals));
    }

    /** Whether any weight or score is a number; where none is, the form grades in words. */
    private static boolean printsFigures(Subject subject) {
        for (var row : subject.rows()) {
            if (row.indicator().weight().number().isPresent()
                    || row.indicator().score().number().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
