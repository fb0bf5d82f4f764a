package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that goes on over pages, as one. Column headings printed again stay rows of it. A cell that a page cuts is
 * one cell again.
 */
final class TableChain {

    private final List<RuledTable> tables = new ArrayList<>();
    private final List<ChainedCell> cells = new ArrayList<>();
    private Map<RuledCell, ChainedCell> onLastPage = new HashMap<>();
    private int rows;

    TableChain(RuledTable first) {
        append(first, new HashMap<>(), 0);
    }

    int rows() {
        return rows;
    }

    /** From the first row to the last, from left to right. */
    List<ChainedCell> cells() {
        cells.sort(Comparator.comparingInt(ChainedCell::row).thenComparingDouble(ChainedCell::left));
        return cells;
    }

    /** Where the columns of all pages part. */
    double[] columns() {
        var places = new ArrayList<Double>();
        for (var table : tables) {
            for (int column = 0; column <= table.lattice().columnCount(); column++) {
                places.add(table.lattice().column(column));
            }
        }
        return Lattice.apart(places);
    }

    /**
     * Takes a table at the top of the next page, if it goes on with this one.
     *
     * @param apart whether something is printed between the two, so that only an open side tells
     */
    boolean take(RuledTable next, boolean apart) {
        var turn = new PageTurn(tables, next);
        if (!(apart ? turn.isOpen() : turn.isOpen() || (turn.goesOn() && !beginsLike(next)))) {
            return false;
        }
        boolean cut = turn.isRowCut();
        boolean partly = !cut && !areAllOpen();
        int offset = cut && turn.repeated() == 0 ? rows - 1 : rows;
        var owners = new HashMap<RuledCell, ChainedCell>();
        turn.pairs().forEach((cell, rest) -> {
            var owner = onLastPage.get(cell);
            if (owner != null && (cut || isRest(owner, rest, partly, turn.repeated() > 0))) {
                owner.takeText(rest);
                owners.put(rest, owner);
                if (turn.repeated() == 0) {
                    owner.reach(offset + rest.endRow());
                }
            }
        });
        append(next, owners, offset);
        return true;
    }

    /** Whether a cell over several rows goes on in this one. A heading below repeated column headings stays a cell. */
    private static boolean isRest(ChainedCell owner, RuledCell rest, boolean partly, boolean headings) {
        boolean same = rest.text().equals(owner.text());
        boolean parted = partly && !rest.isBlank() && !same;
        boolean again = same && owner.endRow() - owner.row() > 1;
        return headings ? parted : again || rest.isBlank() || partly;
    }

    /** Whether nothing closes the last page's table below, as where a program draws no line at a page's end. */
    private boolean areAllOpen() {
        var end = tables.get(tables.size() - 1);
        return end.cells().stream()
                .filter(cell -> cell.endRow() == end.lattice().rowCount())
                .allMatch(end::isOpenBelow);
    }

    /** Whether it begins with the words that this table begins with, and so is another of its kind. */
    private boolean beginsLike(RuledTable next) {
        return firstText(next).equals(firstText(tables.get(0)));
    }

    private static String firstText(RuledTable table) {
        return table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(RuledCell::text)
                .orElse("");
    }

    private void append(RuledTable table, Map<RuledCell, ChainedCell> owners, int offset) {
        for (var cell : table.cells()) {
            if (!owners.containsKey(cell)) {
                var chained = new ChainedCell(cell, offset);
                owners.put(cell, chained);
                cells.add(chained);
            }
        }
        tables.add(table);
        onLastPage = owners;
        rows = offset + table.lattice().rowCount();
    }
}
