package org.plumbline.core.form;

/** A place in a folded text, and the end up to which a grammar reads on from it. */
final class Scan {

    private static final char NOTHING_LEFT = '\uFFFF';

    private static final String COMPARISONS = "≥≤<>=";

    private final String text;
    private int at;
    private int end;

    Scan(String text) {
        this.text = text;
        this.end = text.length();
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    void returnTo(int place) {
        at = place;
    }

    void endAt(int place) {
        end = place;
    }

    boolean isDone() {
        return at >= end;
    }

    /** The next sign; U+FFFF, which no text assigns, where nothing is left. */
    char next() {
        return at < end ? text.charAt(at) : NOTHING_LEFT;
    }

    char at(int place) {
        return text.charAt(place);
    }

    void step() {
        at++;
    }

    boolean accept(char sign) {
        if (at < end && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    boolean accept(String word) {
        if (word.length() <= end - at && text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Accepts the first of these words that stands here; longer ones come before those that begin them. */
    boolean acceptAny(String... words) {
        for (var word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    /** Accepts these words as often as they stand here, in any order. */
    void skipAll(String... words) {
        boolean more = true;
        while (more) {
            more = acceptAny(words);
        }
    }

    /** Takes a word off the end; what is left does not end with blanks. */
    boolean acceptLast(String word) {
        if (word.length() <= end - at && text.startsWith(word, end - word.length())) {
            end -= word.length();
            while (end > at && isBlank(text.charAt(end - 1))) {
                end--;
            }
            return true;
        }
        return false;
    }

    void skipSign() {
        if (!accept('-')) {
            accept('+');
        }
    }

    /** Skips comparison signs and the blanks behind them; whether there was any sign. */
    boolean skipComparisons() {
        int from = at;
        while (at < end && COMPARISONS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean any = at > from;
        skipBlanks();
        return any;
    }

    /** Whether there was any blank. */
    boolean skipBlanks() {
        int from = at;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at > from;
    }

    boolean isAtDigit() {
        return isDigit(next());
    }

    /** How many digits stood here. */
    int skipDigits() {
        int from = at;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** The number that a few digits print; they are known to be digits. */
    int number(int from, int to) {
        int number = 0;
        for (int place = from; place < to; place++) {
            number = 10 * number + text.charAt(place) - '0';
        }
        return number;
    }

    String part(int from, int to) {
        return text.substring(from, to);
    }

    boolean hasDigit(int from, int to) {
        for (int place = from; place < to; place++) {
            if (isDigit(text.charAt(place))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || Character.isWhitespace(sign);
    }
}
