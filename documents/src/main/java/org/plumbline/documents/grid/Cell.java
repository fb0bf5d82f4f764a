package org.plumbline.documents.grid;

/**
 * A cell of a table that prints something.
 *
 * @param place the sheet, page or table that it stands in; empty where the file has only one
 * @param row from 1, as a reader of the file would count
 * @param column from 1
 * @param rows how many rows it covers, at least 1
 * @param columns how many columns it covers, at least 1
 * @param text as printed, never blank
 */
public record Cell(String place, int row, int column, int rows, int columns, String text) {

    public Cell {
        if (row < 1 || column < 1 || rows < 1 || columns < 1 || text.isBlank()) {
            throw new IllegalArgumentException("No cell: R" + row + "C" + column + " " + rows + "×" + columns);
        }
    }

    public Cell(String place, int row, int column, String text) {
        this(place, row, column, 1, 1, text);
    }

    /** The last column it covers. */
    public int lastColumn() {
        return column + columns - 1;
    }

    /** Where it stands, such as {@code R5C3}, or {@code 第2页!R5C3} where the file has several tables. */
    public String address() {
        var here = "R" + row + "C" + column;
        return place.isEmpty() ? here : place + "!" + here;
    }
}
