package org.plumbline.documents.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cells in aligned columns that share the width of the terminal; cells too long for their column take several lines. */
final class TextTable {

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
        var widths = ColumnWidths.fit(columns, naturalWidths(), look.width() - indent.length());
        for (var row : rows) {
            if (row.isEmpty()) {
                out.append(indent).append("-".repeat(widths.total())).append('\n');
                continue;
            }
            var cells = new ArrayList<List<String>>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(lines(row.get(column).text(), widths.of(column)));
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                out.append(indent).append(line(line, row, cells, widths, look)).append('\n');
            }
        }
    }

    private String line(int line, List<Cell> row, List<List<String>> cells, ColumnWidths widths, Look look) {
        var printed = new StringBuilder();
        for (int column = 0; column < columns.size(); column++) {
            var lines = cells.get(column);
            var text = line < lines.size() ? lines.get(line) : "";
            var spaces = " ".repeat(Math.max(0, widths.of(column) - DisplayWidth.of(text)));
            var painted = look.paint(row.get(column).ink(), text);
            printed.append(columns.get(column).right() ? spaces + painted : painted + spaces)
                    .append(widths.between());
        }
        return printed.toString().stripTrailing();
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

    private int[] naturalWidths() {
        var widths = new int[columns.size()];
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] =
                        Math.max(widths[column], DisplayWidth.of(row.get(column).text()));
            }
        }
        return widths;
    }
}
