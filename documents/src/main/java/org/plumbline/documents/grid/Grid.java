package org.plumbline.documents.grid;

import java.util.List;

/**
 * A table as a file holds it: a sheet of a workbook, a table of a document or page, or text outside tables as rows of
 * one cell. The rows that print something, from top to bottom.
 *
 * @param place its name in cell addresses; empty where the file has only one table
 */
public record Grid(String place, List<Row> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }
}
