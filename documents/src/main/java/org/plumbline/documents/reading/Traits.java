package org.plumbline.documents.reading;

/**
 * What a text looks like from outside, before it is read as a value.
 *
 * @param isNumber whether it is a number and nothing else; thousands separators allowed
 * @param isPercent whether it is a number with a percent sign
 * @param isMeasure whether it is a number, with or without comparator before and a short unit behind
 * @param words how many letters and ideographs it has
 */
record Traits(
        boolean isBlankSign,
        boolean isNumber,
        boolean isPercent,
        boolean isMeasure,
        boolean isPoints,
        boolean startsWithComparator,
        boolean hasDigit,
        int words,
        int length) {

    private static final String BLANK_SIGNS = "-—–―/\\…─~～";
    private static final String COMPARATORS = "≥≤><=^";
    private static final int LONGEST_UNIT = 5;
    private static final int MOST_POINTS = 100;

    /** The traits of a text in half width. */
    static Traits of(String text) {
        int digits = 0;
        int words = 0;
        int firstDigit = -1;
        int lastDigit = -1;
        boolean plain = true;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digits++;
                firstDigit = firstDigit < 0 ? at : firstDigit;
                lastDigit = at;
            } else if (Character.isLetter(sign)) {
                words++;
                plain &= lastDigit >= 0;
            }
        }
        boolean compared = !text.isEmpty() && COMPARATORS.indexOf(text.charAt(0)) >= 0;
        boolean number = digits > 0 && words == 0 && isNumeral(text, 0, text.length());
        boolean percent = digits > 0 && text.endsWith("%") && isNumeral(text, 0, text.length() - 1);
        boolean measure = digits > 0
                && plain
                && text.length() - 1 - lastDigit <= LONGEST_UNIT
                && isNumeral(text, compared ? firstDigit : 0, lastDigit + 1);
        return new Traits(
                isBlankSign(text),
                number,
                percent,
                measure,
                (number && isPoints(text))
                        || (digits > 0 && text.endsWith("分") && isPoints(text.substring(0, lastDigit + 1))),
                compared,
                digits > 0,
                words,
                text.length());
    }

    boolean hasWord() {
        return words > 0;
    }

    private static boolean isBlankSign(String text) {
        if (text.isEmpty() || text.length() > 4) {
            return text.isEmpty();
        }
        for (int at = 0; at < text.length(); at++) {
            if (BLANK_SIGNS.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumeral(String text, int from, int to) {
        int points = 0;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign == '.') {
                points++;
            } else if (!(sign >= '0' && sign <= '9') && sign != ',' && !(at == from && (sign == '-' || sign == '+'))) {
                return false;
            }
        }
        return from < to && points <= 1;
    }

    private static boolean isPoints(String number) {
        if (number.length() > 8 || number.indexOf(',') >= 0) {
            return false;
        }
        try {
            return Double.parseDouble(number) <= MOST_POINTS;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
