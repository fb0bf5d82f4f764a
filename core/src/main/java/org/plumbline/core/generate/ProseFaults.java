package org.plumbline.core.generate;

import static org.plumbline.core.generate.Draft.MISSED;

import java.util.List;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator.Field;

/** Faults in goals, prose and head (目标、文字、表头). */
final class ProseFaults {

    private static final int LONGEST_CONCLUSION = 200;

    static final List<Fault> ALL = List.of(
            Fault.of(
                    "G01",
                    "完成情况照抄预期目标",
                    "what was achieved repeats the goal",
                    draft -> draft.set(HeadField.ACHIEVED, draft.form().text(HeadField.EXPECTED))
                            .expect("G01", HeadField.ACHIEVED)),
            head("G02", "完成情况只写“已完成”", "what was achieved says “done” only", HeadField.ACHIEVED, "已完成"),
            Fault.of(
                    "G03",
                    "目标里的数没有指标承接",
                    "a number of the goal stands in no indicator",
                    draft -> draft.set(HeadField.EXPECTED, draft.form().text(HeadField.EXPECTED) + "新建服务点 7 处。")
                            .expect("G03", HeadField.EXPECTED)),
            Fault.of(
                    "G04",
                    "偏差原因写“无”",
                    "the reason for a deviation says “none”",
                    draft -> draft.set(Field.REASON, MISSED, "无")
                            .set(Field.CORRECTIVE_ACTION, MISSED, "")
                            .expect("G04", Field.REASON, MISSED)),
            Fault.of(
                    "G06",
                    "文字里有网页标记",
                    "the text has markup",
                    draft -> draft.set(HeadField.ACHIEVED, "<p>" + draft.form().text(HeadField.ACHIEVED) + "</p>")
                            .expect("G06", HeadField.ACHIEVED)),
            Fault.of("G07", "自评结论超过 200 字", "the conclusion is longer than 200 characters", draft -> {
                var text = draft.form().text(HeadField.CONCLUSION);
                draft.set(HeadField.CONCLUSION, text.repeat(LONGEST_CONCLUSION / text.length() + 1))
                        .expect("G07", HeadField.CONCLUSION);
            }),
            Fault.of(
                    "G08",
                    "说资金已全部支出，执行率不到 100%",
                    "all is said to be spent at less than 100 %",
                    draft -> draft.set(HeadField.ACHIEVED, draft.form().text(HeadField.ACHIEVED) + "项目资金已全部支出。")
                            .expect("G08", HeadField.ACHIEVED)),
            head("H01", "没有项目名称", "there is no project name", HeadField.PROJECT, ""),
            head("H02", "项目编码不合规定", "the project code is malformed", HeadField.PROJECT_CODE, "XM-2023-15"),
            Fault.of(
                    "H03",
                    "标题与年度不一致",
                    "title and year differ",
                    draft -> draft.set(HeadField.TITLE, "2022年度项目支出绩效自评表").expect("H03", HeadField.YEAR)));

    private ProseFaults() {}

    private static Fault head(String check, String zh, String en, HeadField field, String text) {
        return Fault.of(check, zh, en, draft -> draft.set(field, text).expect(check, field));
    }
}
