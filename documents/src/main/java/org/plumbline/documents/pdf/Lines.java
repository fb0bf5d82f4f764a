package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines that fit a width. */
final class Lines {

    private static final double TOLERANCE = 0.01;

    private final FontFile font;
    private final double scale;
    private final double width;

    /** Whether what stands in brackets keeps together, as a unit in a heading should. */
    private final boolean keepsBrackets;

    private final List<Line> lines = new ArrayList<>();
    private boolean cutsWords;

    private Lines(FontFile font, double size, double width, boolean keepsBrackets) {
        this.font = font;
        this.scale = size / FontFile.EM;
        this.width = width;
        this.keepsBrackets = keepsBrackets;
    }

    /** At least one line; line breaks of the text are kept. */
    static List<Line> of(String text, FontFile font, double size, double width) {
        return breaking(text, font, size, width, false).lines;
    }

    private static Lines breaking(String text, FontFile font, double size, double width, boolean keepsBrackets) {
        var breaking = new Lines(font, size, width, keepsBrackets);
        for (var paragraph : PlainText.paragraphs(text)) {
            breaking.add(paragraph);
        }
        return breaking;
    }

    /** As few lines as {@link #of} makes, and as even as they can be: a heading has no lonely last character. */
    static List<Line> even(String text, FontFile font, double size, double width) {
        var broken = breaking(text, font, size, width, false);
        var kept = breaking(text, font, size, width, true);
        boolean keeps = !kept.cutsWords && kept.lines.size() <= broken.lines.size();
        var whole = keeps ? kept : broken;
        var lines = whole.lines;
        if (whole.cutsWords || lines.stream().noneMatch(Line::full)) {
            return lines;
        }
        double enough = width;
        double tooLittle = 0;
        while (enough - tooLittle > size / 4) {
            double middle = (enough + tooLittle) / 2;
            var narrower = breaking(text, font, size, middle, keeps);
            if (narrower.lines.size() == lines.size() && !narrower.cutsWords) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return breaking(text, font, size, enough, keeps).lines;
    }

    private void add(int[] characters) {
        int from = 0;
        do {
            from = addLine(characters, from);
        } while (from < characters.length);
    }

    /** Adds the line that begins at {@code from}; returns where the next one begins. */
    private int addLine(int[] characters, int from) {
        double sum = 0;
        int lastBreak = from;
        boolean bracketed = false;
        for (int at = from; at < characters.length; at++) {
            if (at > from && keepsBrackets) {
                bracketed = isOpening(characters[at - 1]) || (bracketed && !isClosing(characters[at - 1]));
            }
            if (at > from && !bracketed && Kinsoku.mayBreak(characters[at - 1], characters[at])) {
                lastBreak = at;
            }
            sum += font.width(characters[at]) * scale;
            if (sum > width + TOLERANCE && at > from && !Kinsoku.isBlank(characters[at])) {
                cutsWords |= lastBreak == from;
                int end = lastBreak > from ? lastBreak : withinWord(characters, from, at);
                lines.add(line(characters, from, end, true));
                return end;
            }
        }
        lines.add(line(characters, from, characters.length, false));
        return characters.length;
    }

    private static boolean isOpening(int sign) {
        return sign == '（' || sign == '(';
    }

    private static boolean isClosing(int sign) {
        return sign == '）' || sign == ')';
    }

    /** Where to cut what is longer than the line: between two words, else within one, before a closing sign never. */
    private static int withinWord(int[] characters, int from, int at) {
        for (boolean words : new boolean[] {true, false}) {
            for (int end = at; end > from; end--) {
                boolean within =
                        Character.isLetterOrDigit(characters[end - 1]) && Character.isLetterOrDigit(characters[end]);
                if (!Kinsoku.isTied(characters[end - 1], characters[end]) && !(words && within)) {
                    return end;
                }
            }
        }
        return at;
    }

    /** The line without the blanks at its end but one, which takes no place. */
    private Line line(int[] characters, int from, int to, boolean full) {
        int end = to;
        while (end > from && Kinsoku.isBlank(characters[end - 1])) {
            end--;
        }
        double sum = 0;
        for (int at = from; at < end; at++) {
            sum += font.width(characters[at]) * scale;
        }
        int kept = Math.min(to, end + 1);
        return new Line(new String(characters, from, kept - from), sum, full);
    }
}
