package org.plumbline.core.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.SelfEvaluation;

/** Every way in which a form may not fit what lies beside it, one for each check that sees more than the form. */
public final class Discrepancies {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final String SHARED_TEXT =
            "年初制定实施方案并明确分工，年中组织现场检查，发现的问题建立台账逐项整改，年末由第三方验收并公示结果，" + "全过程资料归档备查，资金支付与进度挂钩，群众反映的意见在十个工作日内答复。";

    public static final List<Discrepancy> ALL = List.of(
            Discrepancy.of("P01", "指标值与批复的不同", "a target is not the one approved", (draft, papers) -> {
                draft.expect("P01", Field.TARGET, Draft.QUALITY);
                return papers.withApproved(
                        planned(draft.form().with(FormPath.of(Field.TARGET, Draft.QUALITY), "≥99.9%")));
            }),
            Discrepancy.of(
                    "P02", "连续两年预算调整超过 20%", "budgets changed by more than 20 % two years running", (draft, papers) -> {
                        lessBudgeted(draft);
                        return papers.withLastYear(before(draft.form())
                                .with(FormPath.of(FundingLine.Field.ORIGINAL, 0), "50.00")
                                .with(FormPath.of(FundingLine.Field.ADJUSTED, 0), "80.00"));
                    }),
            Discrepancy.of("P03", "一个指标没有佐证材料", "no evidence is filed for one indicator", (draft, papers) -> {
                draft.expect("P03", Field.ACTUAL, Draft.QUALITY);
                return papers.withEvidence(allBut(Draft.QUALITY, draft.form()));
            }),
            Discrepancy.of(
                    "P04", "连续两年自评高于复评 5 分以上", "five points above the reviewer two years running", (draft, papers) -> {
                        draft.expect("P04", HeadField.TOTAL_SCORE);
                        var total = new BigDecimal(draft.form().text(HeadField.TOTAL_SCORE));
                        return papers.withReviewed(total.subtract(BigDecimal.TEN), total.subtract(BigDecimal.TEN));
                    }),
            Discrepancy.of(
                    "P05",
                    "分值从上年未达标的指标移到轻松完成的指标",
                    "weight moved from a missed to an easy indicator",
                    (draft, papers) -> {
                        var past = before(draft.form());
                        past = past.with(
                                        FormPath.of(Field.ACTUAL, Draft.QUANTITY), scaled(draft, Draft.QUANTITY, "1.5"))
                                .with(
                                        FormPath.of(Field.ACTUAL, Draft.SECOND_QUANTITY),
                                        scaled(draft, Draft.SECOND_QUANTITY, "0.5"));
                        draft.reweighed(Draft.QUANTITY, TWO)
                                .reweighed(Draft.SECOND_QUANTITY, TWO.negate())
                                .expect("P05", Field.WEIGHT, Draft.QUANTITY);
                        return papers.withApproved(planned(draft.form())).withLastYear(past);
                    }),
            Discrepancy.of(
                    "G05", "该单位三个项目都写没有问题", "three projects of the unit name no difficulties", (draft, papers) -> {
                        draft.set(HeadField.DIFFICULTIES, "无")
                                .set(HeadField.MEASURES, "无")
                                .expect("G05", HeadField.DIFFICULTIES);
                        return papers.withOthers(List.of(
                                draft.form().with(FormPath.of(HeadField.PROJECT), "设备更新"),
                                draft.form().with(FormPath.of(HeadField.PROJECT), "宣传服务")));
                    }),
            Discrepancy.of("G09", "自评结论与其他单位的雷同", "the conclusion stands on another unit's form", (draft, papers) -> {
                draft.set(HeadField.CONCLUSION, SHARED_TEXT).expect("G09", HeadField.CONCLUSION);
                var other = another(draft.clean()).form();
                return papers.withOthers(List.of(other.with(FormPath.of(HeadField.CONCLUSION), SHARED_TEXT)));
            }));

    private Discrepancies() {}

    /** What lies beside a clean form when all is well. */
    public static Papers fitting(CleanForm clean) {
        var form = clean.form();
        var total = new BigDecimal(form.text(HeadField.TOTAL_SCORE));
        return Papers.NONE
                .withApproved(planned(form))
                .withLastYear(before(form))
                .withReviewed(total, total)
                .withEvidence(allBut(-1, form))
                .withOthers(List.of(another(clean).form()));
    }

    private static CleanForm another(CleanForm clean) {
        int at = CleanForms.ALL.indexOf(clean);
        return CleanForms.ALL.get((at + 1) % CleanForms.ALL.size());
    }

    /** The form without its results. */
    private static SelfEvaluation planned(SelfEvaluation form) {
        var planned = form;
        for (int row = 0; row < form.indicators().size(); row++) {
            planned = planned.with(FormPath.of(Field.ACTUAL, row), "")
                    .with(FormPath.of(Field.SCORE, row), "")
                    .with(FormPath.of(Field.REASON, row), "")
                    .with(FormPath.of(Field.CORRECTIVE_ACTION, row), "");
        }
        return planned;
    }

    /** Last year's form, with results that nobody kept. */
    private static SelfEvaluation before(SelfEvaluation form) {
        return planned(form)
                .with(FormPath.of(HeadField.TITLE), "2022年度项目支出绩效自评表")
                .with(FormPath.of(HeadField.YEAR), "2022");
    }

    /** Three fifths of the budget to begin with, the rest added with a word. */
    private static void lessBudgeted(Draft draft) {
        var sum = BigDecimal.ZERO;
        for (int line = 1; line < draft.form().funding().size(); line++) {
            var adjusted =
                    new BigDecimal(draft.form().funding().get(line).adjusted().text());
            var original = adjusted.multiply(new BigDecimal("0.6")).setScale(2);
            sum = sum.add(original);
            draft.set(FundingLine.Field.ORIGINAL, line, original.toPlainString());
        }
        draft.set(FundingLine.Field.ORIGINAL, 0, sum.toPlainString())
                .set(HeadField.CONCLUSION, "年中追加预算，用于新增任务。")
                .expect("P02", FundingLine.Field.ADJUSTED, 0);
    }

    /** The target times a factor, with its unit and without its comparator. */
    private static String scaled(Draft draft, int row, String factor) {
        var target = draft.row(row).target().quantity().orElseThrow();
        return target.number()
                        .multiply(new BigDecimal(factor))
                        .stripTrailingZeros()
                        .toPlainString()
                + target.unit();
    }

    private static Set<Integer> allBut(int left, SelfEvaluation form) {
        return IntStream.range(0, form.indicators().size())
                .filter(row -> row != left)
                .boxed()
                .collect(Collectors.toSet());
    }
}
