package org.plumbline.documents.xlsx;

/**
 * Text in the XML of a workbook, from which every reader gets the same characters back: those that XML cannot hold stand
 * as {@code _x0007_}, and text that only looks so is kept from being read so.
 */
final class XlsxSheetText {

    private static final int ESCAPED = "x0041".length();

    private XlsxSheetText() {}

    static void append(String text, StringBuilder xml) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '_' -> xml.append(looksEscaped(text, at + 1) ? "_x005F_" : "_");
                default -> {
                    if (isPlain(text, at)) {
                        xml.append(character);
                    } else {
                        escape(character, xml);
                    }
                }
            }
        }
    }

    private static void escape(char character, StringBuilder xml) {
        xml.append("_x");
        for (int shift = 12; shift >= 0; shift -= 4) {
            xml.append(Character.toUpperCase(Character.forDigit((character >> shift) & 0xF, 16)));
        }
        xml.append('_');
    }

    /** Whether {@code x0041} follows, and then an underscore, be it one that starts an escape. */
    private static boolean looksEscaped(String text, int from) {
        int end = from + ESCAPED;
        if (end >= text.length() || text.charAt(from) != 'x') {
            return false;
        }
        for (int at = from + 1; at < end; at++) {
            if (Character.digit(text.charAt(at), 16) < 0) {
                return false;
            }
        }
        return text.charAt(end) == '_' || !isPlain(text, end);
    }

    /** Whether XML 1.0 holds the character and hands it on as it is. */
    private static boolean isPlain(String text, int at) {
        char character = text.charAt(at);
        if (character < ' ') {
            return character == '\n' || character == '\t';
        }
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character < '\uFFFE';
    }
}
