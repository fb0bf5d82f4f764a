package org.plumbline.documents.grid;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Grids as text for tests: the place on a line of its own, then {@code row: cell | cell}. A cell that does not follow
 * its neighbour directly says {@code @column}, one that spans says {@code [rows×columns]}, a line break is {@code ⏎}.
 */
public final class GridNotation {

    private GridNotation() {}

    public static String print(List<Grid> grids) {
        return grids.stream().map(GridNotation::print).collect(Collectors.joining());
    }

    private static String print(Grid grid) {
        var lines = new StringBuilder(grid.place().isEmpty() ? "" : grid.place() + "\n");
        for (var row : grid.rows()) {
            lines.append(row.number()).append(": ").append(cells(row)).append('\n');
        }
        return lines.toString();
    }

    private static String cells(Row row) {
        var line = new StringBuilder();
        int next = 1;
        for (var cell : row.cells()) {
            line.append(line.isEmpty() ? "" : " | ");
            line.append(cell.column() == next ? "" : "@" + cell.column() + " ");
            boolean spans = cell.rows() > 1 || cell.columns() > 1;
            line.append(spans ? "[" + cell.rows() + "×" + cell.columns() + "]" : "");
            line.append(cell.text().replace("\n", "⏎"));
            next = cell.lastColumn() + 1;
        }
        return line.toString();
    }
}
