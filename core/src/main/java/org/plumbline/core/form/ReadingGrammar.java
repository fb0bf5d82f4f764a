package org.plumbline.core.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;

/** The grammar of targets, actuals and figures as forms print them. Reads any text; never throws. */
final class ReadingGrammar {

    private static final Map<String, Comparator> BEFORE = Map.ofEntries(
            Map.entry("≥", Comparator.AT_LEAST),
            Map.entry(">=", Comparator.AT_LEAST),
            Map.entry("=>", Comparator.AT_LEAST),
            Map.entry("不少于", Comparator.AT_LEAST),
            Map.entry("不低于", Comparator.AT_LEAST),
            Map.entry("不小于", Comparator.AT_LEAST),
            Map.entry("大于等于", Comparator.AT_LEAST),
            Map.entry("大于或等于", Comparator.AT_LEAST),
            Map.entry("至少", Comparator.AT_LEAST),
            Map.entry(">", Comparator.MORE_THAN),
            Map.entry("大于", Comparator.MORE_THAN),
            Map.entry("高于", Comparator.MORE_THAN),
            Map.entry("多于", Comparator.MORE_THAN),
            Map.entry("超过", Comparator.MORE_THAN),
            Map.entry("=", Comparator.EQUAL),
            Map.entry("等于", Comparator.EQUAL),
            Map.entry("<", Comparator.LESS_THAN),
            Map.entry("小于", Comparator.LESS_THAN),
            Map.entry("低于", Comparator.LESS_THAN),
            Map.entry("少于", Comparator.LESS_THAN),
            Map.entry("≤", Comparator.AT_MOST),
            Map.entry("<=", Comparator.AT_MOST),
            Map.entry("=<", Comparator.AT_MOST),
            Map.entry("不超过", Comparator.AT_MOST),
            Map.entry("不高于", Comparator.AT_MOST),
            Map.entry("不大于", Comparator.AT_MOST),
            Map.entry("不多于", Comparator.AT_MOST),
            Map.entry("小于等于", Comparator.AT_MOST),
            Map.entry("小于或等于", Comparator.AT_MOST),
            Map.entry("至多", Comparator.AT_MOST));

    private static final Map<String, Comparator> AFTER = Map.of(
            "及以上", Comparator.AT_LEAST,
            "以上", Comparator.AT_LEAST,
            "及其以下", Comparator.AT_MOST,
            "及以下", Comparator.AT_MOST,
            "以下", Comparator.AT_MOST,
            "以内", Comparator.AT_MOST,
            "之内", Comparator.AT_MOST);

    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}─━/\\\\.…·_]*");
    private static final Pattern RESIDUE =
            Pattern.compile("指标\\s*\\d+\\s*[:：]?|\\*+|[×xX]{2,}|[(（]?\\s*\\d+字以内\\s*[)）]?");
    private static final Pattern COMPARED = Pattern.compile(
            "(" + alternatives(BEFORE) + ")?\\s*(.*?)\\s*(" + alternatives(AFTER) + "|(?<=[天日时钟月年周])内)?",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)([1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\h?\\.\\h?(\\d+))?\\h*([^\\d.,].*)?", Pattern.DOTALL);
    private static final Pattern UNIT =
            Pattern.compile("\\(([^()\\d]{1,16})\\)|((?!\\p{No})[^()\\d~,;:。!?]{1,16}(?:\\([^()\\d]{1,16}\\))?)");
    private static final Pattern RANGE =
            Pattern.compile("[≥≤<>=]*\\h*\\d[\\d.,%]*\\D{0,4}[\\p{Pd}~至到]+\\h*\\d.*", Pattern.DOTALL);
    private static final Pattern MISREAD_SIGN = Pattern.compile("[\\^工]\\h*\\d.*");
    private static final Pattern LIST_NUMBER = Pattern.compile("[1-9]\\.\\h+\\d.*", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("[+-]?\\d(?:[\\d.,]*\\d)?\\s+\\d[\\d.,\\s]*\\D{0,16}");
    private static final Pattern NO_NUMBER =
            Pattern.compile("[+-]?(?:[.,]*\\d[\\d.,]*|\\d+(?:[.,]\\d+)+\\h*[^\\d.,]{1,16})");
    private static final Pattern CALENDAR = Pattern.compile("月.+|[日号](?:前|以前|之前).*|季度.*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年.*", Pattern.DOTALL);
    private static final int MOST_DIGITS = 30;
    private static final int LONGEST_VALUE = 200;

    private ReadingGrammar() {}

    static Reading read(String text) {
        var folded = Width.fold(text);
        if (NOTHING.matcher(folded).matches()) {
            return new Reading.Blank();
        }
        if (folded.length() > LONGEST_VALUE) {
            return new Reading.Words();
        }
        if (RESIDUE.matcher(folded).matches()) {
            return new Reading.Residue();
        }
        return DeadlineGrammar.read(folded)
                .map(Reading.class::cast)
                .or(() -> GradeGrammar.read(folded))
                .or(() -> ambiguous(folded))
                .or(() -> quantity(folded))
                .orElseGet(Reading.Words::new);
    }

    private static Optional<Reading> ambiguous(String folded) {
        if (MISREAD_SIGN.matcher(folded).matches()) {
            return ambiguous("开头的符号可能是扫描错认的 ≥", "the first sign may be a misread ≥");
        }
        return RANGE.matcher(folded).matches() ? ambiguous("这是一个区间", "this is a range") : Optional.empty();
    }

    private static Optional<Reading> ambiguous(String zh, String en) {
        return Optional.of(new Reading.Ambiguous(new Wording(zh, en)));
    }

    private static Optional<Reading> quantity(String folded) {
        var compared = COMPARED.matcher(folded);
        if (!compared.matches()) {
            return Optional.empty();
        }
        var before = compared.group(1) == null ? null : BEFORE.get(compared.group(1));
        var after = compared.group(3) == null ? null : AFTER.getOrDefault(compared.group(3), Comparator.AT_MOST);
        if (before != null && after != null && before != after) {
            return numbered(compared.group(2), null)
                    .flatMap(read -> ambiguous("前后两个比较词互相矛盾", "the two comparison words contradict each other"));
        }
        return numbered(compared.group(2), before != null ? before : after);
    }

    private static Optional<Reading> numbered(String text, @Nullable Comparator comparator) {
        if (LIST_NUMBER.matcher(text).matches()) {
            return ambiguous("开头可能是序号，也可能是小数", "it may begin with the number of an item or with a decimal");
        }
        if (GAP.matcher(text).matches()) {
            return ambiguous(
                    "数字中间有空格，可能是一个数，也可能是几个", "there is a gap between the digits: it may be one number or several");
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return NO_NUMBER.matcher(text).matches() ? Optional.of(new Reading.Malformed()) : Optional.empty();
        }
        if (number.group(2).length() > MOST_DIGITS) {
            return Optional.of(new Reading.Malformed());
        }
        return isDate(text, number.group(4))
                ? Optional.empty()
                : unit(number.group(4)).map(unit -> new Reading.Quantity(comparator, decimal(number), unit));
    }

    /** Whether the digits are those of a year, month, day or quarter in a wording that is no plain deadline. */
    private static boolean isDate(String text, @Nullable String rest) {
        return rest != null
                && (CALENDAR.matcher(rest).matches() || YEAR.matcher(text).matches());
    }

    private static BigDecimal decimal(Matcher number) {
        var whole = number.group(1) + number.group(2).replaceAll("[,\\h]", "");
        return new BigDecimal(number.group(3) == null ? whole : whole + "." + number.group(3));
    }

    /** The unit without its brackets; empty text where none is printed, nothing where the rest is no unit. */
    private static Optional<String> unit(@Nullable String rest) {
        if (rest == null) {
            return Optional.of("");
        }
        var unit = UNIT.matcher(rest.strip());
        if (!unit.matches()) {
            return Optional.empty();
        }
        return Optional.of((unit.group(1) != null ? unit.group(1) : unit.group(2)).strip());
    }

    private static String alternatives(Map<String, Comparator> spellings) {
        return spellings.keySet().stream()
                .sorted(java.util.Comparator.comparing(String::length)
                        .reversed()
                        .thenComparing(s -> s))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
