package org.plumbline.documents.flow;

/** What prints nothing: blanks of any width, line breaks, and signs without a shape. */
final class Blank {

    private Blank() {}

    static boolean is(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!is(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The text without blanks at its ends. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean is(char sign) {
        return sign <= ' '
                || (sign > '~'
                        && (Character.isSpaceChar(sign)
                                || Character.isWhitespace(sign)
                                || Character.getType(sign) == Character.FORMAT));
    }
}
