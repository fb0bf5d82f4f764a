package org.plumbline.core.form;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and deadlines: {@code 2021年底}, {@code 2023年12月前}, {@code 12 月 20 日前}, {@code 2023-12-20}. */
final class DeadlineGrammar {

    private static final String YEAR = "((?:19|20)\\d{2})\\h*";
    private static final String DONE = "(?:完成|完工|竣工)?";
    private static final String TAIL = "\\h*(?:底|末)?(?:之前|以前|前|之内|以内|内)?" + DONE;
    private static final Pattern END_OF_YEAR = Pattern.compile(YEAR + "年度?\\h*(?:年?[底末](?:之前|以前|前)?|之内|以内|内)?" + DONE);
    private static final Pattern END_OF_MONTH = Pattern.compile("(?:" + YEAR + "年\\h*)?(\\d{1,2})\\h*月份?" + TAIL);
    private static final Pattern DAY_OF_YEAR =
            Pattern.compile(YEAR + "[年./-]\\h*(\\d{1,2})\\h*[月./-]\\h*(\\d{1,2})\\h*[日号]?" + TAIL);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\h*月\\h*(\\d{1,2})\\h*[日号]" + TAIL);

    private DeadlineGrammar() {}

    static Optional<Reading.Deadline> read(String folded) {
        var year = END_OF_YEAR.matcher(folded);
        if (year.matches()) {
            return Optional.of(Reading.Deadline.endOf(Integer.valueOf(year.group(1)), Month.DECEMBER));
        }
        var month = END_OF_MONTH.matcher(folded);
        if (month.matches()) {
            return month(month.group(2)).map(read -> Reading.Deadline.endOf(year(month.group(1)), read));
        }
        var full = DAY_OF_YEAR.matcher(folded);
        if (full.matches()) {
            return day(year(full.group(1)), full.group(2), full.group(3));
        }
        var day = DAY.matcher(folded);
        return day.matches() ? day(null, day.group(1), day.group(2)) : Optional.empty();
    }

    private static @Nullable Integer year(@Nullable String printed) {
        return printed == null ? null : Integer.valueOf(printed);
    }

    private static Optional<Month> month(String printed) {
        int number = Integer.parseInt(printed);
        return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }

    private static Optional<Reading.Deadline> day(@Nullable Integer year, String month, String day) {
        int number = Integer.parseInt(day);
        return month(month)
                .filter(read -> number >= 1
                        && number <= Reading.Deadline.endOf(year, read).day())
                .map(read -> new Reading.Deadline(year, read, number));
    }
}
