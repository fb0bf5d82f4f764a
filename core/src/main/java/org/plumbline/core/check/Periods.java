package org.plumbline.core.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;

/** Periods that a value prints, with the year at both ends: {@code 2023年5月-2023年8月}. */
final class Periods {

    private static final String DATE = "((?:19|20)\\d{2})[年./-](\\d{1,2})(?:[月./-](?:(\\d{1,2})[日号]?)?)?";
    private static final Pattern PERIOD = Pattern.compile(DATE + "份?(?:至|到|[-—–~～―]{1,2})" + DATE + "(?!\\d)");
    private static final int FEWEST_DIGITS = 10;
    private static final int DAY = 3;

    private Periods() {}

    static boolean endsBeforeItBegins(Printed value) {
        if (!(value.reading() instanceof Reading.Words || value.reading() instanceof Reading.Ambiguous)
                || !hasDigitsOfTwoDates(value.text())) {
            return false;
        }
        var period = PERIOD.matcher(NameTexts.solid(value.text()));
        return period.find() && isReversed(period);
    }

    private static boolean hasDigitsOfTwoDates(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    /** Days count where both ends print one. */
    private static boolean isReversed(Matcher period) {
        for (int part = 1; part <= DAY; part++) {
            var from = period.group(part);
            var to = period.group(part + DAY);
            if (from == null || to == null) {
                return false;
            }
            int order = Integer.compare(Integer.parseInt(from), Integer.parseInt(to));
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }
}
