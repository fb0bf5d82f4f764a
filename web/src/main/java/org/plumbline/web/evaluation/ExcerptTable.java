package org.plumbline.web.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.reading.Problem;

/** A table of a file, out of which rows are shown as they stood. */
final class ExcerptTable {

    /** A table that fills more columns is shown only around the cells that were not understood. */
    private static final int WIDE = 14;

    private static final int BESIDE = 6;

    /** Merged cells that begin further above are not looked for. */
    private static final int ABOVE = 200;

    private final String place;
    private final NavigableMap<Integer, List<Cell>> rows = new TreeMap<>();

    ExcerptTable(Grid grid) {
        this.place = grid.place();
        for (Row row : grid.rows()) {
            rows.put(row.number(), row.cells());
        }
    }

    /** The row, which may print nothing, and the nearest that do before and after it. */
    NavigableSet<Integer> around(int row) {
        var around = new TreeSet<>(List.of(row));
        Optional.ofNullable(rows.lowerKey(row)).ifPresent(around::add);
        Optional.ofNullable(rows.higherKey(row)).ifPresent(around::add);
        return around;
    }

    /** Whether no row is left out where one goes on from here to there. */
    boolean areNear(int last, int first) {
        return first <= last || rows.subMap(last, false, first, false).isEmpty();
    }

    /** The rows with these numbers; one that holds nothing is there too, for what is missing in it. */
    Excerpt excerpt(NavigableSet<Integer> numbers, List<Problem> problems) {
        var unread = problems.stream().collect(groupingBy(Problem::cell, mapping(Problem::text, toList())));
        var shown = near(cells(numbers.first(), numbers.last()), unread.keySet());
        var layout = new ExcerptLayout(List.copyOf(numbers), shown);
        shown.stream().filter(cell -> unread.containsKey(cell.address())).forEach(layout::place);
        shown.stream().filter(cell -> !unread.containsKey(cell.address())).forEach(layout::place);
        var excerpt = new ArrayList<ExcerptRow>();
        for (int number : numbers) {
            var missing = place.isEmpty() ? "R" + number : place + "!R" + number;
            excerpt.add(layout.row(number, unread, unread.containsKey(missing) ? missing : ""));
        }
        return new Excerpt(place, layout.headings(), excerpt, problems);
    }

    private List<Cell> cells(int first, int last) {
        var above = rows.subMap(first - ABOVE, true, first, false).values().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.row() + cell.rows() > first);
        var within = rows.subMap(first, true, last, true).values().stream().flatMap(List::stream);
        return Stream.concat(above, within).toList();
    }

    private static List<Cell> near(List<Cell> cells, Collection<String> unread) {
        if (cells.stream().mapToInt(Cell::column).distinct().count() <= WIDE) {
            return cells;
        }
        var marked =
                cells.stream().filter(cell -> unread.contains(cell.address())).toList();
        int first = marked.stream().mapToInt(Cell::column).min().orElse(1) - BESIDE;
        int last = marked.stream().mapToInt(Cell::lastColumn).max().orElse(1) + BESIDE;
        return cells.stream()
                .filter(cell -> cell.lastColumn() >= first && cell.column() <= last)
                .toList();
    }
}
