package org.plumbline.documents.docx;

/**
 * Text as the runs of a paragraph. What a document's XML cannot hold stands as a visible sign in its place: ␇ for a bell,
 * � for half a character.
 */
final class DocxSheetText {

    private static final char FIRST_PICTURE = '\u2400';
    private static final String OPEN = "<w:t xml:space=\"preserve\">";
    private static final String CLOSE = "</w:t>";

    private DocxSheetText() {}

    static void append(String text, StringBuilder xml) {
        if (text.isEmpty()) {
            return;
        }
        xml.append("<w:r>").append(OPEN);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '\t' -> xml.append(CLOSE).append("<w:tab/>").append(OPEN);
                case '\n' -> xml.append(CLOSE).append("<w:br/>").append(OPEN);
                case '\r' -> {
                    if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                        xml.append(CLOSE).append("<w:br/>").append(OPEN);
                    }
                }
                default -> xml.append(printable(text, at));
            }
        }
        xml.append(CLOSE).append("</w:r>");
    }

    private static char printable(String text, int at) {
        char character = text.charAt(at);
        if (character < ' ') {
            return (char) (FIRST_PICTURE + character);
        }
        boolean half = Character.isHighSurrogate(character)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return half || character > '\uFFFD' ? '\uFFFD' : character;
    }
}
