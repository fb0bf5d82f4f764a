package org.plumbline.core.form;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;

/** What keeps printed digits from being one number, and says so: reported, never guessed. The first rule that fits wins. */
final class Doubt {

    static final Reading CONTRADICTION = ambiguous("前后两个比较词互相矛盾", "the two comparison words contradict each other");

    private record Rule(Predicate<Scan> fits, Reading reading) {}

    private static final Rule QUARTER = new Rule(
            Doubt::isBeforeQuarter,
            ambiguous("可能指季度开始之前，也可能指季度结束之前", "it may mean before the quarter begins or before it ends"));

    private static final List<Rule> WITHOUT_DIGITS =
            List.of(QUARTER, new Rule(Misreading::isZero, ambiguous("可能是扫描错认的 0", "it may be a misread 0")));

    private static final List<Rule> WITH_DIGITS = List.of(
            QUARTER,
            new Rule(Misreading::isSign, ambiguous("开头的符号可能是扫描错认的 ≥", "the first sign may be a misread ≥")),
            new Rule(Misreading::isIllegible, ambiguous("“?”处可能有没认出的字", "“?” may stand for what could not be read")),
            new Rule(Misreading::isDigit, ambiguous("可能有数字被扫描错认成字母", "a digit may have been misread as a letter")),
            new Rule(Doubt::isRange, ambiguous("这是一个区间", "this is a range")),
            new Rule(Doubt::isMonth, ambiguous("可能是年月，也可能是分数", "it may be a month of a year or a fraction")),
            new Rule(
                    Misreading::isSignAmongOthers,
                    ambiguous("比较符号前面有多余的数字或符号", "there is a digit or a sign too many before the comparison sign")));

    private static final List<Rule> WITHOUT_NUMBER = List.of(
            new Rule(
                    WrongDigits::isItem,
                    ambiguous("开头可能是序号，也可能是小数", "it may begin with the number of an item or with a decimal")),
            new Rule(
                    WrongDigits::isGapped,
                    ambiguous(
                            "数字中间有空格，可能是一个数，也可能是几个",
                            "there is a gap between the digits: it may be one number or several")),
            new Rule(WrongDigits::isNoNumber, new Reading.Malformed()));

    private static final int YEAR_DIGITS = 4;
    private static final int FARTHEST_RANGE_SIGN = 4;
    private static final String RANGES = "~∼至到±";
    private static final String QUARTERS = "一二三四1234";
    private static final String[] BEFORE = {"前", "之前", "以前"};

    private Doubt() {}

    /**
     * What is doubtful about the rest of the scan, from which no quantity can be read; null where it is text.
     *
     * @param number whether it begins with a number
     */
    static @Nullable Reading about(Scan scan, boolean number) {
        if (!scan.hasDigit(scan.at(), scan.end())) {
            return first(WITHOUT_DIGITS, scan);
        }
        var doubt = first(WITH_DIGITS, scan);
        return doubt == null && !number ? first(WITHOUT_NUMBER, scan) : doubt;
    }

    private static @Nullable Reading first(List<Rule> rules, Scan scan) {
        int from = scan.at();
        for (var rule : rules) {
            boolean fits = rule.fits.test(scan);
            scan.returnTo(from);
            if (fits) {
                return rule.reading;
            }
        }
        return null;
    }

    /** {@code 第四季度前}. */
    private static boolean isBeforeQuarter(Scan scan) {
        scan.accept('第');
        if (QUARTERS.indexOf(scan.next()) < 0) {
            return false;
        }
        scan.step();
        if (!scan.accept("季度") || !scan.acceptAny(BEFORE)) {
            return false;
        }
        scan.accept("完成");
        return scan.isDone();
    }

    /** {@code 80-90}, {@code 10个到20个}, {@code 90±5}. */
    private static boolean isRange(Scan scan) {
        if (scan.accept('±')) {
            return scan.isAtDigit();
        }
        scan.skipComparisons();
        scan.skipSign();
        if (!scan.isAtDigit()) {
            return false;
        }
        while (NumberGrammar.isPartOfNumber(scan.next()) || scan.next() == '%') {
            scan.step();
        }
        for (int between = 0; between < FARTHEST_RANGE_SIGN && !isRangeSign(scan.next()); between++) {
            if (scan.isDone() || scan.isAtDigit()) {
                return false;
            }
            scan.step();
        }
        boolean range = false;
        while (isRangeSign(scan.next())) {
            range = true;
            scan.step();
        }
        scan.skipBlanks();
        return range && scan.isAtDigit();
    }

    private static boolean isRangeSign(char sign) {
        return RANGES.indexOf(sign) >= 0 || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }

    /** {@code 2023/12}. */
    private static boolean isMonth(Scan scan) {
        int from = scan.at();
        boolean year = scan.skipDigits() == YEAR_DIGITS && DeadlineGrammar.isYear(scan.number(from, scan.at()));
        if (!year || !scan.accept('/')) {
            return false;
        }
        int digits = scan.skipDigits();
        return digits >= 1 && digits <= 2 && scan.isDone();
    }

    private static Reading ambiguous(String zh, String en) {
        return new Reading.Ambiguous(new Wording(zh, en));
    }
}
