package org.plumbline.documents.pdf;

import static org.plumbline.documents.layout.Role.TITLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.form.FormPath;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** Builds sheets by hand: each cell goes to the first column of its row that is still free. */
final class Table {

    private final String name;
    private final List<Integer> widths;
    private final List<SheetRow> rows = new ArrayList<>();
    private final int[] takenUntil;
    private List<SheetCell> cells = new ArrayList<>();
    private boolean repeated;

    private Table(String name, List<Integer> widths) {
        this.name = name;
        this.widths = widths;
        this.takenUntil = new int[widths.size()];
    }

    static Table of(String name, Integer... widths) {
        return new Table(name, List.of(widths));
    }

    Table title(String text) {
        return row().cell(TITLE, text, widths.size(), 1);
    }

    Table row() {
        endRow();
        return this;
    }

    /** A row that is printed again on each further page. */
    Table repeatedRow() {
        endRow();
        repeated = true;
        return this;
    }

    Table cell(Role role, String text) {
        return cell(role, text, 1, 1);
    }

    Table cell(Role role, String text, int columns, int spanned) {
        return cell(role, text, columns, spanned, Optional.empty());
    }

    Table cell(Role role, String text, int columns, int spanned, Optional<FormPath> path) {
        int column = free();
        cells.add(new SheetCell(column, columns, spanned, role, text, path));
        for (int at = column; at < column + columns; at++) {
            takenUntil[at] = rows.size() + spanned;
        }
        return this;
    }

    /** The first column of the current row that no cell covers, or as many as there are columns. */
    int free() {
        int column = 0;
        while (column < takenUntil.length && takenUntil[column] > rows.size()) {
            column++;
        }
        return column;
    }

    /** Whether the current row has this column and no cell from above or of its own covers it. */
    boolean isFree(int column) {
        return column < takenUntil.length && takenUntil[column] <= rows.size();
    }

    Sheet sheet(boolean landscape) {
        endRow();
        return new Sheet("test", name, landscape, widths, rows, Set.of());
    }

    /** Whether a cell from above stands in the current row. */
    boolean isAnyTaken() {
        return Arrays.stream(takenUntil).anyMatch(until -> until > rows.size());
    }

    private void endRow() {
        boolean covered = cells.isEmpty() && free() == takenUntil.length;
        if (!cells.isEmpty() || covered) {
            rows.add(new SheetRow(cells, repeated));
        }
        cells = new ArrayList<>();
        repeated = false;
    }
}
