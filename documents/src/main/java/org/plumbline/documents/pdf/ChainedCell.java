package org.plumbline.documents.pdf;

/** A cell of a table over several pages, with rows counted from 0 through all pages. */
final class ChainedCell {

    private final RuledCell cell;
    private final int row;
    private int endRow;

    ChainedCell(RuledCell cell, int offset) {
        this.cell = cell;
        this.row = offset + cell.row();
        this.endRow = offset + cell.endRow();
    }

    int row() {
        return row;
    }

    int endRow() {
        return endRow;
    }

    double left() {
        return cell.left();
    }

    double right() {
        return cell.right();
    }

    String text() {
        return cell.text();
    }

    /** Takes the text of a cell on the next page as the rest of its own, unless it is the same printed again. */
    void takeText(RuledCell rest) {
        if (!rest.text().equals(cell.text())) {
            cell.goOnWith(rest);
        }
    }

    void reach(int furtherRow) {
        endRow = furtherRow;
    }
}
