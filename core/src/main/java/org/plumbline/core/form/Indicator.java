package org.plumbline.core.form;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A level-3 indicator (三级指标) with the level-1 and level-2 headings it stands under, all as printed. */
public record Indicator(
        String level1,
        String level2,
        String name,
        Printed target,
        Printed actual,
        Printed weight,
        Printed score,
        String reason,
        String correctiveAction,
        Printed lastYearTarget,
        Printed lastYearActual,
        String core) {

    private static final Set<String> YES = Set.of("是", "√", "✓", "✔", "☑", "★", "核心", "核心指标", "true", "yes");
    private static final Set<String> NO = Set.of("否", "不是", "非核心", "非核心指标", "false", "no");

    /** The cells of an indicator, in the order of the official table. */
    public enum Field implements FormField {
        LEVEL1("level1", "一级指标", "Level-1 indicator", Indicator::level1),
        LEVEL2("level2", "二级指标", "Level-2 indicator", Indicator::level2),
        NAME("name", "三级指标", "Level-3 indicator", Indicator::name),
        TARGET("target", "年度指标值", "Target", row -> row.target.text()),
        ACTUAL("actual", "实际完成值", "Actual", row -> row.actual.text()),
        WEIGHT("weight", "分值", "Weight", row -> row.weight.text()),
        SCORE("score", "得分", "Score", row -> row.score.text()),
        REASON("reason", "偏差原因分析", "Deviation reason", Indicator::reason),
        CORRECTIVE_ACTION("correctiveAction", "改进措施", "Corrective action", Indicator::correctiveAction),
        LAST_YEAR_TARGET("lastYear.target", "上年指标值", "Last year's target", row -> row.lastYearTarget.text()),
        LAST_YEAR_ACTUAL("lastYear.actual", "上年完成值", "Last year's actual", row -> row.lastYearActual.text()),
        CORE("core", "是否核心指标", "Core indicator", Indicator::core);

        private final FieldName name;
        private final Function<Indicator, String> text;

        Field(String key, String zh, String en, Function<Indicator, String> text) {
            this.name = FieldName.of(key, zh, en);
            this.text = text;
        }

        @Override
        public FieldName naming() {
            return name;
        }

        public String in(Indicator indicator) {
            return text.apply(indicator);
        }
    }

    /** An indicator whose cells print what {@code texts} answers; an empty answer is an absent value. */
    public static Indicator of(Function<Field, String> texts) {
        return new Indicator(
                texts.apply(Field.LEVEL1),
                texts.apply(Field.LEVEL2),
                texts.apply(Field.NAME),
                Printed.of(texts.apply(Field.TARGET)),
                Printed.of(texts.apply(Field.ACTUAL)),
                Printed.of(texts.apply(Field.WEIGHT)),
                Printed.of(texts.apply(Field.SCORE)),
                texts.apply(Field.REASON),
                texts.apply(Field.CORRECTIVE_ACTION),
                Printed.of(texts.apply(Field.LAST_YEAR_TARGET)),
                Printed.of(texts.apply(Field.LAST_YEAR_ACTUAL)),
                texts.apply(Field.CORE));
    }

    public Indicator with(Field field, String text) {
        return of(each -> each == field ? text : each.in(this));
    }

    public Optional<Pillar> pillar() {
        return Pillar.named(level1);
    }

    /** Whether less is better by the class it stands under: cost indicators, on level 1 or level 2. */
    public boolean countsCost() {
        return level1.contains("成本") || level2.contains("成本");
    }

    /** Whether it is marked as a core indicator (核心指标); empty where the cell says neither yes nor no. */
    public Optional<Boolean> isCore() {
        var mark = Width.fold(core).toLowerCase(Locale.ROOT);
        if (YES.contains(mark)) {
            return Optional.of(true);
        }
        return NO.contains(mark) ? Optional.of(false) : Optional.empty();
    }

    /** Whether a deviation reason or a corrective action is given. */
    public boolean explainsDeviation() {
        return !Printed.of(reason).isBlank() || !Printed.of(correctiveAction).isBlank();
    }
}
