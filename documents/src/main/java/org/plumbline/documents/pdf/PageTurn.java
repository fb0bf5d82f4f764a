package org.plumbline.documents.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a table ends on one page and begins on the next: whether it goes on there, and which cells are cut. That is only
 * believed where the pages show it.
 */
final class PageTurn {

    /** How far the same side may stand apart on two pages, in points. */
    private static final double SAME_SIDE = 4;

    /** A row of fewer cells may look like another by chance. */
    private static final int TELLING_CELLS = 3;

    /** A text of fewer lines may be a value of its own, and not the upper part of one that a page cut. */
    private static final int PROSE = 3;

    private static final int LEAST_PART = 2;

    private final List<RuledTable> before;
    private final RuledTable end;
    private final RuledTable next;
    private final int repeated;
    private final Map<RuledCell, RuledCell> pairs = new LinkedHashMap<>();

    /** @param before the pages of the table so far, the last of which is the one that ends */
    PageTurn(List<RuledTable> before, RuledTable next) {
        this.before = before;
        this.end = before.get(before.size() - 1);
        this.next = next;
        this.repeated = repeatedRows(before);
        for (var cell : end.cells()) {
            if (cell.endRow() == end.lattice().rowCount()) {
                next.cells().stream()
                        .filter(other -> isBelow(cell, other))
                        .filter(other -> end.isOpenBelow(cell) || (repeated == 0 && next.isOpenAbove(other)))
                        .findFirst()
                        .ifPresent(other -> pairs.put(cell, other));
            }
        }
    }

    /** How many rows at the top of the next page are column headings printed again. */
    int repeated() {
        return repeated;
    }

    /** The cells that no line closes, each with the one that stands where it goes on. */
    Map<RuledCell, RuledCell> pairs() {
        return pairs;
    }

    /** Whether an open side shows that the table goes on. */
    boolean isOpen() {
        return hasSameSides()
                && (end.cells().stream().anyMatch(end::isOpenBelow)
                        || next.cells().stream().anyMatch(next::isOpenAbove));
    }

    /** Whether the table goes on where nothing stands between its parts. */
    boolean goesOn() {
        return isOpen() || (hasSameSides() && (repeated > 0 || hasSameColumns()));
    }

    /** Whether the page cuts the last row, so that the rest of its texts stands on the next page. */
    boolean isRowCut() {
        boolean allBelow = end.cells().stream()
                .filter(cell -> cell.endRow() == end.lattice().rowCount())
                .allMatch(end::isOpenBelow);
        boolean allAbove = repeated == 0
                && next.cells().stream().filter(cell -> cell.row() == 0).allMatch(next::isOpenAbove);
        return (allBelow || allAbove) && isRestOfRow();
    }

    /**
     * Whether the first row of the next page can be the rest of the last row: all its texts go on with long ones, or
     * with texts in several lines where other cells have nothing more to say.
     */
    private boolean isRestOfRow() {
        var parted = pairs.keySet().stream().filter(this::isParted).toList();
        boolean fewer = pairs.entrySet().stream()
                .anyMatch(pair -> !pair.getKey().isBlank() && pair.getValue().isBlank());
        return !parted.isEmpty()
                && parted.stream().allMatch(cell -> cell.lineCount() >= (fewer ? LEAST_PART : PROSE))
                && next.cells().stream()
                        .filter(cell -> cell.row() <= repeated && repeated < cell.endRow() && !cell.isBlank())
                        .allMatch(pairs::containsValue);
    }

    /** Whether the cell's text and the one where it goes on may be one text, cut. */
    private boolean isParted(RuledCell cell) {
        var rest = pairs.get(cell);
        return rest != null
                && !cell.isBlank()
                && !rest.isBlank()
                && !cell.text().equals(rest.text());
    }

    private boolean isBelow(RuledCell cell, RuledCell other) {
        return isSame(cell.left(), other.left())
                && isSame(cell.right(), other.right())
                && other.row() <= repeated
                && repeated < other.endRow();
    }

    private boolean hasSameSides() {
        return isSame(end.lattice().left(), next.lattice().left())
                && isSame(end.lattice().right(), next.lattice().right());
    }

    /** Whether the next page begins with columns that this table has, so that the same lines go on downwards. */
    private boolean hasSameColumns() {
        var below = next.cellsOfRow(0);
        var columns = before.stream()
                .flatMap(table -> table.cells().stream())
                .map(RuledCell::left)
                .distinct()
                .toList();
        return below.size() > 1
                && below.stream().allMatch(cell -> columns.stream().anyMatch(column -> isSame(column, cell.left())));
    }

    private static boolean haveSameSides(List<RuledCell> cells, List<RuledCell> others) {
        if (cells.size() != others.size()) {
            return false;
        }
        for (int at = 0; at < cells.size(); at++) {
            if (!isSame(cells.get(at).left(), others.get(at).left())
                    || !isSame(cells.get(at).right(), others.get(at).right())) {
                return false;
            }
        }
        return true;
    }

    private int repeatedRows(List<RuledTable> before) {
        for (var table : before) {
            for (int row = 0; row < table.lattice().rowCount(); row++) {
                boolean first = row == 0 && table.equals(before.get(0));
                int count = first && !isOpen() ? 0 : sameRows(table, row);
                if (count > 0) {
                    return count;
                }
            }
        }
        return 0;
    }

    /** How many rows of a page before, from this one on, the next page begins with again. */
    private int sameRows(RuledTable table, int from) {
        int count = 0;
        while (count < next.lattice().rowCount()
                && from + count < table.lattice().rowCount()
                && isSameRow(table.cellsFrom(from + count), next.cellsFrom(count))) {
            count++;
        }
        return count;
    }

    private static boolean isSameRow(List<RuledCell> row, List<RuledCell> other) {
        if (!haveSameSides(row, other)
                || row.stream().filter(cell -> !cell.isBlank()).count() < TELLING_CELLS) {
            return false;
        }
        for (int at = 0; at < row.size(); at++) {
            if (!row.get(at).text().equals(other.get(at).text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(double side, double other) {
        return Math.abs(side - other) <= SAME_SIDE;
    }
}
