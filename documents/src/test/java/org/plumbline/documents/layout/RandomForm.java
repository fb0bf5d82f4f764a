package org.plumbline.documents.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** One form drawn from a seed: any of its cells may be empty, and it may be of any size. */
public final class RandomForm {

    private static final List<String> LABELS = List.of("年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金", "社会捐赠", "", "总额");
    private static final List<String> AMOUNTS = List.of("", "36.00", "0", "-", "1,234.5", "７.5", "见附件", "=1+1");
    private static final List<String> VALUES = List.of(
            "", ">90(家)", "≥ 90 %", "=360(天)", "90", "达成", "2023年12月前", "7,00.0,77", "90%以上", "<p>优</p>", "不少于12种");
    private static final List<String> LEVELS = List.of("产出指标", "产出指标", "效益指标", "满意度指标(10分)", "");
    private static final List<String> CLASSES = List.of("数量指标", "数量指标", "质量指标", "");
    private static final List<String> PROSE = List.of("", "", "受天气影响", "两行\n文字", "<p>标记&amp;</p>", "改进措施：加快");

    private final Random random;

    public RandomForm(long seed) {
        random = new Random(seed);
    }

    public SelfEvaluation form() {
        boolean sparse = random.nextInt(4) == 0;
        var head = new EnumMap<HeadField, String>(HeadField.class);
        for (var field : HeadField.values()) {
            var text = random.nextInt(sparse ? 5 : 2) == 0 ? head(field) : "";
            if (!text.isEmpty()) {
                head.put(field, text);
            }
        }
        return new SelfEvaluation(
                head, some(one(List.of(0, 1, 4, 12)), this::line), some(one(List.of(0, 1, 6, 40)), this::indicator));
    }

    private String head(HeadField field) {
        return switch (field) {
            case YEAR -> one(List.of("2023", "2023-2024"));
            case AMOUNT_UNIT -> one(List.of("元", "万元", "千元"));
            case TOTAL_WEIGHT, TOTAL_SCORE -> one(AMOUNTS);
            case EXPECTED, ACHIEVED, CONCLUSION, DIFFICULTIES, MEASURES -> one(PROSE);
            case TITLE, PROJECT, PROJECT_CODE, SUPERVISING_DEPARTMENT, IMPLEMENTING_UNIT, CONTACT, RATING, DISCLOSURE ->
                "某" + field.words().zh();
        };
    }

    private FundingLine line() {
        return FundingLine.of(FundingSource.NAMED, field -> switch (field) {
            case LABEL -> one(LABELS);
            case REASON -> one(PROSE);
            case ORIGINAL, ADJUSTED, EXECUTED, WEIGHT, RATE, SCORE -> one(AMOUNTS);
        });
    }

    private Indicator indicator() {
        return Indicator.of(field -> switch (field) {
            case LEVEL1 -> one(LEVELS);
            case LEVEL2 -> one(CLASSES);
            case NAME -> "指标" + random.nextInt(100);
            case TARGET, ACTUAL -> one(VALUES);
            case WEIGHT, SCORE -> one(AMOUNTS);
            case REASON, CORRECTIVE_ACTION -> one(PROSE);
            case LAST_YEAR_TARGET, LAST_YEAR_ACTUAL -> random.nextInt(8) == 0 ? one(VALUES) : "";
            case CORE -> random.nextInt(8) == 0 ? "是" : "";
        });
    }

    private static <T> List<T> some(int size, Supplier<T> draw) {
        return new ArrayList<>(Stream.generate(draw).limit(size).toList());
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
