package org.plumbline.documents.pdf;

import java.util.List;

/**
 * The lines of a cell as one text. A line break that only the width of the cell caused is none: Chinese goes on without
 * a blank, Latin words with one, a number that was cut is whole again. A paragraph's end stays a line break.
 */
final class JoinedLines {

    /** A cell's text stands this far from its sides at most, in points, where it fills it. */
    private static final double MOST_MARGIN = 7;

    /** Only lines that are wider than this many characters make paragraphs. */
    private static final double PARAGRAPH = 8;

    private static final double CLEARLY = 1;
    private static final double INDENT = 1.5;
    private static final double MOST_INDENT = 2.6;
    private static final double CENTRED = 0.6;
    private static final String WITHIN_NUMBERS = "0123456789";

    private final List<TextLine> lines;
    private final double left;
    private final double right;
    private final double width;
    private final double limit;

    private JoinedLines(List<TextLine> lines, double cellLeft, double cellRight) {
        this.lines = lines;
        this.left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        this.right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double margin = Math.min(MOST_MARGIN, Math.min(left - cellLeft, cellRight - right));
        this.limit = left - cellLeft > MOST_MARGIN ? right : Math.max(right, cellRight - (left - cellLeft));
        this.width = cellRight - cellLeft - 2 * Math.max(0, margin);
    }

    /** @param lines of a cell that reaches from {@code cellLeft} to {@code cellRight} */
    static String of(List<TextLine> lines, double cellLeft, double cellRight) {
        var joining = new JoinedLines(lines, cellLeft, cellRight);
        var text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            text.append(at == 0 ? "" : joining.between(lines.get(at - 1), lines.get(at)));
            text.append(lines.get(at).text());
        }
        return text.toString();
    }

    private String between(TextLine line, TextLine next) {
        if (endsParagraph(line, next)) {
            return "\n";
        }
        if (line.hasBlankAfter()) {
            return " ";
        }
        boolean words = isOfWord(line.last()) && isOfWord(next.first());
        return words && !isCut(line, next) ? " " : "";
    }

    /** Whether it is a letter or digit of a word that a blank would part from the next. */
    private static boolean isOfWord(Glyph glyph) {
        return !glyph.isWide() && Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }

    private boolean endsParagraph(TextLine line, TextLine next) {
        boolean centred = Math.abs(line.left() + line.right() - next.left() - next.right()) / 2 < CENTRED * line.size();
        if (limit - left < PARAGRAPH * line.size() || (centred && next.left() > left + line.size())) {
            return false;
        }
        if (line.left() > left + MOST_INDENT * line.size() || next.left() > left + MOST_INDENT * line.size()) {
            return false;
        }
        boolean indented = next.left() > left + INDENT * line.size() && lines.size() > 2;
        return indented || limit - line.right() > next.firstWord() + CLEARLY * line.size();
    }

    /** Whether the line ends within a word or number because nothing more fitted in. */
    private boolean isCut(TextLine line, TextLine next) {
        boolean full = line.right() - line.left() + next.first().width() > width;
        boolean number = WITHIN_NUMBERS.contains(line.last().text())
                && WITHIN_NUMBERS.contains(next.first().text());
        return full && (number || line.isOneWord());
    }
}
