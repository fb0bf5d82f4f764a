package org.plumbline.documents.layout;

import java.util.List;

/**
 * A row of an official table: its cells from left to right, without those that a cell above or to the left covers. The
 * cells of all rows together cover every column of every row exactly once.
 *
 * @param repeated whether it is printed again at the top of each further page, as column headings are
 */
public record SheetRow(List<SheetCell> cells, boolean repeated) {

    public SheetRow {
        cells = List.copyOf(cells);
    }
}
