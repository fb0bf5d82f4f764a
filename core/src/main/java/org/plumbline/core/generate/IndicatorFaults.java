package org.plumbline.core.generate;

import static org.plumbline.core.generate.Draft.COST;
import static org.plumbline.core.generate.Draft.ECONOMIC;
import static org.plumbline.core.generate.Draft.MISSED;
import static org.plumbline.core.generate.Draft.QUALITY;
import static org.plumbline.core.generate.Draft.QUANTITY;
import static org.plumbline.core.generate.Draft.SECOND_QUANTITY;
import static org.plumbline.core.generate.Draft.TIMELINESS;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.SelfEvaluation;

/** Faults in what indicators say (绩效指标). */
final class IndicatorFaults {

    static final List<Fault> ALL = List.of(
            cell("I01", "年度指标值留空", "the target is blank", Field.TARGET, QUANTITY, ""),
            Fault.of(
                    "I02",
                    "产出指标写“进一步提高”",
                    "an output target says “further improved”",
                    draft -> draft.set(Field.TARGET, QUALITY, "进一步提高")
                            .set(Field.ACTUAL, QUALITY, "达成预期指标")
                            .expect("I02", Field.TARGET, QUALITY)),
            cell("I03", "数值指标写“达成预期指标”", "a numeric target is answered in words", Field.ACTUAL, QUANTITY, "达成预期指标"),
            Fault.of(
                    "I04",
                    "完成值照抄指标值",
                    "the actual repeats the target",
                    draft -> draft.set(
                                    Field.ACTUAL,
                                    QUANTITY,
                                    draft.row(QUANTITY).target().text())
                            .expect("I04", Field.ACTUAL, QUANTITY)),
            Fault.of(
                    "I05",
                    "指标值没有比较符号",
                    "the target has no comparator",
                    draft -> draft.set(
                                    Field.TARGET,
                                    QUANTITY,
                                    draft.row(QUANTITY).target().text().substring(1))
                            .expect("I05", Field.TARGET, QUANTITY)),
            Fault.of(
                    "I06",
                    "成本指标写“≥”",
                    "a cost target says at least",
                    draft -> draft.set(
                                    Field.TARGET,
                                    COST,
                                    "≥" + draft.row(COST).target().text().substring(1))
                            .set(
                                    Field.ACTUAL,
                                    COST,
                                    draft.row(COST).target().text().substring(1))
                            .expect("I06", Field.TARGET, COST)),
            cell("I07", "合格率写 103%", "a pass rate says 103 %", Field.ACTUAL, QUALITY, "103%"),
            Fault.of(
                    "I08",
                    "完成值是目标的三倍，没有说明",
                    "three times the target without a word",
                    draft -> draft.set(Field.ACTUAL, QUANTITY, times(draft, QUANTITY, 3))
                            .expect("I08", Field.ACTUAL, QUANTITY)),
            Fault.of(
                    "I09",
                    "目标低于上年完成值",
                    "the target lies below last year's actual",
                    draft -> draft.set(Field.LAST_YEAR_ACTUAL, QUANTITY, times(draft, QUANTITY, 2))
                            .expect("I09", Field.TARGET, QUANTITY)),
            cell("I10", "三级指标写“2023年度”", "the name of an indicator is a year", Field.NAME, QUANTITY, "2023年度"),
            cell("I11", "产出指标写资金投入", "money spent is given as output", Field.NAME, QUANTITY, "项目资金投入"),
            Fault.of("I12", "只有两个指标", "there are two indicators only", IndicatorFaults::twoRows),
            cell("I13", "效益指标写召开会议", "meetings are given as an outcome", Field.NAME, ECONOMIC, "召开推进会议次数"),
            cell("I14", "三级指标留着模板的“指标2”", "the template's “indicator 2” was left", Field.NAME, QUANTITY, "指标2"),
            Fault.of(
                    "I15",
                    "数值没有单位",
                    "a number has no unit",
                    draft -> draft.set(Field.NAME, ECONOMIC, "特色品牌创建")
                            .set(Field.TARGET, ECONOMIC, "≥20")
                            .set(Field.ACTUAL, ECONOMIC, "21")
                            .expect("I15", Field.TARGET, ECONOMIC)),
            cell(
                    "I16",
                    "完成日期在上一年",
                    "the date of completion lies in the year before",
                    Field.ACTUAL,
                    TIMELINESS,
                    "2022年10月20日"),
            Fault.of(
                    "I17",
                    "两个指标同名",
                    "two indicators have one name",
                    draft -> draft.set(
                                    Field.NAME,
                                    SECOND_QUANTITY,
                                    draft.row(QUANTITY).name())
                            .expect("I17", Field.NAME, SECOND_QUANTITY)),
            Fault.of(
                    "I18",
                    "完成值换了单位",
                    "the actual is in another unit",
                    draft -> draft.set(Field.ACTUAL, QUANTITY, "5000箱").expect("I18", Field.ACTUAL, QUANTITY)),
            cell("I19", "完成值写 7,00.0,77", "the actual says 7,00.0,77", Field.ACTUAL, QUANTITY, "7,00.0,77"));

    private IndicatorFaults() {}

    /** One cell is changed, and the check speaks there. */
    private static Fault cell(String check, String zh, String en, Field field, int row, String text) {
        return Fault.of(check, zh, en, draft -> draft.set(field, row, text).expect(check, field, row));
    }

    private static String times(Draft draft, int row, int factor) {
        var target = draft.row(row).target().quantity().orElseThrow();
        return target.number().multiply(BigDecimal.valueOf(factor)).toPlainString() + target.unit();
    }

    /** Output keeps its weight, outcome takes that of satisfaction too. */
    private static void twoRows(Draft draft) {
        var form = draft.form();
        var rows = List.of(form.indicators().get(QUANTITY), form.indicators().get(MISSED));
        var clean = draft.clean();
        var outcome = clean.outcomeWeight().add(clean.satisfactionWeight());
        draft.with(new SelfEvaluation(form.head(), form.funding(), rows));
        draft.set(Field.WEIGHT, 0, clean.outputWeight().toPlainString())
                .set(Field.SCORE, 0, clean.outputWeight().toPlainString())
                .set(Field.WEIGHT, 1, outcome.toPlainString())
                .score(1, draft.scoreOfMissed(1, outcome))
                .expectOfWeights()
                .expect("I12", Field.NAME, 0);
    }
}
