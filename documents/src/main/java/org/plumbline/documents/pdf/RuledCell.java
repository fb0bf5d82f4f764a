package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** A cell of a table with lines around it, and the text in it. Rows and columns are counted from 0. */
final class RuledCell {

    private final int row;
    private final int column;
    private final int endRow;
    private final int endColumn;
    private final double left;
    private final double right;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();

    RuledCell(Lattice lattice, int row, int column, int endRow, int endColumn) {
        this.row = row;
        this.column = column;
        this.endRow = endRow;
        this.endColumn = endColumn;
        this.left = lattice.column(column);
        this.right = lattice.column(endColumn);
    }

    int row() {
        return row;
    }

    /** The row after the last one that it covers. */
    int endRow() {
        return endRow;
    }

    int column() {
        return column;
    }

    int endColumn() {
        return endColumn;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    /** Adds the lines of a cell that goes on where this one is cut. */
    void goOnWith(RuledCell other) {
        lines().addAll(other.lines());
    }

    boolean isBlank() {
        return lines().isEmpty();
    }

    int lineCount() {
        return lines().size();
    }

    String text() {
        return isBlank() ? "" : JoinedLines.of(lines(), left, right);
    }

    /** Its lines from top to bottom; those of turned text after the upright ones. */
    private List<TextLine> lines() {
        if (!glyphs.isEmpty()) {
            for (int turn = 0; turn < 4; turn++) {
                int quarters = turn;
                lines.addAll(TextLine.of(glyphs.stream()
                        .filter(glyph -> glyph.turn() == quarters)
                        .map(Glyph::upright)
                        .toList()));
            }
            glyphs.clear();
        }
        return lines;
    }
}
