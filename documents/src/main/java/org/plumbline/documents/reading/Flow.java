package org.plumbline.documents.reading;

import java.util.IdentityHashMap;
import java.util.List;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/** stub */
final class Flow {
    private Flow() {}

    static List<Row> unroll(List<Row> rows, LabelBook book, IdentityHashMap<Cell, Cell> origins) {
        return rows;
    }
}
