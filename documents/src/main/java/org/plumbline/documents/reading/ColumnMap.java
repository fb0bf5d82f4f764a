package org.plumbline.documents.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.documents.grid.Cell;

/**
 * Which column of a block holds which field. Headers drift against their data on real forms, so that columns are
 * matched over the whole block: as they stand; else one by one in order; else by the shift that covers most.
 */
final class ColumnMap<F> {

    /** A header cell and the field it names; no field where the words are not known. */
    record Header<F>(Cell cell, Optional<F> field) {}

    private static final int FARTHEST_SHIFT = 4;

    private final Map<Integer, Header<F>> byColumn = new HashMap<>();

    private ColumnMap() {}

    static <F> ColumnMap<F> match(List<Header<F>> headers, Collection<Cell> values) {
        var columns = values.stream().map(Cell::column).collect(Collectors.toCollection(TreeSet::new));
        var map = new ColumnMap<F>();
        var labelled = headers.stream().map(header -> header.cell().column()).toList();
        if (!labelled.containsAll(columns) && labelled.size() == columns.size()) {
            map.putInOrder(headers, columns);
            return map;
        }
        int shift = labelled.containsAll(columns) ? 0 : bestShift(labelled, columns);
        headers.forEach(header -> map.byColumn.put(header.cell().column() + shift, header));
        return map;
    }

    /** The field whose value stands in the cell's column; empty where none does. */
    Optional<F> field(Cell cell) {
        return Optional.ofNullable(byColumn.get(cell.column())).flatMap(Header::field);
    }

    private void putInOrder(List<Header<F>> headers, SortedSet<Integer> columns) {
        var next = columns.iterator();
        headers.forEach(header -> byColumn.put(next.next(), header));
    }

    private static int bestShift(List<Integer> labelled, SortedSet<Integer> columns) {
        return Objects.requireNonNull(IntStream.rangeClosed(-FARTHEST_SHIFT, FARTHEST_SHIFT)
                .boxed()
                .max(java.util.Comparator.<Integer>comparingLong(shift -> covered(labelled, columns, shift))
                        .thenComparing(shift -> -Math.abs(shift)))
                .orElse(0));
    }

    private static long covered(List<Integer> labelled, SortedSet<Integer> columns, int shift) {
        return labelled.stream()
                .filter(column -> columns.contains(column + shift))
                .count();
    }
}
