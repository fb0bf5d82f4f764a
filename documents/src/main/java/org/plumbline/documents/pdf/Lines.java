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

    private Lines(FontFile font, double size, double width) {
        this.font = font;
        this.scale = size / FontFile.EM;
        this.width = width;
    }

    /** At least one line; line breaks of the text are kept. */
    static List<Line> of(String text, FontFile font, double size, double width) {
        var breaking = new Lines(font, size, width);
        for (var paragraph : PlainText.paragraphs(text)) {
            breaking.add(paragraph);
        }
        return breaking.lines;
    }

    /** As few lines as {@link #of} makes, and as even as they can be: a heading has no lonely last character. */
    static List<Line> even(String text, FontFile font, double size, double width) {
        var lines = of(text, font, size, width);
        if (lines.stream().noneMatch(Line::full)) {
            return lines;
        }
        double enough = width;
        double tooLittle = 0;
        while (enough - tooLittle > size / 4) {
            double middle = (enough + tooLittle) / 2;
            var narrower = of(text, font, size, middle);
            if (narrower.size() == lines.size()
                    && narrower.stream().allMatch(line -> line.width() <= middle + TOLERANCE)) {
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
                int end = lastBreak > from ? lastBreak : withinWord(characters, from, at);
                lines.add(line(characters, from, end, true));
                return end;
            }
        }
        lines.add(line(characters, from, characters.length, false));
        return characters.length;
    }

    /** Where to cut a word that is longer than the line. */
    private static int withinWord(int[] characters, int from, int at) {
        int end = at;
        while (end - 1 > from && Kinsoku.isTied(characters[end - 1], characters[end])) {
            end--;
        }
        return end - 1 > from ? end : at;
    }

    private Line line(int[] characters, int from, int to, boolean full) {
        int end = to;
        while (end > from && Kinsoku.isBlank(characters[end - 1])) {
            end--;
        }
        double sum = 0;
        for (int at = from; at < end; at++) {
            sum += font.width(characters[at]) * scale;
        }
        return new Line(new String(characters, from, end - from), sum, full);
    }
}
