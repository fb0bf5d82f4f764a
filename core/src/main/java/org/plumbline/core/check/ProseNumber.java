package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.quantity.Decimals;

/**
 * A number as prose prints it, with what is counted.
 *
 * @param shown as it stands in the text
 * @param scaled the number times the multiple of its unit: {@code 1.2万元} is 12 000
 * @param unit what is counted, its multiple left out; empty where the number is followed by no unit that counts
 */
record ProseNumber(String shown, BigDecimal number, BigDecimal scaled, String unit) {

    /** What goals promise so many of; whatever else follows a number may be a year, a class, a name or an age. */
    private static final String[] UNITS = {
        "%", "‰", "个百分点", "个工作日", "元", "人次", "人", "名", "户", "家", "个", "次", "场次", "场", "处", "座", "栋", "幢", "间", "套", "台",
        "辆", "件", "份", "册", "篇", "项", "批次", "批", "种", "亩", "公顷", "公里", "千米", "米", "平方米", "平方公里", "立方米", "吨", "公斤", "千克",
        "株", "棵", "头", "只", "所", "天", "小时", "课时", "学时", "盏", "艘", "架", "枚", "张", "幅", "门", "例", "宗", "起"
    };

    private static final Map<Character, List<String>> BY_FIRST_SIGN =
            Stream.of(UNITS).collect(Collectors.groupingBy(unit -> unit.charAt(0)));

    private static final String MULTIPLES = "十百千万亿";
    private static final int[] ZEROS = {1, 2, 3, 4, 8};

    /** Before a number: part of a name, a range, a ratio, a rank or the number of a document. */
    private static final String JOINED_BEFORE = "-–—~～至/:.×xX*+#第前约近逾";

    private static final String JOINED_AFTER = "-–—~～至/:×xX*+";
    private static final String INEXACT = "余多几来";
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 30;

    /** Every number of the text that counts something, exactly. */
    static List<ProseNumber> counted(String folded) {
        var numbers = all(folded);
        numbers.removeIf(number -> number.unit().isEmpty());
        return numbers;
    }

    /** Every number of the text, whatever it is; numbers joined to others or to words count nothing. */
    static List<ProseNumber> all(String folded) {
        var found = new ArrayList<ProseNumber>(0);
        int at = 0;
        while (at < folded.length()) {
            if (isDigit(folded, at)) {
                int end = end(folded, at);
                if (end - at <= MOST_DIGITS) {
                    found.add(read(folded, at, end));
                }
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static ProseNumber read(String text, int from, int end) {
        var number = new BigDecimal(text.substring(from, end).replace(",", ""));
        int at = skipBlanks(text, end);
        var scaled = number;
        while (at < text.length() && MULTIPLES.indexOf(text.charAt(at)) >= 0) {
            scaled = scaled.movePointRight(ZEROS[MULTIPLES.indexOf(text.charAt(at))]);
            at++;
        }
        var unit = isJoined(text, from, end) ? "" : unit(text, at);
        return new ProseNumber(
                text.substring(from, unit.isEmpty() ? end : at + unit.length()), number, Decimals.plain(scaled), unit);
    }

    /** The longest unit that stands here; none where the number is said to be inexact. */
    private static String unit(String text, int at) {
        var longest = "";
        for (var unit : unitsAt(text, at)) {
            if (unit.length() > longest.length() && text.startsWith(unit, at)) {
                longest = unit;
            }
        }
        int after = at + longest.length();
        boolean isMonths = longest.equals("个") && text.startsWith("月", after);
        return isMonths || text.startsWith("左右", after) ? "" : longest;
    }

    private static List<String> unitsAt(String text, int at) {
        return at < text.length() ? BY_FIRST_SIGN.getOrDefault(text.charAt(at), List.of()) : List.of();
    }

    private static boolean isJoined(String text, int from, int end) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean goesOn = ",.".indexOf(before) >= 0 && from > 1 && isDigit(text, from - 2);
        return goesOn
                || JOINED_BEFORE.indexOf(before) >= 0
                || JOINED_AFTER.indexOf(after) >= 0
                || INEXACT.indexOf(after) >= 0
                || isLatin(before)
                || isLatin(after);
    }

    private static boolean isLatin(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    /** Behind the digits, with thousands separators and a point between digits. */
    private static int end(String text, int from) {
        int at = from;
        boolean fraction = false;
        while (isDigit(text, at) || (!fraction && isSeparator(text, at))) {
            fraction |= text.charAt(at) == '.';
            at++;
        }
        return at;
    }

    private static boolean isSeparator(String text, int at) {
        if (at >= text.length() || !isDigit(text, at + 1)) {
            return false;
        }
        return text.charAt(at) == '.'
                || (text.charAt(at) == ','
                        && isDigit(text, at + 2)
                        && isDigit(text, at + GROUP)
                        && !isDigit(text, at + GROUP + 1));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
