package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;

/** The cells of a sheet as they come, in any order, and its merged ranges; makes the grid that a reader of it sees. */
public final class SheetCells {

    /** How far a merged range reaches beyond the last cell; some are drawn to the end of the sheet. */
    private static final int REACH = 1_000;

    private final MergedRanges ranges = new MergedRanges();
    private int[] rows = new int[256];
    private int[] columns = new int[256];
    private String[] texts = new String[256];
    private int count;
    private int lastRow;
    private int lastColumn;
    private boolean inOrder = true;

    /** Adds a cell, counted from 1, unless its text prints nothing. Of two in one place the later counts. */
    public void add(int row, int column, String text) {
        if (isBlank(text)) {
            return;
        }
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
            texts = Arrays.copyOf(texts, count * 2);
        }
        inOrder &= count == 0 || row > rows[count - 1] || (row == rows[count - 1] && column > columns[count - 1]);
        rows[count] = row;
        columns[count] = column;
        texts[count] = text;
        count++;
        lastRow = Math.max(lastRow, row);
        lastColumn = Math.max(lastColumn, column);
    }

    /** Adds a merged range, counted from 1, both ends within it. */
    public void merge(int top, int left, int bottom, int right) {
        ranges.add(new MergedRanges.Range(top, left, bottom, right));
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The grid. What a merged range hides under its first cell is left out, since nobody sees it. */
    public Grid grid(String place) {
        if (!inOrder) {
            order();
        }
        var grid = new ArrayList<Row>();
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < count; at++) {
            if (!cells.isEmpty() && rows[at] != rows[at - 1]) {
                grid.add(new Row(rows[at - 1], cells));
                cells.clear();
            }
            var range = ranges.at(rows[at], columns[at]);
            if (range == null) {
                cells.add(new Cell(place, rows[at], columns[at], texts[at]));
            } else if (range.top() == rows[at] && range.left() == columns[at]) {
                int height = Math.min(range.bottom(), lastRow + REACH) - range.top() + 1;
                int width = Math.min(range.right(), lastColumn + REACH) - range.left() + 1;
                cells.add(new Cell(place, rows[at], columns[at], height, width, texts[at]));
            }
        }
        if (!cells.isEmpty()) {
            grid.add(new Row(cells.get(0).row(), cells));
        }
        return new Grid(place, grid);
    }

    private void order() {
        var kept = new ArrayList<Integer>();
        List<Integer> order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(at -> rows[at]).thenComparingInt(at -> columns[at]))
                .toList();
        for (int at : order) {
            int last = kept.size() - 1;
            if (last >= 0 && rows[kept.get(last)] == rows[at] && columns[kept.get(last)] == columns[at]) {
                kept.set(last, at);
            } else {
                kept.add(at);
            }
        }
        rows = kept.stream().mapToInt(at -> rows[at]).toArray();
        columns = kept.stream().mapToInt(at -> columns[at]).toArray();
        texts = kept.stream().map(at -> texts[at]).toArray(String[]::new);
        count = kept.size();
        inOrder = true;
    }

    /** Whether nothing of it is to be seen: spaces of any kind, and marks without width. */
    private static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            boolean unseen =
                    Character.isWhitespace(each) || Character.isSpaceChar(each) || each == '\u200B' || each == '\uFEFF';
            if (!unseen) {
                return false;
            }
        }
        return true;
    }
}
