package org.plumbline.documents.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;

/**
 * One form as the official table of a layout: what every writer prints, on A4, one page wide.
 *
 * @param layout the layout's id
 * @param name a short name for a sheet's tab or a bookmark: the project's, else the title
 * @param landscape whether the page lies on its long side
 * @param widths of the columns, in proportion to one another
 * @param rows from top to bottom, title and signatures included
 * @param leftOut the values of the form that this layout has no cell for; never silently
 */
public record Sheet(
        String layout,
        String name,
        boolean landscape,
        List<Integer> widths,
        List<SheetRow> rows,
        Set<FormPath> leftOut) {

    public Sheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        leftOut = Set.copyOf(leftOut);
    }

    /** The first cell in which a value of the form belongs; a heading that several rows share stands once for them. */
    public Optional<SheetCell> cell(FormPath path) {
        var own = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.places().contains(path))
                .findFirst();
        boolean isShared = path.field() == Indicator.Field.LEVEL1 || path.field() == Indicator.Field.LEVEL2;
        return own.isEmpty() && isShared && path.row() > 0 ? cell(new FormPath(path.field(), path.row() - 1)) : own;
    }
}
