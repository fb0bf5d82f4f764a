package org.plumbline.documents.reading;

import org.plumbline.documents.grid.Cell;

/**
 * A heading of a column.
 *
 * @param from the first column of the table that it stands over
 * @param to the last
 */
record Heading<C extends Column>(Cell cell, int from, int to, C column) {

    boolean covers(int tableColumn) {
        return from <= tableColumn && tableColumn <= to;
    }

    /** How many columns to the right of it a column stands; negative to the left, 0 under it. */
    int offset(int tableColumn) {
        return covers(tableColumn) ? 0 : tableColumn < from ? tableColumn - from : tableColumn - to;
    }
}
