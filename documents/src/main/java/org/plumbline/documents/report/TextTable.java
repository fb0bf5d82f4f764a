package org.plumbline.documents.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells in aligned columns that share the width of the terminal; cells too long for their column take several lines. */
final class TextTable {

    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param least the columns of the terminal to which it may be narrowed
     */
    record Column(boolean right, int least) {
        /** One that is never narrowed. */
        static Column fixed(boolean right) {
            return new Column(right, Integer.MAX_VALUE);
        }

        static Column flexible(int least) {
            return new Column(false, least);
        }
    }

    record Cell(String text, Ink ink) {
        static final Cell EMPTY = new Cell("", Ink.PLAIN);

        static Cell of(String text) {
            return new Cell(text, Ink.PLAIN);
        }

        Cell {
            text = Lines.printable(text);
        }
    }

    private final List<Column> columns;
    private final int mostLines;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** @param mostLines what a cell may take at most; more text is cut */
    TextTable(List<Column> columns, int mostLines) {
        this.columns = columns;
        this.mostLines = mostLines;
    }

    void row(Cell... cells) {
        rows.add(List.of(cells));
    }

    /** A line across all columns. */
    void rule() {
        rows.add(List.of());
    }

    void writeTo(Appendable out, Look look, String indent) throws IOException {
        var widths = widths(look.width() - indent.length());
        for (var row : rows) {
            if (row.isEmpty()) {
                int all = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
                out.append(indent).append("-".repeat(all)).append('\n');
            } else {
                write(row, widths, out, look, indent);
            }
        }
    }

    private void write(List<Cell> row, int[] widths, Appendable out, Look look, String indent) throws IOException {
        var cells = new ArrayList<List<String>>();
        int height = 1;
        for (int column = 0; column < widths.length; column++) {
            var lines = lines(row.get(column).text(), widths[column]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            var printed = new StringBuilder(indent);
            for (int column = 0; column < widths.length; column++) {
                var lines = cells.get(column);
                var text = Lines.pad(
                        line < lines.size() ? lines.get(line) : "",
                        widths[column],
                        columns.get(column).right());
                printed.append(
                                text.isBlank()
                                        ? text
                                        : look.paint(row.get(column).ink(), text))
                        .append(GAP);
            }
            out.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    private List<String> lines(String text, int width) {
        var lines = Lines.wrap(text, width);
        if (lines.size() <= mostLines) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, mostLines));
        kept.set(mostLines - 1, Lines.cut(String.join("", lines.subList(mostLines - 1, lines.size())), width));
        return kept;
    }

    /** Every column as wide as its widest cell; then the widest are narrowed until all fit. */
    private int[] widths(int available) {
        var widths = new int[columns.size()];
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int natural =
                        Math.min(available, DisplayWidth.of(row.get(column).text()));
                widths[column] = Math.max(widths[column], natural);
            }
        }
        int room = available - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = widestFlexible(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widestFlexible(int[] widths) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > columns.get(column).least() && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
