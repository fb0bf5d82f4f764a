package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.Cell;

/**
 * Which column of a block's cells stands under which heading. Headings drift against their data on real forms, so that
 * all cells of the block decide together: columns keep their order, and the assignment is taken that shifts least often
 * and puts the fewest values where their kind does not belong.
 */
final class ColumnMap<C extends Column> {

    /** What it costs that a column stands otherwise beside its heading than the column before. */
    private static final double SHIFT = 1.2;

    private static final double LEFT_OUT = 3;

    /** Below the cost of leaving a column out: what stands under a heading is never left out for its looks alone. */
    private static final double MOST_MISFIT = 2.4;

    /** How much better a shift must be where every column stands under a heading already. */
    private static final double TRUST_IN_PRINT = 4;

    /** A misfit up to this is none: kinds of values overlap. */
    private static final double GOOD_FIT = 0.6;

    private static final int LARGEST_SAMPLE = 12;
    private static final int FARTHEST_SHIFT = 5;

    private final Map<Integer, Heading<C>> byColumn = new HashMap<>();

    private ColumnMap() {}

    /** The assignment for the cells beneath the headings, which stand from left to right. */
    static <C extends Column> ColumnMap<C> match(List<Heading<C>> headings, Collection<Cell> values, LabelBook book) {
        int farthest = headings.stream().mapToInt(Heading::to).max().orElse(0) + FARTHEST_SHIFT;
        var cellsByColumn = byColumn(values).headMap(farthest + 1);
        var map = new ColumnMap<C>();
        double asPrinted = map.standAsPrinted(headings, cellsByColumn, book);
        if (asPrinted == 0) {
            return map;
        }
        var shifted = new ColumnMap<C>();
        double cost = shifted.assign(headings, cellsByColumn, book);
        return asPrinted <= cost + TRUST_IN_PRINT ? map : shifted;
    }

    /** The assignment of a table that goes on without headings: as printed; null where it does not look like it. */
    static <C extends Column> @Nullable ColumnMap<C> goingOn(
            List<Heading<C>> headings, Collection<Cell> values, LabelBook book) {
        var map = new ColumnMap<C>();
        return map.standAsPrinted(headings, byColumn(values), book) <= MOST_MISFIT ? map : null;
    }

    /** The heading that the cell stands under; null where none does. */
    @Nullable
    Heading<C> heading(Cell cell) {
        return byColumn.get(cell.column());
    }

    private static SortedMap<Integer, List<Cell>> byColumn(Collection<Cell> values) {
        var cells = new TreeMap<Integer, List<Cell>>();
        for (var cell : values) {
            cells.computeIfAbsent(cell.column(), none -> new ArrayList<>()).add(cell);
        }
        return cells;
    }

    /** Takes every column as it stands; answers what that costs, 0 where all of it looks right. */
    private double standAsPrinted(List<Heading<C>> headings, Map<Integer, List<Cell>> cellsByColumn, LabelBook book) {
        double cost = 0;
        for (var column : cellsByColumn.entrySet()) {
            var over = headings.stream()
                    .filter(heading -> heading.covers(column.getKey()))
                    .findFirst();
            if (over.isEmpty()) {
                return Double.MAX_VALUE;
            }
            double misfit = misfit(over.get(), column.getValue(), book);
            cost += misfit > GOOD_FIT ? misfit : 0;
            byColumn.put(column.getKey(), over.get());
        }
        return cost;
    }

    private static double misfit(Heading<?> heading, List<Cell> cells, LabelBook book) {
        int sample = Math.min(cells.size(), LARGEST_SAMPLE);
        double misfit = 0;
        for (int at = 0; at < sample; at++) {
            misfit += heading.column().fit().cost(cells.get(at).text(), book);
        }
        return Math.min(MOST_MISFIT, misfit / sample);
    }

    /** The cheapest assignment, column by column: {@code cost[at][h]} with column {@code at} under heading {@code h}. */
    private double assign(List<Heading<C>> headings, Map<Integer, List<Cell>> cellsByColumn, LabelBook book) {
        var columns =
                cellsByColumn.keySet().stream().mapToInt(Integer::intValue).toArray();
        var cost = new double[columns.length][headings.size()];
        var before = new int[columns.length][headings.size()];
        double best = columns.length * LEFT_OUT;
        int last = -1;
        for (int at = 0; at < columns.length; at++) {
            var cells = Objects.requireNonNull(cellsByColumn.get(columns[at]));
            Arrays.fill(cost[at], Double.MAX_VALUE);
            for (int heading = 0; heading < headings.size(); heading++) {
                int offset = headings.get(heading).offset(columns[at]);
                if (Math.abs(offset) > FARTHEST_SHIFT) {
                    continue;
                }
                double misfit = misfit(headings.get(heading), cells, book);
                place(headings, columns, cost, before, at, heading, misfit);
                double total = cost[at][heading] + ((columns.length - 1 - at) * LEFT_OUT);
                if (total < best) {
                    best = total;
                    last = (at * headings.size()) + heading;
                }
            }
        }
        while (last >= 0) {
            int at = last / headings.size();
            int heading = last % headings.size();
            byColumn.put(columns[at], headings.get(heading));
            last = before[at][heading];
        }
        return best;
    }

    private void place(
            List<Heading<C>> headings,
            int[] columns,
            double[][] cost,
            int[][] before,
            int at,
            int heading,
            double misfit) {
        int offset = headings.get(heading).offset(columns[at]);
        cost[at][heading] = (at * LEFT_OUT) + (offset == 0 ? 0 : SHIFT) + misfit;
        before[at][heading] = -1;
        for (int earlier = 0; earlier < at; earlier++) {
            for (int left = 0; left <= heading; left++) {
                if (cost[earlier][left] == Double.MAX_VALUE
                        || (left == heading && !sharesHeading(headings.get(heading), columns, earlier, at))) {
                    continue;
                }
                boolean shifts = headings.get(left).offset(columns[earlier]) != offset;
                double total = cost[earlier][left] + ((at - earlier - 1) * LEFT_OUT) + (shifts ? SHIFT : 0) + misfit;
                if (total < cost[at][heading]) {
                    cost[at][heading] = total;
                    before[at][heading] = (earlier * headings.size()) + left;
                }
            }
        }
    }

    /** A heading over several columns may take all of them. */
    private static boolean sharesHeading(Heading<?> heading, int[] columns, int earlier, int at) {
        return heading.covers(columns[earlier]) && heading.covers(columns[at]);
    }
}
