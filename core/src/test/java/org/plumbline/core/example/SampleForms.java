package org.plumbline.core.example;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** Forms to test with: the two that are published under {@code samples/}, and as many others as there are seeds. */
public final class SampleForms {

    private static final String GOAL_OF_ENTERPRISES = "<p>围绕民营经济和重点中小企业，做好联系服务：定期走访名单内企业，汇总诉求并转交有关部门；"
            + "办好企业座谈和对接活动；为企业负责人安排研修课程；完成年度优秀企业的推荐和公示。"
            + "全年服务企业不少于 90 家，企业满意率高于 90%。</p>";
    private static final String GOAL_OF_SMES = "<p>按年度计划培育“专精特新”企业：受理申报、组织复核、公布名单；发布中小企业发展年度报告；"
            + "对服务机构开展第三方评估并更新名录；跟踪企业融资情况，按季汇总担保数据；"
            + "组织企业参加展会和跨区域对接。全年服务企业 5000 家以上。</p>";
    private static final List<FundingSource> SOURCES = List.of(
            FundingSource.TOTAL,
            FundingSource.CURRENT_YEAR_APPROPRIATION,
            FundingSource.CARRY_OVER,
            FundingSource.OTHER);

    private SampleForms() {}

    /** The form on key enterprises, 2023: one target missed and explained. */
    public static SelfEvaluation keyEnterprises() {
        return form(
                Map.of(
                        HeadField.TITLE, "财政项目支出绩效自我评价",
                        HeadField.PROJECT, "重点中小企业工作",
                        HeadField.SUPERVISING_DEPARTMENT, "上海市经济和信息化委员会",
                        HeadField.IMPLEMENTING_UNIT, "上海市促进中小企业发展协调办公室",
                        HeadField.AMOUNT_UNIT, "万元",
                        HeadField.EXPECTED, GOAL_OF_ENTERPRISES,
                        HeadField.ACHIEVED, GOAL_OF_ENTERPRISES,
                        HeadField.TOTAL_WEIGHT, "100",
                        HeadField.TOTAL_SCORE, "98.15",
                        HeadField.RATING, "优"),
                """
                年度资金总额     | 36.00 | 36.00 | 34.77 | 10.00 | 96.58 | 9.65
                其中：当年财政拨款 | 36.00 | 36.00 | 34.77 | -     | 96.58 | -
                上年结转资金     | 0.00  | 0.00  | 0.00  | -     | 0.00  | -
                其他资金        | 0.00  | 0.00  | 0.00  | -     | 0.00  | -
                """,
                """
                产出指标 | 数量指标 | 服务重点经营企业数 | >90(家) | 300.00(家) | 20.00 | 20.00 |
                产出指标 | 质量指标 | 企业满意率 | >90(%) | 93.00(%) | 20.00 | 20.00 |
                产出指标 | 时效指标 | 2023 年度 | >300.00(天) | 360.00(天) | 20.00 | 20.00 |
                效益指标 | 经济效益指标 | 中小企业营业收入总值提高情况 | >0.70(%) | 1.00(%) | 20.00 | 20.00 |
                效益指标 | 社会效益指标 | 中小企业就业岗位创造情况 | >0.70(%) | 0.50(%) | 5.00 | 3.50 | 需进一步解决就业难和招工难结构性矛盾
                满意度指标 | 服务对象满意度指标 | 中小企业满意度 | >90(%) | 93.00(%) | 5.00 | 5.00 |
                """);
    }

    /** The form on small and medium-sized enterprises: text against a number. */
    public static SelfEvaluation smeDevelopment() {
        return form(
                Map.of(
                        HeadField.TITLE, "财政项目支出绩效自评价",
                        HeadField.PROJECT, "促进中小企业发展",
                        HeadField.SUPERVISING_DEPARTMENT, "上海市经济和信息化委员会",
                        HeadField.IMPLEMENTING_UNIT, "上海市促进中小企业发展协调办公室",
                        HeadField.AMOUNT_UNIT, "万元",
                        HeadField.EXPECTED, GOAL_OF_SMES,
                        HeadField.ACHIEVED, GOAL_OF_SMES,
                        HeadField.TOTAL_WEIGHT, "100",
                        HeadField.TOTAL_SCORE, "98.46",
                        HeadField.RATING, "优"),
                """
                年度资金总额     | 160.00 | 160.00 | 135.47 | 10.00 | 84.66 | 8.46
                其中：当年财政拨款 | 160.00 | 160.00 | 135.47 | -     | 84.66 | -
                上年结转资金     | 0.00   | 0.00   | 0.00   | -     | 0.00  | -
                其他资金        | 0.00   | 0.00   | 0.00   | -     | 0.00  | -
                """,
                """
                产出指标 | 数量指标 | 预计服务企业数量 | >5000(家) | 6000.00(家) | 20.00 | 20.00 |
                产出指标 | 质量指标 | 服务满意率 | >90(%) | 95.00(%) | 20.00 | 20.00 |
                产出指标 | 时效指标 | 实施时间 | =360(天) | 360.00(天) | 20.00 | 20.00 |
                效益指标 | 经济效益指标 | 中小企业营业收入总值提高情况 | >0.7(%) | 4.00(%) | 20.00 | 20.00 |
                效益指标 | 社会效益指标 | 中小企业就业岗位创造情况 | >0.7(%) | 2.00(%) | 5.00 | 5.00 |
                满意度指标 | 服务对象满意度指标 | 中小企业满意度 | 90 | 达成指标 | 5.00 | 5.00 |
                """);
    }

    /** A form that nobody can find fault with, under the Shanghai-like policy. */
    public static SelfEvaluation clean() {
        return form(
                Map.of(
                        HeadField.TITLE, "财政项目支出绩效自评表",
                        HeadField.YEAR, "2023",
                        HeadField.PROJECT, "社区图书室运行",
                        HeadField.SUPERVISING_DEPARTMENT, "区文化和旅游局",
                        HeadField.IMPLEMENTING_UNIT, "区图书馆",
                        HeadField.EXPECTED, "图书室全年开放，服务读者。",
                        HeadField.ACHIEVED, "图书室全年开放 310 天，接待读者 5200 人次。",
                        HeadField.TOTAL_WEIGHT, "100",
                        HeadField.TOTAL_SCORE, "98.00",
                        HeadField.RATING, "优"),
                """
                年度资金总额     | 50.00 | 50.00 | 45.00 | 10.00 | 90.00% | 9.00
                其中：当年财政拨款 | 40.00 | 40.00 | 35.00 | - | 87.50% | -
                上年结转资金     | 8.00 | 8.00 | 8.00 | - | 100.00% | -
                其他资金        | 2.00 | 2.00 | 2.00 | - | 100.00% | -
                """,
                """
                产出指标 | 数量指标 | 接待读者 | ≥5000人次 | 5200人次 | 30.00 | 30.00 |
                产出指标 | 质量指标 | 设备完好率 | ≥95% | 96% | 20.00 | 20.00 |
                产出指标 | 成本指标 | 单册成本 | ≤40元 | 38元 | 10.00 | 10.00 |
                效益指标 | 社会效益指标 | 阅读推广场次 | ≥20场 | 18场 | 10.00 | 9.00 | 两场因台风取消
                效益指标 | 可持续影响指标 | 管理制度健全 | 健全 | 已经健全 | 15.00 | 15.00 |
                满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% | 5.00 | 5.00 |
                """);
    }

    /** A realistic form, odd where real forms are odd; the same form for the same seed. */
    public static SelfEvaluation random(long seed) {
        return new RandomForm(seed).form();
    }

    /** The form with one cell changed; {@code path} as in {@link FormPath#parse}. */
    public static SelfEvaluation with(SelfEvaluation form, String path, String text) {
        return form.with(FormPath.parse(path).orElseThrow(), text);
    }

    /** Funds and indicators from tables with a column per cell, separated by bars. */
    public static SelfEvaluation form(Map<HeadField, String> head, String funding, String indicators) {
        var funds = new ArrayList<FundingLine>();
        funding.lines().forEach(line -> funds.add(fund(SOURCES.get(Math.min(funds.size(), 3)), line)));
        return new SelfEvaluation(
                head, funds, indicators.lines().map(SampleForms::indicator).toList());
    }

    private static FundingLine fund(FundingSource source, String row) {
        var texts = texts(FundingLine.Field.class, FundingLine.Field.values(), row);
        return FundingLine.of(source, field -> texts.getOrDefault(field, ""));
    }

    /** Level 1, level 2, name, target, actual, weight, score and reason. */
    public static Indicator indicator(String row) {
        var texts = texts(Indicator.Field.class, Indicator.Field.values(), row);
        return Indicator.of(field -> texts.getOrDefault(field, ""));
    }

    private static <F extends Enum<F>> Map<F, String> texts(Class<F> type, F[] fields, String row) {
        var texts = new EnumMap<F, String>(type);
        var cells = row.split("\\|", -1);
        for (int cell = 0; cell < cells.length; cell++) {
            texts.put(fields[cell], cells[cell].strip());
        }
        return texts;
    }
}
