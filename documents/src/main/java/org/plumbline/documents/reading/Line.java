package org.plumbline.documents.reading;

import java.util.List;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/** A row of a table with what each of its cells may name. */
record Line(Row row, List<Label> labels) {

    static Line of(Row row, LabelBook book) {
        return new Line(
                row, row.cells().stream().map(cell -> book.find(cell.text())).toList());
    }

    List<Cell> cells() {
        return row.cells();
    }

    Cell cell(int at) {
        return row.cells().get(at);
    }

    Label label(int at) {
        return labels.get(at);
    }

    int size() {
        return labels.size();
    }
}
