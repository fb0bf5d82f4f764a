package org.plumbline.core.form;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Dates and deadlines: {@code 2021年底}, {@code 2023年12月前}, {@code 12 月 20 日前}, {@code 2023-12-20}, {@code 年底前}.
 *
 * <p>A period is none: {@code 全年}, {@code 3季度}. Nor is a month without its 月, which may be an amount or a range,
 * unless the word for a deadline follows ({@code 2023.12前}).
 */
final class DeadlineGrammar {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final String[] BY = {"之前", "以前", "前", "之内", "以内", "内"};
    private static final String[] BEFORE = {"之前", "以前", "前"};
    private static final String[] THIS_YEAR = {"年底", "年末", "年内", "年度内", "本年底", "本年末", "本年内", "本年度内", "当年底", "当年末", "当年内"
    };
    private static final String[] WITHIN = {"之内", "以内", "内"};
    private static final String[] DONE = {"完成", "完工", "竣工", "建成", "交付", "办结"};

    private DeadlineGrammar() {}

    static Reading.@Nullable Deadline read(Scan scan) {
        if (scan.accept('于') || scan.accept('在')) {
            scan.skipBlanks();
        }
        if (!scan.isAtDigit()) {
            return endOfThisYear(scan);
        }
        int from = scan.at();
        int digits = scan.skipDigits();
        int to = scan.at();
        scan.skipBlanks();
        if (digits <= 2) {
            return scan.accept('月') ? ofMonth(null, scan.number(from, to), scan) : null;
        }
        int year = digits == 4 ? scan.number(from, to) : 0;
        if (!isYear(year)) {
            return null;
        }
        if (scan.accept('年')) {
            return ofYear(year, scan);
        }
        return scan.accept('.') || scan.accept('/') || scan.accept('-') ? ofNumbers(year, scan) : null;
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** After {@code 2021年}. */
    private static Reading.@Nullable Deadline ofYear(int year, Scan scan) {
        int from = scan.at();
        scan.accept('度');
        scan.skipBlanks();
        if (isEndOfYear(scan)) {
            return Reading.Deadline.endOf(year, Month.DECEMBER);
        }
        scan.returnTo(from);
        scan.skipBlanks();
        int month = number(scan);
        if (month < 0) {
            return null;
        }
        if (scan.accept('月')) {
            return ofMonth(year, month, scan);
        }
        return scan.accept('.') || scan.accept('/') || scan.accept('-') ? ofDay(year, month, scan) : null;
    }

    /** After {@code 2023-} and the like. */
    private static Reading.@Nullable Deadline ofNumbers(int year, Scan scan) {
        scan.skipBlanks();
        int month = number(scan);
        if (month < 0) {
            return null;
        }
        if (scan.accept('月')) {
            return ofMonth(year, month, scan);
        }
        if (scan.accept('.') || scan.accept('/') || scan.accept('-')) {
            return ofDay(year, month, scan);
        }
        int from = scan.at();
        return isTail(scan) && scan.at() > from ? endOf(year, month) : null;
    }

    /** After {@code 12月}: the end of the month, or a day of it. */
    private static Reading.@Nullable Deadline ofMonth(@Nullable Integer year, int month, Scan scan) {
        int from = scan.at();
        scan.accept('份');
        if (isTail(scan)) {
            return endOf(year, month);
        }
        scan.returnTo(from);
        return year == null ? dayOf(null, month, true, scan) : ofDay(year, month, scan);
    }

    private static Reading.@Nullable Deadline ofDay(int year, int month, Scan scan) {
        return dayOf(year, month, false, scan);
    }

    private static Reading.@Nullable Deadline dayOf(@Nullable Integer year, int month, boolean named, Scan scan) {
        scan.skipBlanks();
        int day = number(scan);
        boolean isNamed = scan.accept('日') || scan.accept('号');
        if (day < 1 || month < 1 || month > MONTHS || (named && !isNamed) || !isTail(scan)) {
            return null;
        }
        var last = Reading.Deadline.endOf(year, Month.of(month));
        return day <= last.day() ? new Reading.Deadline(year, last.month(), day) : null;
    }

    private static Reading.@Nullable Deadline endOf(@Nullable Integer year, int month) {
        return month >= 1 && month <= MONTHS ? Reading.Deadline.endOf(year, Month.of(month)) : null;
    }

    /** {@code 年底前}, {@code 本年度内}: the end of the year that the form is about. */
    private static Reading.@Nullable Deadline endOfThisYear(Scan scan) {
        if (!scan.acceptAny(THIS_YEAR)) {
            return null;
        }
        scan.acceptAny(BEFORE);
        scan.acceptAny(DONE);
        return scan.isDone() ? Reading.Deadline.endOf(null, Month.DECEMBER) : null;
    }

    /** A number of one or two digits and the blanks after it; less than zero where there is none. */
    private static int number(Scan scan) {
        int from = scan.at();
        int digits = scan.skipDigits();
        int number = digits == 1 || digits == 2 ? scan.number(from, scan.at()) : -1;
        scan.skipBlanks();
        return number;
    }

    private static boolean isEndOfYear(Scan scan) {
        int from = scan.at();
        scan.accept('年');
        if (scan.accept('底') || scan.accept('末')) {
            scan.acceptAny(BEFORE);
        } else {
            scan.returnTo(from);
            scan.acceptAny(WITHIN);
        }
        scan.acceptAny(DONE);
        return scan.isDone();
    }

    private static boolean isTail(Scan scan) {
        scan.skipBlanks();
        if (!scan.accept('底')) {
            scan.accept('末');
        }
        scan.acceptAny(BY);
        scan.acceptAny(DONE);
        return scan.isDone();
    }
}
