package org.plumbline.documents.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** A sheet put together by hand: cells are placed from left to right where no cell from above is in the way. */
public final class DrawnSheet {

    private final int[] widths;
    private final int[] coveredRows;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetCell> cells = new ArrayList<>();

    public DrawnSheet(int... widths) {
        this.widths = widths.clone();
        coveredRows = new int[widths.length];
    }

    public DrawnSheet cell(Role role, String text, int columns, int rows) {
        int column = free();
        for (int at = column; at < column + columns; at++) {
            coveredRows[at] = rows;
        }
        cells.add(new SheetCell(column, columns, rows, role, text, Optional.empty()));
        return this;
    }

    public DrawnSheet cell(Role role, String text) {
        return cell(role, text, 1, 1);
    }

    public DrawnSheet end() {
        return end(false);
    }

    private int free() {
        int column = 0;
        while (column < widths.length && coveredRows[column] > 0) {
            column++;
        }
        return column;
    }

    /** How many columns the next cell may cover; 0 where the row is complete. */
    public int room() {
        int column = free();
        int end = column;
        while (end < widths.length && coveredRows[end] <= 0) {
            end++;
        }
        return end - column;
    }

    public DrawnSheet end(boolean repeated) {
        rows.add(new SheetRow(cells, repeated));
        cells.clear();
        for (int column = 0; column < widths.length; column++) {
            coveredRows[column]--;
        }
        return this;
    }

    /** The sheet; further rows may still be drawn for another. */
    public Sheet sheet(String name, boolean landscape) {
        return new Sheet("drawn", name, landscape, Arrays.stream(widths).boxed().toList(), rows, Set.of());
    }
}
