package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A point in time as spreadsheets count it, in days. Day 60 of the count from 1900 is a 29 February that never was.
 *
 * @param days whole days since the beginning of the count
 * @param millis of the day
 */
record SerialTime(long days, long millis, boolean from1904) {

    static final long MILLIS_OF_DAY = 86_400_000;

    private static final BigDecimal LAST_DAY = new BigDecimal("2958466");
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate BEGIN_1904 = LocalDate.of(1904, 1, 1);
    private static final int DAY_THAT_NEVER_WAS = 60;

    static boolean isWithin(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
    }

    /** Rounds to that many decimals of a second, as applications do. */
    static SerialTime of(BigDecimal number, int decimals, boolean from1904) {
        long unit = BigDecimal.TEN.pow(3 - decimals).longValue();
        long millis = number.multiply(BigDecimal.valueOf(MILLIS_OF_DAY / unit))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue()
                * unit;
        return new SerialTime(Math.floorDiv(millis, MILLIS_OF_DAY), Math.floorMod(millis, MILLIS_OF_DAY), from1904);
    }

    int year() {
        return date().getYear();
    }

    int month() {
        return isNever() ? 2 : date().getMonthValue();
    }

    int dayOfMonth() {
        return isNever() ? 29 : days == 0 && !from1904 ? 0 : date().getDayOfMonth();
    }

    /** From 0 for Sunday. Up to the day that never was, the week of the count from 1900 is a day ahead. */
    int dayOfWeek() {
        return from1904 ? date().getDayOfWeek().getValue() % 7 : (int) ((days + 6) % 7);
    }

    long hours() {
        return days * 24 + millis / 3_600_000;
    }

    long minutes() {
        return days * 1440 + millis / 60_000;
    }

    long seconds() {
        return days * 86_400 + millis / 1_000;
    }

    private boolean isNever() {
        return days == DAY_THAT_NEVER_WAS && !from1904;
    }

    private LocalDate date() {
        if (from1904) {
            return BEGIN_1904.plusDays(days);
        }
        long real = days > DAY_THAT_NEVER_WAS ? days - 1 : Math.max(days, 1);
        return BEFORE_1900.plusDays(real);
    }
}
