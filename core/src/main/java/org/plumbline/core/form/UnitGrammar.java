package org.plumbline.core.form;

import org.jspecify.annotations.Nullable;

/**
 * A unit as forms print it: {@code 家}, {@code (%)}, {@code 元/人·月}, {@code 台(套)}, {@code 万人次}.
 *
 * <p>Words that say more than a unit are none: {@code 人左右}, {@code 余人}, {@code %完成}. Multiples such as 万 stay
 * part of the unit.
 */
final class UnitGrammar {

    private static final int LONGEST = 16;
    private static final String WITHIN = "%‰°/\\·•∙⋅・*×、.-²³";
    private static final String AT_END = "%‰°²³";
    private static final String AT_START = "%‰°";
    private static final String MULTIPLES = "十百千万亿";

    private UnitGrammar() {}

    /** The unit that the rest of the scan prints, without its brackets; empty text for none, null for something else. */
    static @Nullable String read(Scan scan) {
        if (scan.isDone()) {
            return "";
        }
        if (scan.accept('(')) {
            return bracketedFirst(scan);
        }
        int from = scan.at();
        while (!scan.isDone() && scan.next() != '(') {
            scan.step();
        }
        var unit = single(scan.part(from, scan.at()).strip());
        if (unit == null || scan.isDone()) {
            return unit;
        }
        scan.step();
        var bracketed = bracketed(scan);
        if (bracketed == null || bracketed.isEmpty() || !scan.isDone()) {
            return null;
        }
        return bracketed.equals(unit) ? unit : unit + "(" + bracketed + ")";
    }

    /** A unit in brackets, which may stand again behind them. */
    private static @Nullable String bracketedFirst(Scan scan) {
        var bracketed = bracketed(scan);
        if (bracketed == null) {
            return null;
        }
        scan.skipBlanks();
        return scan.isDone() || bracketed.equals(scan.part(scan.at(), scan.end())) ? bracketed : null;
    }

    private static @Nullable String bracketed(Scan scan) {
        int from = scan.at();
        while (!scan.isDone() && scan.next() != ')') {
            scan.step();
        }
        int to = scan.at();
        if (!scan.accept(')')) {
            return null;
        }
        var inside = scan.part(from, to).strip();
        return inside.isEmpty() ? inside : single(inside);
    }

    /** The unit, once where a column of units prints it a second time; null where the text is none. */
    private static @Nullable String single(String text) {
        var unit = once(text);
        if (!isUnit(unit)) {
            return null;
        }
        if (unit.length() > 1 && (unit.charAt(0) == '%' || unit.charAt(0) == '‰')) {
            if (unit.substring(1).strip().equals("百分比")) {
                return "%";
            }
            return "/·*".indexOf(unit.charAt(1)) >= 0 ? unit : null;
        }
        return unit;
    }

    private static String once(String text) {
        int length = text.length();
        for (int half = length / 2; half > 0; half--) {
            boolean twice = text.regionMatches(0, text, length - half, half)
                    && text.substring(half, length - half).isBlank();
            if (twice) {
                var unit = text.substring(0, half);
                return once(unit).equals(unit) ? unit : text;
            }
        }
        return text;
    }

    private static boolean isUnit(String text) {
        if (text.isEmpty() || text.length() > LONGEST || Misreading.isDigitLike(text)) {
            return false;
        }
        if (!isBody(text.codePointAt(0), AT_START) || !isBody(text.codePointBefore(text.length()), AT_END)) {
            return false;
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if ((!isBody(sign, WITHIN) && !Character.isWhitespace(sign)) || saysMore(text, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBody(int sign, String besides) {
        if (Character.isLetter(sign) || besides.indexOf(sign) >= 0) {
            return true;
        }
        int type = Character.getType(sign);
        return type == Character.OTHER_SYMBOL
                || type == Character.CURRENCY_SYMBOL
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a word stands here that makes the number inexact, compares it or says what was done with it. */
    private static boolean saysMore(String text, int at) {
        return switch (text.charAt(at)) {
            case '余' -> true;
            case '几', '来', '含', '前', '后', '底', '末', '内' -> at == 0;
            case '多' -> at == 0 || at == text.length() - 1 || MULTIPLES.indexOf(text.charAt(at - 1)) >= 0;
            case '以' -> at == 0 || isAny(text, at, "以上", "以下", "以内");
            case '左', '上' -> isAny(text, at, "左右", "上下");
            case '完', '实' -> isAny(text, at, "完成", "实现");
            case '达' -> isAny(text, at, "达标", "达成", "达到");
            case '合', '通' -> isAny(text, at, "合格", "通过");
            default -> false;
        };
    }

    private static boolean isAny(String text, int at, String... words) {
        for (var word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
