package org.plumbline.documents.layout;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.form.FormPath;

/**
 * A cell of an official table; it may print nothing.
 *
 * @param column from 0
 * @param columns how many columns it covers, at least 1
 * @param rows how many rows it covers, at least 1
 * @param path the cell of the form whose text, or part of it, is printed here; empty for labels and blanks
 * @param places the cells of the form that belong here, whether the form states them or not
 */
public record SheetCell(
        int column, int columns, int rows, Role role, String text, Optional<FormPath> path, List<FormPath> places) {

    public SheetCell {
        places = List.copyOf(places);
        if (column < 0 || columns < 1 || rows < 1) {
            throw new IllegalArgumentException("No cell: column " + column + ", " + rows + "×" + columns);
        }
    }

    public SheetCell(int column, int columns, int rows, Role role, String text, Optional<FormPath> path) {
        this(column, columns, rows, role, text, path, path.stream().toList());
    }
}
