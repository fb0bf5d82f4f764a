package org.plumbline.documents.flow;

import java.util.ArrayList;
import java.util.List;

/** A piece of a page, or of a table's cell: a line or a table. */
public sealed interface Piece {

    /** A line of text; a blank one parts the lines around it. A tab parts what stands side by side. */
    record Line(String text) implements Piece {
        boolean prints() {
            return !Blank.is(text);
        }
    }

    /** A table in which at least two cells print something. */
    record Table(List<TableCell> cells) implements Piece {
        public Table {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table as the pieces that it amounts to: one around a single cell is that cell's content. A span that reaches
     * beyond the last column or row in which a cell begins ends there.
     *
     * @param all its cells row by row, each from left to right, blank ones included
     */
    static List<Piece> ofTable(List<TableCell> all) {
        int columns = 0;
        int rows = 0;
        int printing = 0;
        List<Piece> content = List.of();
        for (var cell : all) {
            columns = Math.max(columns, cell.column());
            rows = Math.max(rows, cell.row());
            if (cell.prints()) {
                printing++;
                content = cell.content();
            }
        }
        if (printing <= 1) {
            return content;
        }
        var cells = new ArrayList<TableCell>(printing);
        for (var cell : all) {
            if (cell.prints()) {
                cells.add(cell.within(rows, columns));
            }
        }
        return List.of(new Table(cells));
    }
}
