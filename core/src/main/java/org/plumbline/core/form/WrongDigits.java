package org.plumbline.core.form;

/** Digits with signs and blanks among them that form no number, or several. */
final class WrongDigits {

    private static final int LONGEST_UNIT = 16;

    private WrongDigits() {}

    /** {@code 9. 65}: the ninth item, or a decimal. */
    static boolean isItem(Scan scan) {
        boolean digit = scan.next() >= '1' && scan.next() <= '9';
        scan.step();
        return digit && scan.accept('.') && scan.skipBlanks() && scan.isAtDigit();
    }

    /** {@code 90 100}, {@code 1 234家}. */
    static boolean isGapped(Scan scan) {
        scan.skipSign();
        if (!scan.isAtDigit()) {
            return false;
        }
        skipNumber(scan);
        if (!scan.skipBlanks() || !scan.isAtDigit()) {
            return false;
        }
        while (NumberGrammar.isPartOfNumber(scan.next()) || scan.skipBlanks()) {
            skipNumber(scan);
        }
        return isShort(scan);
    }

    /** {@code 7,00.0,77}, with a unit or without; more digits than any figure has. */
    static boolean isNoNumber(Scan scan) {
        scan.skipSign();
        int from = scan.at();
        int separators = skipNumber(scan);
        int to = scan.at();
        scan.skipBlanks();
        if (scan.isDone()) {
            return to > from;
        }
        if (separators == 0) {
            return to - from > NumberGrammar.MOST_DIGITS;
        }
        return Scan.isDigit(scan.at(from)) && Scan.isDigit(scan.at(to - 1)) && isShort(scan);
    }

    /** Skips digits and separators; how many separators there were. */
    private static int skipNumber(Scan scan) {
        int separators = 0;
        while (NumberGrammar.isPartOfNumber(scan.next())) {
            separators += scan.isAtDigit() ? 0 : 1;
            scan.step();
        }
        return separators;
    }

    /** Whether the rest may be a unit: a few signs, no digit. */
    private static boolean isShort(Scan scan) {
        int from = scan.at();
        return scan.end() - from <= LONGEST_UNIT && !scan.hasDigit(from, scan.end());
    }
}
