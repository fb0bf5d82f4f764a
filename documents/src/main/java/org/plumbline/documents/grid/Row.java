package org.plumbline.documents.grid;

import java.util.List;

/** A row's non-empty cells from left to right; there is at least one. */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("Row " + number + " has no cell");
        }
    }

    public Cell first() {
        return cells.get(0);
    }
}
