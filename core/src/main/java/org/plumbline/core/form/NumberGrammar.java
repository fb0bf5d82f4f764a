package org.plumbline.core.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A decimal as forms print it: a sign, thousands separators, a point that blanks may stand beside ({@code 3577. 95}).
 *
 * <p>Blanks separate thousands only where a fraction shows that the groups are one number ({@code 1 234.5}).
 */
final class NumberGrammar {

    static final int MOST_DIGITS = 30;

    private static final int GROUP = 3;
    private static final int LONGEST_LONG = 18;

    private NumberGrammar() {}

    /** The number, with the scan behind it and its blanks; null where the digits form no number, or several. */
    static @Nullable BigDecimal read(Scan scan) {
        boolean negative = scan.accept('-');
        boolean signed = negative || scan.accept('+');
        int from = scan.at();
        int whole = whole(scan);
        if (whole == 0 || whole > MOST_DIGITS) {
            return null;
        }
        int fraction = fraction(scan, whole == 1 && !signed && scan.at(from) != '0');
        int to = scan.at();
        scan.skipBlanks();
        if (fraction < 0 || isPartOfNumber(scan.next())) {
            return null;
        }
        return decimal(scan, from, to, whole + fraction, fraction, negative);
    }

    static boolean isPartOfNumber(char sign) {
        return Scan.isDigit(sign) || sign == '.' || sign == ',';
    }

    /** Whether a blank stands between the first and the last digit. */
    static boolean hasGap(String folded) {
        boolean digit = false;
        boolean blank = false;
        for (int at = 0; at < folded.length(); at++) {
            if (Scan.isDigit(folded.charAt(at))) {
                if (blank) {
                    return true;
                }
                digit = true;
            }
            blank |= digit && Scan.isBlank(folded.charAt(at));
        }
        return false;
    }

    /** The digits before the point; zero where their groups are wrong. */
    private static int whole(Scan scan) {
        int from = scan.at();
        int digits = scan.skipDigits();
        if (digits == 0 || digits > GROUP || scan.at(from) == '0') {
            return digits;
        }
        if (scan.next() == ',') {
            int grouped = groups(scan, ',');
            return grouped == 0 ? 0 : digits + grouped;
        }
        int to = scan.at();
        int spaced = scan.next() == ' ' ? groups(scan, ' ') : 0;
        if (spaced > 0 && scan.next() == '.') {
            return digits + spaced;
        }
        scan.returnTo(to);
        return digits;
    }

    /** The digits of all groups of three that follow; zero where there is none. */
    private static int groups(Scan scan, char separator) {
        int digits = 0;
        int place = scan.at();
        while (scan.accept(separator) && scan.skipDigits() == GROUP) {
            digits += GROUP;
            place = scan.at();
        }
        scan.returnTo(place);
        return digits;
    }

    /** The digits behind the point, zero where no point stands; less than zero where it may be no decimal point. */
    private static int fraction(Scan scan, boolean maybeItem) {
        int place = scan.at();
        scan.skipBlanks();
        if (!scan.accept('.')) {
            scan.returnTo(place);
            return 0;
        }
        boolean gap = scan.skipBlanks();
        int digits = scan.skipDigits();
        return digits == 0 || (gap && maybeItem) ? -1 : digits;
    }

    private static BigDecimal decimal(Scan scan, int from, int to, int digits, int fraction, boolean negative) {
        if (digits > LONGEST_LONG) {
            var printed = new StringBuilder(digits + 1).append(negative ? "-" : "");
            for (int place = from; place < to; place++) {
                if (Scan.isDigit(scan.at(place))) {
                    printed.append(scan.at(place));
                }
            }
            return new BigDecimal(new BigInteger(printed.toString()), fraction);
        }
        long unscaled = 0;
        for (int place = from; place < to; place++) {
            if (Scan.isDigit(scan.at(place))) {
                unscaled = 10 * unscaled + scan.at(place) - '0';
            }
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, fraction);
    }
}
