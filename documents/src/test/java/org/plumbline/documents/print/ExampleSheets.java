package org.plumbline.documents.print;

import static org.plumbline.documents.layout.Role.CAPTION;
import static org.plumbline.documents.layout.Role.FIGURE;
import static org.plumbline.documents.layout.Role.GROUP;
import static org.plumbline.documents.layout.Role.HEADING;
import static org.plumbline.documents.layout.Role.PROSE;
import static org.plumbline.documents.layout.Role.SIGNATURE;
import static org.plumbline.documents.layout.Role.TEXT;
import static org.plumbline.documents.layout.Role.TITLE;

import org.plumbline.documents.layout.Sheet;

/** Sheets as the official layouts have them. */
public final class ExampleSheets {

    private static final String GOAL = "按年度计划培育“专精特新”企业：受理申报、组织复核、公布名单；发布年度报告；对服务机构开展第三方评估并更新名录；"
            + "跟踪企业融资情况，按季汇总担保数据；组织企业参加展会和跨区域对接。全年服务企业 5000 家以上。";

    private ExampleSheets() {}

    /** A whole form with so many indicators and so long prose. */
    public static Sheet form(String project, boolean landscape, int indicators, int paragraphs) {
        var sheet = new DrawnSheet(12, 15, 24, 14, 14, 9, 9, 23);
        sheet.cell(TITLE, "项目支出绩效自评表", 8, 1).end();
        sheet.cell(CAPTION, "（2023年度）", 8, 1).end();
        sheet.cell(HEADING, "项目名称", 1, 1).cell(TEXT, project, 7, 1).end();
        sheet.cell(HEADING, "主管部门").cell(TEXT, "某市经济和信息化委员会", 2, 1);
        sheet.cell(HEADING, "实施单位").cell(TEXT, "某市促进中小企业发展协调办公室", 4, 1).end();
        sheet.cell(HEADING, "项目资金（万元）", 1, 5).cell(HEADING, "");
        for (var heading : new String[] {"年初预算数", "全年预算数", "全年执行数"}) {
            sheet.cell(HEADING, heading);
        }
        sheet.cell(HEADING, "分值").cell(HEADING, "执行率").cell(HEADING, "得分").end();
        funds(sheet, "年度资金总额", "160.00", "135.47", "10.00", "84.66", "8.46");
        funds(sheet, "其中：当年财政拨款", "160.00", "135.47", "-", "84.66", "-");
        funds(sheet, "上年结转资金", "0.00", "0.00", "-", "0.00", "-");
        funds(sheet, "其他资金", "0.00", "0.00", "-", "0.00", "-");
        sheet.cell(HEADING, "年度总体目标", 1, 2).cell(HEADING, "预期目标", 3, 1);
        sheet.cell(HEADING, "实际完成情况", 4, 1).end();
        var goal = (GOAL + "\n").repeat(paragraphs).strip();
        sheet.cell(PROSE, goal, 3, 1).cell(PROSE, goal, 4, 1).end();
        indicators(sheet, indicators);
        sheet.cell(HEADING, "总分", 5, 1)
                .cell(FIGURE, "100")
                .cell(FIGURE, "98.46")
                .cell(TEXT, "")
                .end();
        sheet.cell(HEADING, "评分等级").cell(TEXT, "优", 7, 1).end();
        sheet.cell(HEADING, "主要经验及做法").cell(PROSE, goal, 7, 1).end();
        sheet.cell(SIGNATURE, "填报人：", 3, 1).cell(SIGNATURE, "联系电话：", 3, 1);
        sheet.cell(SIGNATURE, "填报日期：", 2, 1).end();
        return sheet.sheet(project, landscape);
    }

    private static void funds(
            DrawnSheet sheet, String label, String budget, String spent, String weight, String rate, String score) {
        sheet.cell(TEXT, label).cell(FIGURE, budget).cell(FIGURE, budget).cell(FIGURE, spent);
        sheet.cell(FIGURE, weight).cell(FIGURE, rate).cell(FIGURE, score).end();
    }

    private static void indicators(DrawnSheet sheet, int count) {
        for (var heading : new String[] {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"}) {
            sheet.cell(HEADING, heading);
        }
        sheet.end(true);
        for (int at = 0; at < count; at++) {
            if (at % 10 == 0) {
                sheet.cell(GROUP, at == 0 ? "产出指标" : "效益指标", 1, Math.min(10, count - at));
            }
            if (at % 2 == 0) {
                sheet.cell(GROUP, at % 4 == 0 ? "数量指标" : "服务对象满意度指标", 1, Math.min(2, count - at));
            }
            sheet.cell(TEXT, at % 3 == 0 ? "预计服务企业数量" : "中小企业营业收入总值比上一年度提高的情况");
            sheet.cell(FIGURE, at % 3 == 0 ? "=360(天)" : ">5000(家)").cell(FIGURE, "6000.00(家)");
            sheet.cell(FIGURE, "20.00").cell(FIGURE, "20.00");
            sheet.cell(TEXT, at % 7 == 3 ? "需进一步解决就业难和招工难结构性矛盾，下一年度加强岗位对接" : "").end();
        }
    }
}
