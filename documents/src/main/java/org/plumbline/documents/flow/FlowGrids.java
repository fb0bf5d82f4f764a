package org.plumbline.documents.flow;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.flow.Piece.Line;
import org.plumbline.documents.flow.Piece.Table;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;

/**
 * The grids of a page or document, in the order in which they print. The n-th table is {@code 表n}, text outside tables
 * {@code 正文}; a document with a single grid has no need of names.
 *
 * <p>A table within a table is a grid of its own and stands after the row that holds it; the outer table goes on in
 * another grid with the same name and numbers. Where nothing else prints in that row, the row is no row but a frame
 * around a piece of page, and its lines are text like that outside tables.
 */
public final class FlowGrids {

    private static final String TEXT = "正文";
    private static final String TABLE = "表";

    private final List<Grid> grids = new ArrayList<>();
    private final List<Row> lines = new ArrayList<>();
    private int lineNumber;
    private int tables;

    private FlowGrids() {}

    public static List<Grid> of(List<Piece> pieces) {
        var flow = new FlowGrids();
        flow.take(pieces);
        flow.endText();
        return flow.grids.size() == 1 ? List.of(unnamed(flow.grids.get(0))) : flow.grids;
    }

    private void take(List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece instanceof Line line) {
                line(line);
            } else if (piece instanceof Table table) {
                table(table);
            }
        }
    }

    private void line(Line line) {
        if (!line.prints()) {
            return;
        }
        lineNumber++;
        var cells = new ArrayList<Cell>(1);
        int column = 1;
        for (var part : line.text().split("\t", -1)) {
            var text = Blank.strip(part);
            if (!text.isEmpty()) {
                cells.add(new Cell(TEXT, lineNumber, column, text));
            }
            column++;
        }
        lines.add(new Row(lineNumber, cells));
    }

    private void table(Table table) {
        var part = new Part();
        var cells = table.cells();
        int from = 0;
        while (from < cells.size()) {
            int number = cells.get(from).row();
            int to = from + 1;
            while (to < cells.size() && cells.get(to).row() == number) {
                to++;
            }
            row(part, cells.subList(from, to));
            from = to;
        }
        part.end();
    }

    private void row(Part part, List<TableCell> cells) {
        boolean frame = cells.stream().allMatch(TableCell::holdsTable);
        if (!frame) {
            part.add(cells);
        }
        for (var cell : cells) {
            if (cell.holdsTable()) {
                part.end();
                take(frame ? cell.content() : tablesOf(cell));
            }
        }
    }

    private void endText() {
        if (!lines.isEmpty()) {
            grids.add(new Grid(TEXT, lines));
            lines.clear();
        }
    }

    private static List<Piece> tablesOf(TableCell cell) {
        return cell.content().stream().filter(Table.class::isInstance).toList();
    }

    private static Grid unnamed(Grid only) {
        var rows = new ArrayList<Row>(only.rows().size());
        for (var row : only.rows()) {
            rows.add(new Row(
                    row.number(),
                    row.cells().stream()
                            .map(cell ->
                                    new Cell("", cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text()))
                            .toList()));
        }
        return new Grid("", rows);
    }

    /** The rows of a table between two tables within it; the table has a number from its first row on. */
    private final class Part {
        private final List<Row> rows = new ArrayList<>();
        private String place = "";

        void add(List<TableCell> cells) {
            if (place.isEmpty()) {
                tables++;
                place = TABLE + tables;
            }
            var printed = new ArrayList<Cell>(cells.size());
            for (var cell : cells) {
                var text = cell.text();
                if (!text.isEmpty()) {
                    printed.add(new Cell(place, cell.row(), cell.column(), cell.rows(), cell.columns(), text));
                }
            }
            rows.add(new Row(printed.get(0).row(), printed));
        }

        void end() {
            if (!rows.isEmpty()) {
                endText();
                grids.add(new Grid(place, rows));
                rows.clear();
            }
        }
    }
}
