package org.plumbline.documents.flow;

import java.util.List;
import org.plumbline.documents.flow.Piece.Line;
import org.plumbline.documents.flow.Piece.Table;

/**
 * A cell of a table and what stands in it.
 *
 * @param row from 1
 * @param column from 1
 * @param rows how many rows it covers, at least 1
 * @param columns how many columns it covers, at least 1
 */
public record TableCell(int row, int column, int rows, int columns, List<Piece> content) {

    public TableCell {
        content = List.copyOf(content);
    }

    boolean prints() {
        for (var piece : content) {
            if (piece instanceof Table || (piece instanceof Line line && line.prints())) {
                return true;
            }
        }
        return false;
    }

    boolean holdsTable() {
        for (var piece : content) {
            if (piece instanceof Table) {
                return true;
            }
        }
        return false;
    }

    /** Its own lines without those of tables in it; empty where it has none. */
    String text() {
        if (content.size() == 1 && content.get(0) instanceof Line line) {
            return Blank.strip(line.text());
        }
        var text = new StringBuilder();
        for (var piece : content) {
            if (piece instanceof Line line) {
                text.append(line.prints() ? line.text() : "").append('\n');
            }
        }
        return Blank.strip(text.toString());
    }

    TableCell within(int lastRow, int lastColumn) {
        int fewerRows = Math.min(rows, lastRow - row + 1);
        int fewerColumns = Math.min(columns, lastColumn - column + 1);
        return fewerRows == rows && fewerColumns == columns
                ? this
                : new TableCell(row, column, fewerRows, fewerColumns, content);
    }
}
