package org.plumbline.documents.report;

import java.util.ArrayList;
import java.util.List;

/** Text laid out in a number of columns, as Chinese and Latin text may break. */
final class Lines {

    private static final String NOT_FIRST = "，。、；：！？）】》〉」』”’…%％‰℃,.;:!?)]}>/";
    private static final String NOT_LAST = "（【《〈「『“‘([{<";
    private static final String ELLIPSIS = "…";

    private Lines() {}

    /** What may be sent to a terminal: on one line, and without the characters that steer one. */
    static String printable(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\r' || character == '\t') {
                shown.append(' ');
            } else if (isSteering(character)) {
                shown.append('\uFFFD');
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** The text in lines no wider than {@code width}, without losing a word; at least one line. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, width);
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** The text itself, or as much of it as fits before an ellipsis. */
    static String cut(String text, int width) {
        if (DisplayWidth.of(text) <= width) {
            return text;
        }
        int room = width - 1;
        int at = 0;
        while (DisplayWidth.of(text.codePointAt(at)) <= room) {
            room -= DisplayWidth.of(text.codePointAt(at));
            at = text.offsetByCodePoints(at, 1);
        }
        return text.substring(0, at) + ELLIPSIS;
    }

    private static int end(String text, int start, int width) {
        int room = width;
        int at = start;
        int lastBreak = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            room -= DisplayWidth.of(character);
            if (room < 0) {
                return character == ' ' ? at : lastBreak > start ? lastBreak : atLeastOne(text, start, at);
            }
            at += Character.charCount(character);
            if (at < text.length() && mayBreak(character, text.codePointAt(at))) {
                lastBreak = at;
            }
        }
        return at;
    }

    private static int atLeastOne(String text, int start, int at) {
        return at > start ? at : text.offsetByCodePoints(start, 1);
    }

    private static boolean mayBreak(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || DisplayWidth.of(after) == 0) {
            return false;
        }
        return before == ' ' || DisplayWidth.isWide(before) || DisplayWidth.isWide(after);
    }

    private static boolean isSteering(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }
}
