package org.plumbline.documents.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates as strict workbooks write them, {@code 2023-12-31T08:00:00}. */
final class IsoDate {

    private static final LocalDateTime DAY_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final BigDecimal MILLIS_OF_DAY = BigDecimal.valueOf(86_400_000);

    private IsoDate() {}

    /** The date as the number of days that other workbooks write; as it is where it is none. */
    static String serial(String date) {
        try {
            var plain = date.endsWith("Z") ? date.substring(0, date.length() - 1) : date;
            var time = plain.indexOf('T') < 0 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
            var millis = BigDecimal.valueOf(Duration.between(DAY_ZERO, time).toMillis());
            return millis.divide(MILLIS_OF_DAY, MathContext.DECIMAL64).toPlainString();
        } catch (DateTimeException e) {
            return date;
        }
    }
}
