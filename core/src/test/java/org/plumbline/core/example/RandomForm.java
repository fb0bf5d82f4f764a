package org.plumbline.core.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/** One form drawn from a seed: mostly what forms print, now and then what they should not. */
final class RandomForm {

    private static final List<String> SIGNS =
            List.of("≥", ">=", ">", "=", "≤", "<", "", "", "", "不低于", "不超过", "＞", "≧", "小于等于");
    private static final List<String> UNITS = List.of("", "家", "(家)", "%", "(%)", "人次", "万元", "元/人·月", " 亿元");
    private static final List<String> CLASSES = List.of("产出指标", "产出指标(60分)", "效益指标", "满意度指标", "成本指标", "");
    private static final List<String> PAIRS = List.of(
            "达成|达成预期指标",
            "效果明显|部分达成预期指标并具有一定效果",
            "健全|未达成",
            "90|达成指标",
            "2023年底|2023年12月20日",
            "2023年6月底|2023年8月",
            "12月底前|11月30日",
            "2023年12月前|12月",
            "≥90%|≥90%",
            "≥90%|≥80%",
            "10-20个|15个",
            "7,00.0,77|700",
            "90%|0.93",
            "0|0",
            "-5%|3%",
            "≥100㎡|120㎡",
            "-|—",
            "指标2|",
            "<p>优</p>|优");

    private final Random random;

    RandomForm(long seed) {
        this.random = new Random(seed);
    }

    SelfEvaluation form() {
        var indicators = new StringBuilder();
        int rows = random.nextInt(12);
        for (int row = 0; row < rows; row++) {
            indicators.append(indicator(row)).append('\n');
        }
        return SampleForms.form(head(), random.nextInt(12) == 0 ? "" : funding(), indicators.toString());
    }

    private Map<HeadField, String> head() {
        var head = new EnumMap<HeadField, String>(HeadField.class);
        head.put(HeadField.PROJECT, "项目" + random.nextInt(1_000));
        head.put(HeadField.YEAR, random.nextBoolean() ? "" : "2023");
        head.put(HeadField.EXPECTED, one(List.of("", "-", "全年开放", "<p>全年开放</p>")));
        head.put(HeadField.ACHIEVED, one(List.of("", "-", "全年开放", "全年 开放", "开放 310 天")));
        head.put(HeadField.TOTAL_SCORE, one(List.of("", amount(10_000, 2), "100", "89.99", "-3", "九十")));
        head.put(HeadField.RATING, one(List.of("", "优", "良", "中", "差", "优秀")));
        return head;
    }

    private String funding() {
        var lines = new ArrayList<String>();
        int scale = random.nextInt(4);
        for (int line = 0; line < 4; line++) {
            int adjusted = random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000);
            int executed = random.nextInt(8) == 0 ? adjusted + 1 : (int) (adjusted * random.nextDouble());
            lines.add(String.join(
                    "|",
                    "资金" + line,
                    odd(amount(adjusted, scale)),
                    odd(decimal(adjusted, scale)),
                    odd(decimal(executed, scale)),
                    line == 0 ? one(List.of("10", "10.00", "20", "", "-", "-1")) : "-",
                    rate(executed, adjusted),
                    line == 0 ? odd(amount(1_000, 2)) : "-",
                    ""));
        }
        return String.join("\n", lines);
    }

    private String rate(int executed, int adjusted) {
        if (adjusted == 0) {
            return one(List.of("", "-", "0", "100%", "0.00%"));
        }
        var mode = one(List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.UP));
        var percent = BigDecimal.valueOf(executed)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(adjusted), random.nextInt(3), mode);
        return percent.toPlainString() + one(List.of("", "%", "％"));
    }

    private String indicator(int row) {
        var pair = random.nextInt(4) == 0 ? one(PAIRS) : quantities();
        var weight = one(List.of("5", "10", "20.00", "12.5", "3.333", "0"));
        return String.join(
                "|",
                one(CLASSES),
                one(List.of("数量指标", "成本指标", "社会效益指标", "")),
                random.nextInt(10) == 0 ? one(List.of("", "全年", "成本")) : "指标名称" + row,
                pair,
                odd(weight),
                random.nextBoolean() ? weight : odd(amount(2_500, 2)),
                one(List.of("", "", "-", "受天气影响")));
    }

    private String quantities() {
        var unit = one(UNITS);
        int scale = random.nextInt(3);
        int target = random.nextInt(one(List.of(2, 200, 100_000)));
        int actual = random.nextInt(3) == 0 ? target : random.nextInt(2 * target + 3);
        return one(SIGNS) + decimal(target, scale) + unit + "|"
                + (random.nextInt(20) == 0 ? "-" : "")
                + decimal(actual, scale)
                + (random.nextInt(6) == 0 ? one(UNITS) : unit);
    }

    private String amount(int bound, int scale) {
        return decimal(random.nextInt(bound + 1), scale);
    }

    private static String decimal(int unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale).toPlainString();
    }

    /** The text, or rarely something else that cells print. */
    private String odd(String text) {
        return random.nextInt(15) == 0 ? one(List.of("", "-", "见附件", "1,2,3", "≥5", "１２．５", text + "万元")) : text;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
