package org.plumbline.core.form;

import java.util.List;
import java.util.Random;

/** Values drawn from a seed: as forms print them, damaged, and any text at all. */
final class RandomValue {

    private static final List<String> BEFORE = List.of(
            "", "", "≥", "＞", "<", "=", "<=", "≧", "≯", "不少于", "达到", "小于等于", "控制在", "百分之", "正向 ", "反向指标 ≤", "定量 ", "约",
            "2≥", "^", "工", "于", "(", "指标");
    private static final List<String> NUMBERS = List.of(
            "0",
            "7",
            "36.00",
            "1,234.50",
            "7,00.0,77",
            "3577. 95",
            "1 234.5",
            "12 34",
            "9. 65",
            "2023",
            "2023年12月",
            "12月底",
            "2023-12-31",
            "2023.12",
            "80-90",
            "90±5",
            "1O0",
            "I0",
            "?0",
            "1e5",
            "三",
            "-5",
            "+0.70",
            "00",
            "123456789012345678",
            "1234567890123456789.25",
            "",
            "１２．５",
            "年底",
            "全年",
            "第四季度");
    private static final List<String> AFTER = List.of(
            "", "", "%", "％", "(家)", "（%）", "万人次", " 亿元", "元/人·月", "台(套)", "次 次", "%%", "以上", "及其以下", "个工作日内", "月",
            "日前", "年底前", "左右", "余人", "完成", "。", "?", "(月)", "个百分点", "‰", "以上(户)", "(含)以上", "㎡", "m²", "①");
    private static final List<String> TEXTS = List.of(
            "达成预期指标", "部分达成预期指标并具有一定效果", "未完成", "效果明显", "—", "……", "**", "（100字以内）", "指标2:", "优", "<p>是</p>", " ", "");
    private static final String SIGNS =
            "0123456789０９,.， 　\n-–~≥≤>=<%％‰家元年月日号底前内()（）以上下完成达到多余①²½㎡㋀OoIl?^工±/·\u200B\u0301\u0338\u00A0٣";

    private final Random random;

    RandomValue(long seed) {
        this.random = new Random(seed);
    }

    String text() {
        return switch (random.nextInt(8)) {
            case 0 -> anything();
            case 1 -> lookalike();
            case 2, 3 -> damaged(value());
            case 4 -> damaged(damaged(value()));
            default -> value();
        };
    }

    private String value() {
        return random.nextInt(8) == 0 ? one(TEXTS) : one(BEFORE) + one(NUMBERS) + one(AFTER);
    }

    private String damaged(String text) {
        var damaged = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(4)) {
            case 0 -> damaged.insert(at, sign());
            case 1 -> damaged.insert(at, one(AFTER));
            case 2 -> damaged.replace(at, Math.min(at + 1, text.length()), sign());
            default -> damaged.delete(at, Math.min(at + 1 + random.nextInt(2), text.length()));
        }
        return damaged.toString();
    }

    /** Text of the characters that values are made of, in any order. */
    private String lookalike() {
        var text = new StringBuilder();
        for (int length = random.nextInt(9); length >= 0; length--) {
            text.append(sign());
        }
        return text.toString();
    }

    /** Any UTF-16, halves of pairs too. */
    private String anything() {
        var text = new StringBuilder();
        int bound = one(List.of(0x80, 0x300, 0xA000, 0x10000));
        for (int length = random.nextInt(30); length > 0; length--) {
            text.append((char) random.nextInt(bound));
        }
        return text.toString();
    }

    private String sign() {
        return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
