package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of text as rows of cells. Three lines or more whose words leave the same gaps are a table without lines around
 * its cells; other lines are rows of one cell, or of a few where wide gaps part what stands side by side.
 */
final class AlignedLines {

    /** The least gap between two columns, in font sizes. */
    private static final double COLUMN_GAP = 0.9;

    /** The least gap that parts two things on one line. */
    private static final double WIDE_GAP = 2.5;

    private static final int LEAST_LINES = 3;

    private final List<TextLine> lines;
    private final List<List<Entry>> rows = new ArrayList<>();

    /** A text in a column, counted from 1. */
    record Entry(int column, String text) {}

    private AlignedLines(List<TextLine> lines) {
        this.lines = lines;
    }

    /** A row for each line, in the order of the lines. */
    static List<List<Entry>> rows(List<TextLine> lines) {
        var aligned = new AlignedLines(lines);
        int at = 0;
        while (at < lines.size()) {
            at = aligned.addFrom(at);
        }
        return aligned.rows;
    }

    /** Adds the table that begins with this line, or the line alone; returns the line after. */
    private int addFrom(int from) {
        List<Span> columns = List.of();
        int end = from;
        while (end < lines.size()) {
            var more = with(columns, lines.get(end));
            boolean parted =
                    more.size() > 1 && lines.get(end).pieces(COLUMN_GAP).size() > 1;
            if (!parted || (!columns.isEmpty() && more.size() < columns.size())) {
                break;
            }
            columns = more;
            end++;
        }
        if (end - from < LEAST_LINES) {
            rows.add(loose(lines.get(from)));
            return from + 1;
        }
        for (int at = from; at < end; at++) {
            rows.add(inColumns(lines.get(at), columns));
        }
        return end;
    }

    /** The columns that remain when another line's pieces are laid over them. */
    private static List<Span> with(List<Span> columns, TextLine line) {
        var all = new ArrayList<>(columns);
        line.pieces(COLUMN_GAP).forEach(piece -> all.add(new Span(piece.left(), piece.right())));
        all.sort(Comparator.comparingDouble(Span::left));
        var merged = new ArrayList<Span>();
        for (var span : all) {
            int last = merged.size() - 1;
            if (last >= 0 && span.left - merged.get(last).right < COLUMN_GAP * line.size()) {
                merged.set(last, new Span(merged.get(last).left, Math.max(merged.get(last).right, span.right)));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    private static List<Entry> inColumns(TextLine line, List<Span> columns) {
        var entries = new ArrayList<Entry>();
        int column = 1;
        for (var piece : line.pieces(COLUMN_GAP)) {
            while (column < columns.size() && columns.get(column).left <= piece.left()) {
                column++;
            }
            int last = entries.size() - 1;
            if (last >= 0 && entries.get(last).column == column) {
                entries.set(last, new Entry(column, entries.get(last).text + " " + piece.text()));
            } else {
                entries.add(new Entry(column, piece.text()));
            }
        }
        return entries;
    }

    /** Single characters far apart are one word spread out. */
    private static List<Entry> loose(TextLine line) {
        var pieces = line.pieces(WIDE_GAP);
        if (pieces.stream().allMatch(piece -> piece.count() == 1)) {
            return List.of(new Entry(1, line.text()));
        }
        var entries = new ArrayList<Entry>();
        pieces.forEach(piece -> entries.add(new Entry(entries.size() + 1, piece.text())));
        return entries;
    }

    private record Span(double left, double right) {}
}
