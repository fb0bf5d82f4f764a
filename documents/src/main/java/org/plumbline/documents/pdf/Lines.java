package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines that fit a width. */
final class Lines {

    private static final double TOLERANCE = 0.01;

    private final FontFile font;
    private final double scale;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private boolean cutsWords;

    private Lines(FontFile font, double size, double width) {
        this.font = font;
        this.scale = size / FontFile.EM;
        this.width = width;
    }

    /** At least one line; line breaks of the text are kept. */
    static List<Line> of(String text, FontFile font, double size, double width) {
        return breaking(text, font, size, width).lines;
    }

    private static Lines breaking(String text, FontFile font, double size, double width) {
        var breaking = new Lines(font, size, width);
        for (var paragraph : PlainText.paragraphs(text)) {
            breaking.add(paragraph);
        }
        return breaking;
    }

    /** As few lines as {@link #of} makes, and as even as they can be: a heading has no lonely last character. */
    static List<Line> even(String text, FontFile font, double size, double width) {
        var whole = breaking(text, font, size, width);
        var lines = whole.lines;
        if (whole.cutsWords || lines.stream().noneMatch(Line::full)) {
            return lines;
        }
        double enough = width;
        double tooLittle = 0;
        while (enough - tooLittle > size / 4) {
            double middle = (enough + tooLittle) / 2;
            var narrower = breaking(text, font, size, middle);
            if (narrower.lines.size() == lines.size() && !narrower.cutsWords) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return of(text, font, size, enough);
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
        for (int at = from; at < characters.length; at++) {
            if (at > from && Kinsoku.mayBreak(characters[at - 1], characters[at])) {
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
