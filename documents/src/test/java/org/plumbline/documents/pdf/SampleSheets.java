package org.plumbline.documents.pdf;

import static org.plumbline.documents.layout.Role.CAPTION;
import static org.plumbline.documents.layout.Role.FIGURE;
import static org.plumbline.documents.layout.Role.GROUP;
import static org.plumbline.documents.layout.Role.HEADING;
import static org.plumbline.documents.layout.Role.PROSE;
import static org.plumbline.documents.layout.Role.SIGNATURE;
import static org.plumbline.documents.layout.Role.TEXT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.plumbline.documents.layout.Sheet;

/** Sheets such as the official layouts make them. */
final class SampleSheets {

    private static final String GOAL = "全年开展企业服务活动不少于 12 场，走访重点企业 300 家以上，建立诉求台账并逐项办结；"
            + "完成年度培育计划，新增“专精特新”企业 200 家；组织 APEC 中小企业交流活动 1 次，服务满意率达到 90% 以上。";

    private SampleSheets() {}

    /** A form with as many indicators and as many sentences of prose as asked for. */
    static Sheet form(String project, int indicators, int sentences, boolean landscape) {
        var table = Table.of(project, 9, 12, 19, 11, 11, 8, 9, 21);
        table.title("项目支出绩效自评表");
        table.row().cell(CAPTION, "（2023 年度）", 4, 1).cell(CAPTION, "金额单位：万元", 4, 1);
        pair(table, "项目名称", project, "项目编码", "310000231021F00000042");
        pair(table, "主管部门", "某市经济和信息化委员会", "实施单位", "某市促进中小企业发展协调办公室");
        funds(table);
        table.row().cell(HEADING, "年度总体目标", 1, 2).cell(HEADING, "预期目标", 3, 1).cell(HEADING, "实际完成情况", 4, 1);
        table.row().cell(PROSE, GOAL.repeat(sentences), 3, 1).cell(PROSE, GOAL.repeat(sentences), 4, 1);
        indicators(table, indicators);
        table.row()
                .cell(HEADING, "总分", 5, 1)
                .cell(FIGURE, "100")
                .cell(FIGURE, "98.46")
                .cell(TEXT, "");
        for (var label : new String[] {"评分等级", "主要绩效", "存在问题", "改进措施"}) {
            table.row().cell(HEADING, label).cell(PROSE, label.equals("评分等级") ? "优" : GOAL, 7, 1);
        }
        table.row().cell(SIGNATURE, "填报人：", 3, 1).cell(SIGNATURE, "联系电话：", 2, 1).cell(SIGNATURE, "填报日期：", 3, 1);
        return table.sheet(landscape);
    }

    static byte[] bytes(Sheet... sheets) {
        var out = new ByteArrayOutputStream();
        try {
            PdfSheet.write(List.of(sheets), out);
        } catch (IOException | MissingGlyphException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void pair(Table table, String left, String text, String right, String other) {
        table.row().cell(HEADING, left).cell(TEXT, text, 3, 1);
        table.cell(HEADING, right).cell(TEXT, other, 3, 1);
    }

    private static void funds(Table table) {
        table.row().cell(HEADING, "项目资金（万元）", 1, 5).cell(HEADING, "");
        for (var heading : new String[] {"年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"}) {
            table.cell(HEADING, heading);
        }
        for (var label : new String[] {"年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"}) {
            table.row()
                    .cell(TEXT, label)
                    .cell(FIGURE, "160.00")
                    .cell(FIGURE, "160.00")
                    .cell(FIGURE, "135.47");
            table.cell(FIGURE, label.equals("年度资金总额") ? "10.00" : "-");
            table.cell(FIGURE, "84.66").cell(FIGURE, "8.46");
        }
    }

    private static void indicators(Table table, int count) {
        table.repeatedRow().cell(HEADING, "一级指标").cell(HEADING, "二级指标").cell(HEADING, "三级指标");
        table.cell(HEADING, "年度指标值").cell(HEADING, "实际完成值").cell(HEADING, "分值").cell(HEADING, "得分");
        table.cell(HEADING, "偏差原因分析及改进措施");
        for (int at = 0; at < count; at++) {
            table.row();
            if (at % 10 == 0) {
                var level = new String[] {"产出指标", "效益指标", "满意度指标"}[at / 10 % 3];
                table.cell(GROUP, level, 1, Math.min(10, count - at));
            }
            if (at % 5 == 0) {
                table.cell(GROUP, at % 10 == 0 ? "数量指标" : "经济效益指标", 1, Math.min(5, count - at));
            }
            table.cell(TEXT, "第 " + (at + 1) + " 项：中小企业营业收入总值提高情况");
            table.cell(FIGURE, at % 3 == 0 ? "=360(天)" : "≥0.7(%)").cell(FIGURE, 300 + at + ".00(家)");
            table.cell(FIGURE, "5.00").cell(FIGURE, at + ".50");
            table.cell(TEXT, at % 4 == 0 ? "受市场环境影响，第 " + at + " 项略低于预期，下一年度将加强调度。" : "");
        }
    }
}
