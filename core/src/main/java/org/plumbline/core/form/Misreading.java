package org.plumbline.core.form;

/** What scans make of comparison signs and digits. */
final class Misreading {

    private static final int ASCII_END = 128;
    private static final String LIKE_DIGITS = "OoIl|";

    private Misreading() {}

    /** {@code ^90}, {@code 工95%}. */
    static boolean isSign(Scan scan) {
        if (!scan.accept('^') && !scan.accept('工')) {
            return false;
        }
        scan.skipBlanks();
        return scan.isAtDigit();
    }

    /** {@code 2≥90}, {@code =≥90}. */
    static boolean isSignAmongOthers(Scan scan) {
        scan.skipDigits();
        scan.skipBlanks();
        return scan.skipComparisons() && scan.isAtDigit();
    }

    /** {@code ?0次}, {@code 100%?}: a value but for the question marks. */
    static boolean isIllegible(Scan scan) {
        var printed = scan.part(scan.at(), scan.end());
        if (printed.indexOf('?') < 0) {
            return false;
        }
        var legible = printed.replace("?", "").strip();
        return DeadlineGrammar.read(new Scan(legible)) != null || QuantityGrammar.read(new Scan(legible)) != null;
    }

    /** {@code I0}, {@code 1O0%}. */
    static boolean isDigit(Scan scan) {
        int letters = 0;
        int digits = 0;
        while (NumberGrammar.isPartOfNumber(scan.next()) || LIKE_DIGITS.indexOf(scan.next()) >= 0) {
            letters += LIKE_DIGITS.indexOf(scan.next()) >= 0 ? 1 : 0;
            digits += scan.isAtDigit() ? 1 : 0;
            scan.step();
        }
        boolean word = scan.next() < ASCII_END && Character.isLetter(scan.next());
        return letters > 0 && digits > 0 && !word;
    }

    /** {@code O}, {@code O.OO}. */
    static boolean isZero(Scan scan) {
        int zeros = 0;
        while (scan.accept('O') || scan.accept('o') || (zeros > 0 && scan.accept('.'))) {
            zeros++;
        }
        scan.accept('%');
        return zeros > 0 && scan.isDone();
    }

    /** Whether a letter stands by itself and looks like a zero or a one. */
    static boolean isDigitLike(String unit) {
        return "OoI".indexOf(unit.charAt(0)) >= 0
                && (unit.length() == 1 || unit.charAt(1) >= ASCII_END || !Character.isLetter(unit.charAt(1)));
    }
}
