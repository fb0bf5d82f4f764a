package org.plumbline.documents.print;

/**
 * How many lines a text takes, estimated without fonts: a Chinese character is as wide as two Latin ones. Lines break
 * between Chinese characters and after blanks, and no line starts with a closing mark.
 */
public final class TextLines {

    private static final int FIRST_WIDE = 0x1100;
    private static final String OPENING = "（《〈「『【〔“‘([{＜";
    private static final String CLOSING = "）》〉」』】〕”’)]}＞，。、；：？！…％%,.;:?!";

    private final int width;
    private int lines = 1;
    /** What stands on the line up to the last place where it may break. */
    private int taken;
    /** What stands after that place. */
    private int together;

    private TextLines(int width) {
        this.width = width;
    }

    /**
     * The lines that a text takes, at least one.
     *
     * @param width of a line, in Latin characters
     */
    public static int count(String text, int width) {
        var lines = new TextLines(Math.max(width, 2));
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int character = text.codePointAt(at);
            lines.add(before, character);
            before = character;
        }
        return lines.lines;
    }

    private void add(int before, int character) {
        if (character == '\n') {
            lines++;
            taken = 0;
            together = 0;
            return;
        }
        if (mayBreak(before, character)) {
            taken += together;
            together = 0;
        }
        together += isWide(character) ? 2 : 1;
        if (taken + together > width && character != ' ') {
            if (taken > 0) {
                lines++;
                taken = 0;
            }
            if (together > width) {
                lines++;
                together = isWide(character) ? 2 : 1;
            }
        }
    }

    private static boolean mayBreak(int before, int character) {
        if (CLOSING.indexOf(character) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return isWide(before) || isWide(character) || before == ' ' || before == '-';
    }

    private static boolean isWide(int character) {
        return character >= FIRST_WIDE;
    }
}
