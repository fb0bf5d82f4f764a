package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.grid.Grid;

/** The sheets of a workbook that hold something, as grids. */
public final class SheetGrids {

    private record Entry(String name, boolean hidden, SheetCells cells) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds the next sheet, unless it is empty. */
    public void add(String name, boolean hidden, SheetCells cells) {
        if (!cells.isEmpty()) {
            entries.add(new Entry(name, hidden, cells));
        }
    }

    /**
     * Sheets that are seen come first, in the order of their tabs; the only one needs no name. Then those that are
     * hidden, whose place says so.
     */
    public List<Grid> grids() {
        var seen = new ArrayList<Grid>();
        var hidden = new ArrayList<Grid>();
        for (var entry : entries) {
            if (entry.hidden) {
                hidden.add(entry.cells.grid(entry.name + "（隐藏）"));
            } else {
                seen.add(entry.cells.grid(entries.size() == 1 ? "" : entry.name));
            }
        }
        seen.addAll(hidden);
        return seen;
    }
}
