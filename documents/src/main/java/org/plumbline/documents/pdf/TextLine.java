package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.documents.flow.Superscript;

/** Upright characters that stand beside one another, from left to right; there is at least one, none is blank at the ends. */
final class TextLine {

    /** Characters whose middles differ by less, in parts of the font size, stand on one line. */
    private static final double LEVEL = 0.45;

    /** A character that stands on another of its kind, nearer than this part of its width, is that one in bold. */
    private static final double SAME = 0.3;

    private static final double BLANK_BETWEEN_NARROW = 0.2;
    private static final double BLANK_BESIDE_WIDE = 0.5;
    private static final double BLANK_BETWEEN_WIDE = 1.2;
    private static final double RAISED_SIZE = 0.8;
    private static final double RAISED_BY = 0.15;

    private static final String BRACKETS = "（(〔［[【《";
    private static final String CLOSING_BRACKETS = "）)〕］]】》";

    private final List<Glyph> glyphs;
    private final double size;
    private final boolean blankAfter;

    private TextLine(List<Glyph> glyphs, boolean blankAfter) {
        this.glyphs = glyphs;
        this.blankAfter = blankAfter;
        this.size = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    /** A line that no page prints. */
    static TextLine note(String text) {
        return new TextLine(List.of(new Glyph(text, 0, 0, 1, 0, 1, 1, 0)), false);
    }

    /** The lines of upright characters, from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        var byHeight = new ArrayList<>(glyphs);
        byHeight.sort(Comparator.comparingDouble(Glyph::middleY));
        var lines = new ArrayList<TextLine>();
        var level = new ArrayList<Glyph>();
        double sum = 0;
        for (var glyph : byHeight) {
            double size = level.isEmpty() ? 0 : Math.max(level.get(0).size(), glyph.size());
            if (!level.isEmpty() && glyph.middleY() - sum / level.size() > LEVEL * size) {
                add(level, lines);
                level.clear();
                sum = 0;
            }
            level.add(glyph);
            sum += glyph.middleY();
        }
        add(level, lines);
        return lines;
    }

    private static void add(List<Glyph> level, List<TextLine> lines) {
        var line = new ArrayList<Glyph>();
        level.sort(Comparator.comparingDouble(Glyph::x).thenComparingInt(Glyph::order));
        for (var glyph : level) {
            if (line.subList(Math.max(0, line.size() - 2), line.size()).stream()
                    .noneMatch(before -> isSame(before, glyph))) {
                line.add(glyph);
            }
        }
        int from = 0;
        int to = line.size();
        while (from < to && line.get(from).isBlank()) {
            from++;
        }
        while (to > from && line.get(to - 1).isBlank()) {
            to--;
        }
        if (to > from) {
            lines.add(new TextLine(List.copyOf(line.subList(from, to)), to < line.size()));
        }
    }

    private static boolean isSame(Glyph glyph, Glyph other) {
        return glyph.text().equals(other.text())
                && Math.abs(glyph.x() - other.x()) < SAME * other.width()
                && Math.abs(glyph.y() - other.y()) < SAME * other.size();
    }

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).end();
    }

    double middle() {
        return glyphs.get(0).middleY();
    }

    double size() {
        return size;
    }

    int count() {
        return glyphs.size();
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    /** Whether the file itself has a blank after the last character. */
    boolean hasBlankAfter() {
        return blankAfter;
    }

    /** The width of what has to stay together at the beginning: a Chinese character or a word. */
    double firstWord() {
        int at = 0;
        while (at + 1 < glyphs.size()
                && !Kinsoku.mayBreak(codePoint(glyphs.get(at)), codePoint(glyphs.get(at + 1)))
                && !glyphs.get(at + 1).isBlank()) {
            at++;
        }
        return glyphs.get(at).end() - left();
    }

    /** Whether it may not be parted anywhere, as a single word. */
    boolean isOneWord() {
        return firstWord() >= right() - left();
    }

    /** The pieces between gaps that are wider than this many font sizes. */
    List<TextLine> pieces(double gap) {
        var pieces = new ArrayList<TextLine>();
        int from = 0;
        int last = 0;
        for (int at = 1; at < glyphs.size(); at++) {
            if (glyphs.get(at).isBlank()) {
                continue;
            }
            if (areApart(glyphs.get(last), glyphs.get(at), gap)) {
                pieces.add(new TextLine(glyphs.subList(from, last + 1), false));
                from = at;
            }
            last = at;
        }
        pieces.add(new TextLine(glyphs.subList(from, last + 1), false));
        return pieces;
    }

    /** Whether a gap parts them; within brackets, such as those of a year to be filled in, it does not. */
    private boolean areApart(Glyph left, Glyph right, double gap) {
        return right.x() - left.end() > gap * size
                && BRACKETS.indexOf(left.text()) < 0
                && CLOSING_BRACKETS.indexOf(right.text()) < 0;
    }

    String text() {
        var text = new StringBuilder();
        var raised = new StringBuilder();
        Glyph before = null;
        for (var glyph : glyphs) {
            boolean isRaised = before != null && isRaised(glyph);
            if (!isRaised && before != null) {
                text.append(Superscript.of(raised.toString()));
                raised.setLength(0);
                text.append(blank(before, glyph));
            }
            (isRaised ? raised : text).append(glyph.text());
            before = glyph;
        }
        return text.append(Superscript.of(raised.toString())).toString();
    }

    private boolean isRaised(Glyph glyph) {
        return glyph.size() < RAISED_SIZE * size && baseline() - glyph.y() > RAISED_BY * size;
    }

    private double baseline() {
        return glyphs.stream()
                .filter(glyph -> glyph.size() >= RAISED_SIZE * size)
                .findFirst()
                .orElse(first())
                .y();
    }

    /** The blank that a gap stands for. */
    private static String blank(Glyph left, Glyph right) {
        if (left.isBlank() || right.isBlank()) {
            return "";
        }
        double enough = BLANK_BESIDE_WIDE;
        if (left.isWide() && right.isWide()) {
            enough = BLANK_BETWEEN_WIDE;
        } else if (!left.isWide() && !right.isWide()) {
            enough = BLANK_BETWEEN_NARROW;
        }
        return right.x() - left.end() > enough * Math.max(left.size(), right.size()) ? " " : "";
    }

    private static int codePoint(Glyph glyph) {
        return glyph.text().codePointAt(0);
    }
}
