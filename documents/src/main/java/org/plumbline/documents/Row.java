package org.plumbline.documents;

import java.util.List;

/** A row's non-empty cells from left to right. */
record Row(int number, List<Cell> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    Cell first() {
        return cells.get(0);
    }
}
