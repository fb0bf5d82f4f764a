package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What of a text takes ink: its paragraphs without the characters that only steer, and with plain blanks. */
final class PlainText {

    private PlainText() {}

    /** The paragraphs, at least one; each may be empty. */
    static List<int[]> paragraphs(String text) {
        var paragraphs = new ArrayList<int[]>();
        var characters = new int[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (isBreak(character)) {
                if (character == '\n' && at > 0 && text.charAt(at - 1) == '\r') {
                    continue;
                }
                paragraphs.add(Arrays.copyOf(characters, count));
                count = 0;
            } else if (!isSilent(character)) {
                characters[count++] = blank(character);
            }
        }
        paragraphs.add(Arrays.copyOf(characters, count));
        return paragraphs;
    }

    private static boolean isBreak(int character) {
        return (character >= '\n' && character <= '\r')
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    /** Whether it prints nothing: controls, joiners, direction marks, variation selectors. */
    static boolean isSilent(int character) {
        if (character == '\t') {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static int blank(int character) {
        if (character == '\t') {
            return ' ';
        }
        return Character.getType(character) == Character.SPACE_SEPARATOR && !isKept(character) ? ' ' : character;
    }

    private static boolean isKept(int blank) {
        return blank == 0xA0 || blank == 0x2002 || blank == 0x2003 || blank == 0x3000;
    }
}
