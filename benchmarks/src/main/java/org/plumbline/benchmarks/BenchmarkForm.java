package org.plumbline.benchmarks;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** A form of ten indicators as forms print them, seven met and three missed, and the same figures as plain numbers. */
public final class BenchmarkForm {

    private static final String[] ROWS = {
        "产出指标|数量指标|走访企业户次|≥320户次|355户次|12|12|",
        "产出指标|数量指标|举办政策宣讲场次|≥24场|22场|12|11|两场因台风取消，已改在次年一季度补办",
        "产出指标|质量指标|诉求办结率|≥95%|96.5%|12|12|",
        "产出指标|时效指标|诉求平均办理时长|≤10天|12天|12|10|部分诉求需多部门会商，已建立限时会商机制",
        "产出指标|成本指标|单场宣讲成本|≤1.5万元|1.32万元|12|12|",
        "效益指标|经济效益指标|服务企业营业收入增长率|≥6%|7.2%|10|10|",
        "效益指标|社会效益指标|带动新增就业人数|≥1500人|1380人|10|9.2|用工需求集中在下半年，已提前对接高校",
        "效益指标|可持续影响指标|常态化走访机制|=1项|1项|5|5|",
        "满意度指标|服务对象满意度指标|企业满意度|≥90%|94%|3|3|",
        "满意度指标|服务对象满意度指标|参训人员满意度|≥90%|92%|2|2|"
    };

    private static final String[] FUNDS = {
        "年度资金总额|160.00|160.00|135.47|10|84.66%|8.46|尾款按合同于次年验收后支付",
        "其中：当年财政拨款|150.00|150.00|125.47|-|83.64%|-",
        "上年结转资金|10.00|10.00|10.00|-|100.00%|-",
        "其他资金|0.00|0.00|0.00|-|0.00%|-"
    };

    private static final Map<HeadField, String> HEAD = Map.of(
            HeadField.YEAR, "2023",
            HeadField.PROJECT, "中小企业走访服务",
            HeadField.SUPERVISING_DEPARTMENT, "市经济和信息化局",
            HeadField.IMPLEMENTING_UNIT, "市中小企业服务中心",
            HeadField.AMOUNT_UNIT, "万元",
            HeadField.EXPECTED, "建立走访名单，全年走访企业 320 户次以上，宣讲政策 24 场，诉求办结率不低于 95%，带动就业 1500 人。",
            HeadField.ACHIEVED, "走访企业 355 户次，宣讲 22 场，办结诉求 1240 件，办结率 96.5%，带动新增就业 1380 人，企业反映良好。",
            HeadField.TOTAL_WEIGHT, "100",
            HeadField.TOTAL_SCORE, "94.66",
            HeadField.RATING, "优");

    private BenchmarkForm() {}

    public static SelfEvaluation printed() {
        return new SelfEvaluation(
                HEAD,
                Stream.of(FUNDS).map(BenchmarkForm::fund).toList(),
                Stream.of(ROWS).map(BenchmarkForm::indicator).toList());
    }

    private static FundingLine fund(String row) {
        var cells = texts(FundingLine.Field.class, FundingLine.Field.values(), row);
        var source = row.startsWith("年度")
                ? FundingSource.TOTAL
                : row.startsWith("其中")
                        ? FundingSource.CURRENT_YEAR_APPROPRIATION
                        : row.startsWith("上年") ? FundingSource.CARRY_OVER : FundingSource.OTHER;
        return FundingLine.of(source, field -> cells.getOrDefault(field, ""));
    }

    private static Indicator indicator(String row) {
        var cells = texts(Indicator.Field.class, Indicator.Field.values(), row);
        return Indicator.of(field -> cells.getOrDefault(field, ""));
    }

    private static <F extends Enum<F>> Map<F, String> texts(Class<F> type, F[] fields, String row) {
        var texts = new EnumMap<F, String>(type);
        var cells = row.split("\\|", -1);
        for (int cell = 0; cell < cells.length; cell++) {
            texts.put(fields[cell], cells[cell]);
        }
        return texts;
    }

    /** The figures of {@link #printed()}; an at-most target and its actual change places. */
    static PlainFormula plain() {
        var rows = printed().indicators().stream().map(BenchmarkForm::plain).toList();
        return new PlainFormula(new BigDecimal("135.47"), new BigDecimal("160.00"), BigDecimal.TEN, List.copyOf(rows));
    }

    private static PlainFormula.Row plain(Indicator row) {
        var target = row.target().quantity().orElseThrow();
        var actual = row.actual().quantity().orElseThrow();
        var atMost = target.printedComparator().orElseThrow().sign().equals("≤");
        var weight = row.weight().number().orElseThrow();
        return atMost
                ? new PlainFormula.Row(actual.number(), target.number(), weight)
                : new PlainFormula.Row(target.number(), actual.number(), weight);
    }
}
