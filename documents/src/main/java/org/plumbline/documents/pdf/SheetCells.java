package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** The cells of a sheet with their texts in lines, where the columns stand, and how high the rows are. */
final class SheetCells {

    private final List<SheetRow> rows;
    private final double[] columns;
    private final List<FlowingCell> cells = new ArrayList<>();
    private final List<List<FlowingCell>> endingIn = new ArrayList<>();
    private final double[] heights;

    SheetCells(Sheet sheet, PaperSize paper) {
        this.rows = sheet.rows();
        this.columns = columns(sheet.widths(), paper);
        this.heights = new double[rows.size()];
        for (var row : rows) {
            for (var cell : row.cells()) {
                add(cell, endingIn.size(), look(cell, row));
            }
            endingIn.add(new ArrayList<>());
        }
        cells.forEach(cell -> endingIn.get(cell.lastRow()).add(cell));
        measureRows();
    }

    int rowCount() {
        return rows.size();
    }

    /** From the first row to the last, from left to right. */
    List<FlowingCell> inOrder() {
        return cells;
    }

    List<FlowingCell> endingIn(int row) {
        return endingIn.get(row);
    }

    /** The height of a row that stands on one page, cells over several rows included. */
    double height(int row) {
        return heights[row];
    }

    double left(FlowingCell cell) {
        return columns[cell.column()];
    }

    double width(FlowingCell cell) {
        return columns[cell.lastColumn() + 1] - columns[cell.column()];
    }

    boolean isRepeated(int row) {
        return rows.get(row).repeated();
    }

    /** Whether the row only leads to the next one, as titles and column headings do. */
    boolean isLeading(int row) {
        return rows.get(row).repeated()
                || rows.get(row).cells().stream()
                        .allMatch(cell -> cell.role() == Role.TITLE
                                || cell.role() == Role.CAPTION
                                || cell.role() == Role.HEADING);
    }

    /** Whether the row is one of the table, and not above or below it. */
    boolean isTable(int row) {
        return across(row) > 0;
    }

    /** How many cells with rules stand beside one another in the row, those from rows above included. */
    long across(int row) {
        return cells.stream()
                .filter(cell -> cell.look().bordered() && cell.covers(row))
                .count();
    }

    private static double[] columns(List<Integer> widths, PaperSize paper) {
        double unit =
                paper.printedWidth() / widths.stream().mapToInt(width -> width).sum();
        var columns = new double[widths.size() + 1];
        columns[0] = PaperSize.MARGIN;
        for (int column = 0; column < widths.size(); column++) {
            columns[column + 1] = columns[column] + widths.get(column) * unit;
        }
        return columns;
    }

    /** Captions beside one another stand at the table's sides. */
    private static Look look(SheetCell cell, SheetRow row) {
        var look = Look.of(cell.role());
        if (cell.role() != Role.CAPTION || row.cells().size() == 1) {
            return look;
        }
        if (cell.equals(row.cells().get(0))) {
            return look.withSide(Look.Side.LEFT);
        }
        return cell.equals(row.cells().get(row.cells().size() - 1)) ? look.withSide(Look.Side.RIGHT) : look;
    }

    private void add(SheetCell cell, int row, Look look) {
        double width = columns[cell.column() + cell.columns()] - columns[cell.column()] - 2 * look.across();
        int lastRow = Math.min(row + cell.rows(), rows.size()) - 1;
        var lines = look.side() == Look.Side.CENTRE
                ? Lines.even(cell.text(), look.font(), look.size(), width)
                : Lines.of(cell.text(), look.font(), look.size(), width);
        cells.add(new FlowingCell(cell, row, lastRow, look, lines));
    }

    /** Each row as high as its cells ask; what a cell over several rows lacks is shared out among them. */
    private void measureRows() {
        for (int row = 0; row < rows.size(); row++) {
            heights[row] = isTable(row) ? Look.of(Role.TEXT).height(1) : 0;
        }
        var byHeight = new ArrayList<>(cells);
        byHeight.sort(Comparator.comparingInt(cell -> cell.lastRow() - cell.row()));
        for (var cell : byHeight) {
            double lacking = cell.height();
            for (int row = cell.row(); row <= cell.lastRow(); row++) {
                lacking -= heights[row];
            }
            for (int row = cell.row(); row <= cell.lastRow() && lacking > 0; row++) {
                heights[row] += lacking / (cell.lastRow() - cell.row() + 1);
            }
        }
    }
}
