package org.plumbline.core.form;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and deadlines: {@code 2021年底}, {@code 2023年12月前}, {@code 12 月 20 日前}, {@code 2023-12-20}. */
final class DeadlineGrammar {

    private static final String TAIL = "(底|末|底前|末前|前|以前|之前|内|底之前|底以前|完成|前完成|底前完成)?";
    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})\\h*[年./-]\\h*)?(\\d{1,2})\\h*[月./-]\\h*(\\d{1,2})\\h*(日|号)?\\h*" + TAIL);
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})\\h*年\\h*)?(\\d{1,2})\\h*月(份)?\\h*" + TAIL);
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\h*年(度)?\\h*(底|末|底前|末前|年底|年底前|内)");

    private DeadlineGrammar() {}

    static Optional<Reading.Deadline> read(String folded) {
        var year = YEAR.matcher(folded);
        if (year.matches()) {
            return Optional.of(Reading.Deadline.endOf(Integer.valueOf(year.group(1)), Month.DECEMBER));
        }
        var month = MONTH.matcher(folded);
        if (month.matches()) {
            return month(month.group(2)).map(read -> Reading.Deadline.endOf(year(month.group(1)), read));
        }
        var day = DAY.matcher(folded);
        if (!day.matches() || (day.group(1) == null && day.group(4) == null)) {
            return Optional.empty();
        }
        return month(day.group(2)).flatMap(read -> day(year(day.group(1)), read, Integer.parseInt(day.group(3))));
    }

    private static @Nullable Integer year(@Nullable String printed) {
        return printed == null ? null : Integer.valueOf(printed);
    }

    private static Optional<Month> month(String printed) {
        int number = Integer.parseInt(printed);
        return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }

    private static Optional<Reading.Deadline> day(@Nullable Integer year, Month month, int day) {
        int last = year == null ? month.maxLength() : YearMonth.of(year, month).lengthOfMonth();
        return day >= 1 && day <= last ? Optional.of(new Reading.Deadline(year, month, day)) : Optional.empty();
    }
}
