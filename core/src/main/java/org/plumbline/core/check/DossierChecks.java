package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Ratio;

/** Checks of a form against what is on file about its project: last year's form, the reviewer's totals, evidence. */
final class DossierChecks {

    private static final Ratio FAR_ADJUSTED = Ratio.ofPercent(BigDecimal.valueOf(20));
    private static final BigDecimal FAR_SCORED = BigDecimal.valueOf(5);

    static final List<Check> ALL = List.of(
            Check.warning(
                    "P02",
                    new Wording("预算连年大幅调整", "adjusted budget far from original, repeatedly"),
                    new Wording(
                            "有上一年的表；两年的总额行都印有可比的年初和全年预算数",
                            "last year's form is known; both total lines print both budgets"),
                    DossierChecks::budgetsHoldOverTheYears),
            Check.warning(
                    "P03",
                    new Wording("缺少佐证材料", "evidence missing"),
                    new Wording(
                            "知道哪些指标附了材料；该行填了完成值，得分不为零",
                            "it is known for which indicators evidence is filed; the row"
                                    + " states an actual and a score above zero"),
                    DossierChecks::resultsHaveEvidence),
            Check.note(
                    "P04",
                    new Wording("自评分连年高于复评分", "self score far above the reviewer's, repeatedly"),
                    new Wording("有本年和上一年的自评总分和复评总分", "own and reviewed totals of this year and last year are known"),
                    DossierChecks::ownScoresStayNearTheReviewers));

    private DossierChecks() {}

    /** P02. More than a fifth up or down, this year and last year. */
    private static void budgetsHoldOverTheYears(Subject subject, Accusations found) {
        var past = subject.surroundings().dossier().pastForm();
        var total = subject.total();
        if (past == null || total == null) {
            return;
        }
        var now = change(total.line().original(), total.line().adjusted());
        var before = change(Printed.of(past.original()), Printed.of(past.adjusted()));
        if (now.filter(DossierChecks::isFar).isEmpty()
                || before.filter(DossierChecks::isFar).isEmpty()) {
            return;
        }
        var adjusted = total.line().adjusted().text();
        found.add(
                total.at(FundingLine.Field.ADJUSTED),
                adjusted,
                "≤ 20 %",
                new Wording(
                        "全年预算数 " + adjusted + " 比年初" + percent(now.get(), "增加", "减少") + "，上年"
                                + percent(before.get(), "增加", "减少") + "，应 ≤ 20 %；请说明连年调整的原因，编准年初预算",
                        "the adjusted budget " + adjusted + " is " + percent(now.get(), "up ", "down ")
                                + " on the original, last year's was " + percent(before.get(), "up ", "down ")
                                + ", it should be ≤ 20 %; say why it is adjusted every year"));
    }

    /** Adjusted over original, less one; empty where they do not compare. */
    private static Optional<Ratio> change(Printed original, Printed adjusted) {
        return original.isAmountLike(adjusted)
                        && original.number().orElseThrow().signum() > 0
                ? Optional.of(Ratio.of(
                                adjusted.number().orElseThrow(),
                                original.number().orElseThrow())
                        .minus(Ratio.ONE))
                : Optional.empty();
    }

    private static boolean isFar(Ratio change) {
        return size(change).isMoreThan(FAR_ADJUSTED);
    }

    private static Ratio size(Ratio change) {
        return change.max(Ratio.ZERO.minus(change));
    }

    private static String percent(Ratio change, String up, String down) {
        var size = Decimals.plain(size(change).toPercent().round(1, RoundingMode.HALF_UP));
        return (change.isLessThan(Ratio.ZERO) ? down : up) + size.toPlainString() + " %";
    }

    /** P03. Every row that claims a result. */
    private static void resultsHaveEvidence(Subject subject, Accusations found) {
        var evidenced = subject.surroundings().dossier().evidencedRows();
        if (evidenced == null) {
            return;
        }
        for (var row : subject.rows()) {
            if (claimsResult(row) && !evidenced.contains(row.index())) {
                var actual = row.indicator().actual().text();
                found.add(
                        row.at(Field.ACTUAL),
                        actual,
                        "",
                        new Wording(
                                "“" + row.indicator().name() + "”填“" + actual + "”，没有佐证材料；请上传台账、验收单等材料",
                                "“" + row.indicator().name() + "” states “" + actual
                                        + "” without evidence; file records that show it"));
            }
        }
    }

    private static boolean claimsResult(Row row) {
        var score = row.indicator().score().number();
        return row.texts().isInUse()
                && !row.indicator().actual().isBlank()
                && (score.isEmpty() || score.get().signum() != 0);
    }

    /** P04. By more than five points, this year and last year. */
    private static void ownScoresStayNearTheReviewers(Subject subject, Accusations found) {
        var dossier = subject.surroundings().dossier();
        var past = dossier.pastForm();
        var reviewed = dossier.reviewedTotal();
        var reviewedBefore = dossier.reviewedTotalLastYear();
        var own = subject.texts().totalScore();
        if (past == null
                || reviewed == null
                || reviewedBefore == null
                || !isFarAbove(own, reviewed)
                || !isFarAbove(Printed.of(past.totalScore()), reviewedBefore)) {
            return;
        }
        var most = "≤ " + plain(reviewed.add(FAR_SCORED));
        found.add(
                FormPath.of(HeadField.TOTAL_SCORE),
                own.text(),
                most,
                new Wording(
                        "自评 " + own.text() + "，复评 " + plain(reviewed) + "，上年自评 " + past.totalScore() + "、复评 "
                                + plain(reviewedBefore) + "；应 " + most + "，请按复评意见从严自评",
                        "the unit gives itself " + own.text() + ", the reviewer " + plain(reviewed)
                                + ", last year it was "
                                + past.totalScore() + " and " + plain(reviewedBefore) + "; it should be " + most
                                + ", score as strictly as the reviewer"));
    }

    private static boolean isFarAbove(Printed own, BigDecimal reviewed) {
        return own.number().isPresent() && Decimals.isMore(own.number().get().subtract(reviewed), FAR_SCORED);
    }

    private static String plain(BigDecimal figure) {
        return Decimals.plain(figure).toPlainString();
    }
}
