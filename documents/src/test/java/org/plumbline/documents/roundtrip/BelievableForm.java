package org.plumbline.documents.roundtrip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** A form such as units file them, drawn from a seed: any size, cells left blank as people leave them, odd values too. */
final class BelievableForm {

    private static final Map<String, List<String>> CLASSES = Map.of(
            "产出指标", List.of("数量指标", "质量指标", "时效指标", "成本指标"),
            "效益指标(30分)", List.of("经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"),
            "满意度指标", List.of("服务对象满意度指标"));
    private static final List<String> PILLARS = List.of("产出指标", "效益指标(30分)", "满意度指标");
    private static final List<String> SUBJECTS =
            List.of("服务企业", "受助家庭", "培训人员", "改造面积", "宣传活动", "设备采购", "补贴发放", "绿化管护", "完成率", "2023年度巡检");
    private static final List<String> MEASURES = List.of("数", "覆盖率", "及时率", "达标情况", "满意度", "提高情况", "次数");
    private static final List<String> UNITS = List.of("家", "%", "(家)", "(%)", "人次", "元/人·月", "天", "万元", "平方米", "个");
    private static final List<String> COMPARATORS = List.of("≥", "≤", ">", "<", "=", ">=", "<=", "");
    private static final List<String> WORDS =
            List.of("达成预期指标", "2023年12月前", "有所提高", "优", "部分达成", "不断完善", "11月底完成", "效果明显", "定性 高");
    private static final List<String> ODD =
            List.of("7,00.0,77", "=360(天)", "—", "/", "290%", "……", "+86", "１２", "3577. 95万人次");
    private static final List<String> REASONS =
            List.of("", "", "", "受天气影响，部分工作顺延至次年。", "=SUM(A1)", "第一，人员变动；\n第二，采购延期", "<p>标记&amp;</p>", "无", "需求减少 10%");
    private static final List<String> GOALS = List.of(
            "完成年度任务，服务企业不少于90家。",
            "<p>按计划实施：改造管网 3 公里；</p>",
            "目标1：建成站点。\n目标2：群众满意度达到90%以上。",
            "保障机构运转。\t分季度推进",
            "A \"quoted\" goal, in English: 95% served");
    private static final List<String> SOURCES = List.of("其中：当年财政拨款", "上年结转资金", "其他资金", "其中：市级补助资金", "单位资金");

    private final Random random;

    private BelievableForm(long seed) {
        this.random = new Random(seed);
    }

    static SelfEvaluation of(long seed) {
        return new BelievableForm(seed).form();
    }

    private SelfEvaluation form() {
        var head = new EnumMap<HeadField, String>(HeadField.class);
        head.put(HeadField.TITLE, one(List.of("项目支出绩效自评表", "财政项目支出绩效自评价", "2023年度项目绩效自评表")));
        head.put(HeadField.YEAR, "2023");
        head.put(HeadField.PROJECT, one(List.of("社区养老服务", "2023年数据平台运维(续建)", "中小企业发展专项")) + random.nextInt(1000));
        head.put(HeadField.SUPERVISING_DEPARTMENT, one(List.of("某市民政局", "[219]某市经济和信息化局", "教育局")));
        head.put(HeadField.IMPLEMENTING_UNIT, one(List.of("某市养老服务中心", "219001-某市本级", "第六中学")));
        head.put(HeadField.AMOUNT_UNIT, one(List.of("万元", "元")));
        head.put(HeadField.EXPECTED, one(GOALS));
        head.put(HeadField.ACHIEVED, one(GOALS));
        var indicators = indicators();
        head.put(HeadField.TOTAL_WEIGHT, "100");
        head.put(HeadField.TOTAL_SCORE, one(List.of("98.46", "100", "93.5")));
        return new SelfEvaluation(head, funding(), indicators);
    }

    private List<FundingLine> funding() {
        var lines = new ArrayList<FundingLine>();
        lines.add(line(FundingSource.TOTAL, "年度资金总额", true));
        int more = random.nextInt(SOURCES.size() + 1);
        for (int at = 0; at < more; at++) {
            lines.add(line(source(SOURCES.get(at)), SOURCES.get(at), false));
        }
        return lines;
    }

    private static FundingSource source(String label) {
        return switch (label) {
            case "其中：当年财政拨款" -> FundingSource.CURRENT_YEAR_APPROPRIATION;
            case "上年结转资金" -> FundingSource.CARRY_OVER;
            case "其他资金" -> FundingSource.OTHER;
            case "单位资金" -> FundingSource.UNIT;
            default -> FundingSource.NAMED;
        };
    }

    private FundingLine line(FundingSource source, String label, boolean total) {
        boolean blank = !total && random.nextInt(4) == 0;
        var amount = amount();
        return FundingLine.of(source, field -> switch (field) {
            case LABEL -> label;
            case ORIGINAL -> blank ? "" : one(List.of(amount, "0", ""));
            case ADJUSTED -> blank ? "" : amount;
            case EXECUTED -> blank ? "" : one(List.of(amount, amount(), "0.00"));
            case WEIGHT -> total ? "10" : one(List.of("-", "—", ""));
            case RATE -> blank ? "" : one(List.of("100%", "84.66", "96.58%", ""));
            case SCORE -> total ? one(List.of("10", "8.46", "9.65")) : one(List.of("-", ""));
            case REASON -> "";
        });
    }

    private String amount() {
        return one(List.of("36.00", "160", "1,354,700.00", "0.58", "387664.62", "２０.５"));
    }

    private List<Indicator> indicators() {
        var rows = new ArrayList<Indicator>();
        for (var pillar : PILLARS) {
            for (var kind : CLASSES.get(pillar)) {
                int many = random.nextInt(4);
                for (int at = 0; at < many; at++) {
                    rows.add(indicator(pillar, kind, rows.size()));
                }
            }
        }
        if (rows.isEmpty()) {
            rows.add(indicator(PILLARS.get(0), "数量指标", 0));
        }
        return rows;
    }

    private Indicator indicator(String pillar, String kind, int number) {
        var name = one(SUBJECTS) + one(MEASURES) + (random.nextInt(3) == 0 ? " " : "") + (number + 1);
        var unit = one(UNITS);
        int kindOfValue = random.nextInt(10);
        var target = kindOfValue < 7 ? one(COMPARATORS) + number() + unit : kindOfValue < 9 ? one(WORDS) : one(ODD);
        var actual = kindOfValue < 7 ? number() + unit : one(kindOfValue < 9 ? WORDS : ODD);
        var weight = one(List.of("10", "5.00", "22.5", "3"));
        boolean unscored = random.nextInt(12) == 0;
        return Indicator.of(field -> switch (field) {
            case LEVEL1 -> pillar;
            case LEVEL2 -> kind;
            case NAME -> name;
            case TARGET -> target;
            case ACTUAL -> unscored ? "" : actual;
            case WEIGHT -> weight;
            case SCORE -> unscored ? "" : one(List.of(weight, "0", "2.85"));
            case REASON -> one(REASONS);
            case CORRECTIVE_ACTION -> random.nextInt(6) == 0 ? "加快进度" : "";
            case LAST_YEAR_TARGET, LAST_YEAR_ACTUAL, CORE -> "";
        });
    }

    private String number() {
        return one(List.of("90", "300.00", "0.70", "5000", "100", "1", "12.5", "1,200"));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
