package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.documents.grid.Cell;

/** Where cells stand in an excerpt: rows without text are left out, and columns that no cell begins or ends are one. */
final class ExcerptLayout {

    private final List<Integer> numbers;
    private final List<Integer> edges;
    private final @Nullable Cell[][] taken;

    ExcerptLayout(List<Integer> numbers, List<Cell> cells) {
        var edges = new TreeSet<Integer>();
        for (var cell : cells) {
            edges.add(cell.column());
            edges.add(cell.lastColumn() + 1);
        }
        if (edges.isEmpty()) {
            edges.addAll(List.of(1, 2));
        }
        this.numbers = numbers;
        this.edges = List.copyOf(edges);
        this.taken = new Cell[numbers.size()][edges.size() - 1];
    }

    List<String> headings() {
        var headings = new ArrayList<String>();
        for (int column = 0; column + 1 < edges.size(); column++) {
            int first = edges.get(column);
            int last = edges.get(column + 1) - 1;
            headings.add(first == last ? Integer.toString(first) : first + "–" + last);
        }
        return headings;
    }

    /** Gives the cell the room that it covers, unless another has some of it. */
    void place(Cell cell) {
        var rows = covered(numbers, cell.row(), cell.row() + cell.rows());
        var columns = covered(edges.subList(0, width()), cell.column(), cell.lastColumn() + 1);
        boolean free = rows.stream().allMatch(row -> columns.stream().allMatch(column -> taken[row][column] == null));
        if (free) {
            rows.forEach(row -> columns.forEach(column -> taken[row][column] = cell));
        }
    }

    /** @param missing the address of what is missing in the whole row; else empty */
    ExcerptRow row(int number, Map<String, List<String>> unread, String missing) {
        int row = numbers.indexOf(number);
        var cells = new ArrayList<ExcerptCell>();
        for (int column = 0, next; column < width(); column = next) {
            var cell = taken[row][column];
            next = endOfRun(row, column);
            if (cell == null) {
                cells.add(ExcerptCell.blank(missing, next - column));
            } else if (row == 0 || !cell.equals(taken[row - 1][column])) {
                var parts = unread.getOrDefault(cell.address(), List.of());
                cells.add(new ExcerptCell(
                        parts.isEmpty() ? "" : cell.address(),
                        next - column,
                        height(row, column),
                        ExcerptCell.pieces(cell.text(), parts)));
            }
        }
        return new ExcerptRow(number, cells);
    }

    private int width() {
        return edges.size() - 1;
    }

    private static List<Integer> covered(List<Integer> starts, int from, int end) {
        return IntStream.range(0, starts.size())
                .filter(at -> starts.get(at) >= from && starts.get(at) < end)
                .boxed()
                .toList();
    }

    private int endOfRun(int row, int column) {
        int end = column + 1;
        while (end < width() && Objects.equals(taken[row][end], taken[row][column])) {
            end++;
        }
        return end;
    }

    private int height(int row, int column) {
        int end = row + 1;
        while (end < numbers.size() && Objects.equals(taken[end][column], taken[row][column])) {
            end++;
        }
        return end - row;
    }
}
