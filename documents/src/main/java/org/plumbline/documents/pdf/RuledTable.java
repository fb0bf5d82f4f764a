package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with lines around its cells, on one page. */
final class RuledTable {

    /** A line through the middle part of a character means that the text runs over the cell's side. */
    private static final double THROUGH = 0.15;

    /** Characters of one run stand no further apart, in parts of the font size. */
    private static final double WITHIN_RUN = 0.35;

    private static final double LEVEL = 0.2;

    private final Lattice lattice;
    private final List<RuledCell> cells = new ArrayList<>();
    private final List<List<RuledCell>> byFirstRow = new ArrayList<>();
    private final RuledCell[][] fields;
    private final List<Glyph> run = new ArrayList<>();

    RuledTable(Lattice lattice) {
        this.lattice = lattice;
        this.fields = new RuledCell[lattice.rowCount()][lattice.columnCount()];
        for (int row = 0; row < lattice.rowCount(); row++) {
            int before = cells.size();
            for (int column = 0; column < lattice.columnCount(); column++) {
                if (fields[row][column] == null) {
                    cover(row, column);
                }
            }
            byFirstRow.add(List.copyOf(cells.subList(before, cells.size())));
        }
    }

    Lattice lattice() {
        return lattice;
    }

    /** Row by row, from left to right. */
    List<RuledCell> cells() {
        return cells;
    }

    /** The cells that begin in a row, from left to right. */
    List<RuledCell> cellsFrom(int row) {
        return byFirstRow.get(row);
    }

    /** The cells that a row consists of, those from rows above included, from left to right. */
    List<RuledCell> cellsOfRow(int row) {
        return Arrays.stream(fields[row]).distinct().toList();
    }

    boolean isBlank() {
        return cells.stream().allMatch(RuledCell::isBlank);
    }

    /** Whether nothing is drawn below the cell although the table ends there, so that it goes on elsewhere. */
    boolean isOpenBelow(RuledCell cell) {
        return cell.endRow() == lattice.rowCount() && isOpen(cell, lattice.rowCount());
    }

    /** Whether nothing is drawn above the cell although the table begins there. */
    boolean isOpenAbove(RuledCell cell) {
        return cell.row() == 0 && isOpen(cell, 0);
    }

    /** Takes the characters in the order of the page's content. */
    void addAll(List<Glyph> glyphs) {
        for (var glyph : glyphs) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph)) {
                endRun();
            }
            run.add(glyph);
        }
        endRun();
    }

    private boolean isOpen(RuledCell cell, int side) {
        for (int column = cell.column(); column < cell.endColumn(); column++) {
            if (lattice.isClosedAbove(side, column)) {
                return false;
            }
        }
        return true;
    }

    /** Makes the cell whose upper left field this is: to the right and down as far as no line is drawn. */
    private void cover(int row, int column) {
        int endColumn = column + 1;
        while (endColumn < lattice.columnCount()
                && fields[row][endColumn] == null
                && !lattice.isClosedLeft(endColumn, row)) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < lattice.rowCount() && goesDown(endRow, column, endColumn)) {
            endRow++;
        }
        var cell = new RuledCell(lattice, row, column, endRow, endColumn);
        cells.add(cell);
        for (int r = row; r < endRow; r++) {
            for (int c = column; c < endColumn; c++) {
                fields[r][c] = cell;
            }
        }
    }

    private boolean goesDown(int row, int column, int endColumn) {
        for (int c = column; c < endColumn; c++) {
            boolean parted = c > column && lattice.isClosedLeft(c, row);
            if (fields[row][c] != null || parted || lattice.isClosedAbove(row, c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesOn(Glyph glyph, Glyph next) {
        return glyph.turn() == 0
                && next.turn() == 0
                && next.order() == glyph.order() + 1
                && Math.abs(next.y() - glyph.y()) < LEVEL * next.size()
                && Math.abs(next.x() - glyph.end()) < WITHIN_RUN * next.size();
    }

    /** Gives a run to the cells that its characters stand in; where it runs over a side, to the one it belongs to. */
    private void endRun() {
        if (run.isEmpty()) {
            return;
        }
        var owner = run.stream().anyMatch(this::runsOver) ? owner() : null;
        for (var glyph : run) {
            (owner == null ? cellAt(glyph) : owner).add(glyph);
        }
        run.clear();
    }

    private boolean runsOver(Glyph glyph) {
        double inset = THROUGH * glyph.width();
        int row = lattice.rowAt(glyph.middleY());
        var first = fields[row][lattice.columnAt(glyph.x() + inset)];
        return glyph.turn() == 0 && first != fields[row][lattice.columnAt(glyph.end() - inset)];
    }

    /** The cell that the run begins in where it begins at its side, else the one around its middle. */
    private RuledCell owner() {
        var first = run.get(0);
        var cell = cellAt(first);
        if (first.x() - cell.left() < first.size()) {
            return cell;
        }
        double middle = (first.x() + run.get(run.size() - 1).end()) / 2;
        return fields[lattice.rowAt(first.middleY())][lattice.columnAt(middle)];
    }

    private RuledCell cellAt(Glyph glyph) {
        return fields[lattice.rowAt(glyph.middleY())][lattice.columnAt(glyph.middleX())];
    }
}
