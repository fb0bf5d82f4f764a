package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Width;
import org.plumbline.core.quantity.Decimals;

/** What the deviation reason and the corrective action of an indicator tell, taken together. */
enum Explanation {
    /** Neither is filled in. */
    ABSENT,
    /** Something that could be a reason. */
    TOLD,
    /** Words that fit any line: {@code 无}, {@code 正常}, {@code 客观原因}. */
    EMPTY_WORDS,
    /** What stands in the cells before it, and nothing else: {@code 目标20场，实际完成18场}. */
    FIGURES_AGAIN,
    /** Whatever the row above tells: {@code 同上}. */
    AS_ABOVE;

    private static final int LONGEST = 60;

    private static final Set<String> EMPTY = Set.of(
            "无", "没有", "暂无", "无偏差", "无原因", "无偏差原因", "无改进措施", "无措施", "不存在偏差", "没有偏差", "偏差不大", "正常", "其他", "其它", "其他原因",
            "其它原因", "客观原因", "主观原因", "特殊原因", "实际情况", "按实际情况", "据实填写", "实事求是", "略", "按计划", "按计划执行", "按计划完成", "按计划进行",
            "正常开展", "正常推进", "正常执行", "已完成", "完成", "全部完成", "已按要求完成", "达标", "达到预期", "达成预期指标", "符合要求", "合理", "良好", "不适用",
            "不涉及", "空", "未知", "不详", "none");

    private static final Set<String> ABOVE = Set.of("同上", "同前", "原因同上", "措施同上");

    /** Words of the form itself, longer ones before those that they contain. */
    private static final List<String> WORDS_OF_THE_FORM = Stream.of(
                    "年度指标值", "实际完成值", "年度", "年初", "全年", "目标值", "目标", "指标值", "指标", "计划", "预期", "预计", "应", "实际", "完成率",
                    "完成", "达到", "达", "未达标", "未达到", "未完成", "未", "得分", "分值", "扣分", "扣", "得", "分", "数量", "数值", "数", "值",
                    "仅", "只有", "只", "共", "为", "是", "有", "已", "了", "的", "比", "较", "与", "相差", "差", "少", "缺", "不足", "个",
                    "而", "但", "即", "本")
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    static Explanation of(Indicator row) {
        if (row.reason().isEmpty() && row.correctiveAction().isEmpty()) {
            return ABSENT;
        }
        var reason = of(row.reason(), row);
        var action = of(row.correctiveAction(), row);
        if (reason == TOLD || action == TOLD) {
            return TOLD;
        }
        return reason == ABSENT ? action : reason;
    }

    private static Explanation of(String text, Indicator row) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return text.isEmpty() ? ABSENT : TOLD;
        }
        if (Printed.of(text).isBlank()) {
            return ABSENT;
        }
        var folded = Width.fold(text);
        var words = words(folded);
        if (EMPTY.contains(words)) {
            return EMPTY_WORDS;
        }
        if (ABOVE.contains(words)) {
            return AS_ABOVE;
        }
        return repeatsFigures(folded, words, row) ? FIGURES_AGAIN : TOLD;
    }

    /** Letters and digits alone. */
    private static String words(String folded) {
        var words = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char sign = folded.charAt(at);
            if (Character.isLetterOrDigit(sign)) {
                words.append(sign);
            }
        }
        return words.toString();
    }

    private static boolean repeatsFigures(String folded, String words, Indicator row) {
        var numbers = ProseNumber.all(folded);
        if (numbers.isEmpty() || !isOfTheForm(words, row)) {
            return false;
        }
        var printed = figures(row);
        return numbers.stream()
                .allMatch(number -> printed.stream().anyMatch(figure -> Decimals.isSame(figure, number.number())));
    }

    /** Whether nothing is left when the form's own words, the indicator's name and units are taken away. */
    private static boolean isOfTheForm(String words, Indicator row) {
        var left = words.replaceAll("\\d+", "\n");
        for (var own : List.of(words(Width.fold(row.name())), unit(row.target()), unit(row.actual()))) {
            left = own.isEmpty() ? left : left.replace(own, "\n");
        }
        for (var word : WORDS_OF_THE_FORM) {
            left = left.replace(word, "\n");
        }
        return left.isBlank();
    }

    private static String unit(Printed value) {
        return value.quantity().map(quantity -> words(quantity.unit())).orElse("");
    }

    /** What the row prints as numbers, and by how much they differ. */
    private static List<BigDecimal> figures(Indicator row) {
        var target = row.target().quantity().map(read -> read.number());
        var actual = row.actual().quantity().map(read -> read.number());
        var weight = row.weight().number();
        var score = row.score().number();
        return Stream.of(
                        target,
                        actual,
                        weight,
                        score,
                        target.flatMap(from -> actual.map(from::subtract)),
                        weight.flatMap(from -> score.map(from::subtract)))
                .flatMap(figure -> figure.stream())
                .map(BigDecimal::abs)
                .toList();
    }
}
