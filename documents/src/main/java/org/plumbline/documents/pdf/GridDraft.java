package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** A grid in the making: the lines above a table, the table over its pages, and the lines below. */
final class GridDraft {

    private final int page;
    private int lastPage;
    private final List<TextLine> above = new ArrayList<>();
    private final List<TextLine> below = new ArrayList<>();
    private @Nullable TableChain table;

    GridDraft(int page) {
        this.page = page;
        this.lastPage = page;
    }

    int page() {
        return page;
    }

    boolean hasTable() {
        return table != null;
    }

    boolean isEmpty() {
        return table == null && above.isEmpty();
    }

    void add(TextLine line) {
        (table == null ? above : below).add(line);
    }

    void begin(RuledTable first) {
        table = new TableChain(first);
    }

    /** The grid of another table on the same page, which the lines between the two lead to. */
    GridDraft next(int samePage) {
        var next = new GridDraft(samePage);
        next.above.addAll(below);
        below.clear();
        return next;
    }

    /** Takes a table that this one goes on with on another page. */
    boolean goesOnWith(RuledTable next, int onPage, boolean apart) {
        if (table == null || !table.take(next, apart)) {
            return false;
        }
        lastPage = onPage;
        below.clear();
        return true;
    }

    /** The pages that it stands on. */
    String pages() {
        return page == lastPage ? "第" + page + "页" : "第" + page + "-" + lastPage + "页";
    }

    Grid grid(String place, Allowance allowance) throws UnreadableDocumentException {
        var rows = new ArrayList<Row>();
        addLines(above, rows, 0, place, allowance);
        int number = above.size();
        if (table != null) {
            addTable(table, rows, number, place, allowance);
            number += table.rows();
        }
        addLines(below, rows, number, place, allowance);
        return new Grid(place, rows);
    }

    private static void addLines(List<TextLine> lines, List<Row> rows, int before, String place, Allowance allowance)
            throws UnreadableDocumentException {
        int number = before;
        for (var line : AlignedLines.rows(lines)) {
            number++;
            var cells = new ArrayList<Cell>();
            allowance.width(line.size());
            for (var entry : line) {
                allowance.cell();
                cells.add(new Cell(place, number, entry.column(), entry.text()));
            }
            rows.add(new Row(number, cells));
        }
    }

    private static void addTable(TableChain table, List<Row> rows, int before, String place, Allowance allowance)
            throws UnreadableDocumentException {
        var columns = table.columns();
        allowance.width(columns.length - 1);
        var cells = new ArrayList<Cell>();
        for (var cell : table.cells()) {
            var text = cell.text();
            if (text.isBlank()) {
                continue;
            }
            allowance.cell();
            int row = before + cell.row() + 1;
            int column = Lattice.nearest(columns, cell.left()) + 1;
            int width = Math.max(1, Lattice.nearest(columns, cell.right()) + 1 - column);
            if (!cells.isEmpty() && cells.get(0).row() != row) {
                rows.add(new Row(cells.get(0).row(), cells));
                cells.clear();
            }
            cells.add(new Cell(place, row, column, cell.endRow() - cell.row(), width, text));
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells.get(0).row(), cells));
        }
    }
}
