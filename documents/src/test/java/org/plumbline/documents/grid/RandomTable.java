package org.plumbline.documents.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A table of some rows and columns that cells of any span cover, each place once. Made from a seed; the first and the
 * last cell print something and the last is a single place, so that no span reaches beyond where cells begin.
 */
public final class RandomTable {

    private static final String[] WORDS = {
        "项目名称",
        "产出指标",
        "≥90%",
        "=360(天)",
        "300.00(家)",
        "<p>落实</p>",
        "a & b",
        "\"引号\"",
        "-",
        "&lt;",
        "一\n二",
        "２０２３ 年度",
        "𠮷野家",
        "☑是 □否",
        "甲\n\n乙",
        "100",
        "不少于 3 次",
        "'",
        "完成“专精特新”\n企业培育"
    };

    private final Random random;
    private final int rows;
    private final int columns;
    private final boolean[][] covered;
    private final List<Place> places = new ArrayList<>();

    /** A place of the table; its text may be empty. */
    public record Place(int row, int column, int rows, int columns, String text) {}

    public RandomTable(long seed) {
        random = new Random(seed);
        rows = 1 + random.nextInt(7);
        columns = 2 + random.nextInt(8);
        covered = new boolean[rows + 1][columns + 1];
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                if (!covered[row][column]) {
                    places.add(place(row, column));
                }
            }
        }
    }

    /** The places that begin in a row, from left to right; there may be none. */
    public List<Place> beginningIn(int row) {
        return places.stream().filter(place -> place.row() == row).toList();
    }

    /** The place that covers a row and a column. */
    public Place covering(int row, int column) {
        return places.stream()
                .filter(place -> row >= place.row()
                        && row < place.row() + place.rows()
                        && column >= place.column()
                        && column < place.column() + place.columns())
                .findFirst()
                .orElseThrow();
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public List<Grid> grids() {
        var read = new ArrayList<Row>();
        for (int row = 1; row <= rows; row++) {
            var cells = beginningIn(row).stream()
                    .filter(place -> !place.text().isEmpty())
                    .map(place ->
                            new Cell("", place.row(), place.column(), place.rows(), place.columns(), place.text()))
                    .toList();
            if (!cells.isEmpty()) {
                read.add(new Row(row, cells));
            }
        }
        return List.of(new Grid("", read));
    }

    private Place place(int row, int column) {
        int wide = 1;
        while (isFree(row, column + wide) && random.nextInt(3) == 0) {
            wide++;
        }
        int high = 1;
        while (areFree(row + high, column, wide) && random.nextInt(3) == 0) {
            high++;
        }
        for (int r = row; r < row + high; r++) {
            for (int c = column; c < column + wide; c++) {
                covered[r][c] = true;
            }
        }
        boolean first = row == 1 && column == 1;
        boolean last = row == rows && column == columns;
        boolean blank = !first && !last && random.nextInt(5) == 0;
        return new Place(row, column, high, wide, blank ? "" : WORDS[random.nextInt(WORDS.length)]);
    }

    private boolean areFree(int row, int column, int wide) {
        for (int at = column; at < column + wide; at++) {
            if (!isFree(row, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int row, int column) {
        boolean last = row == rows && column == columns;
        return row <= rows && column <= columns && !last && !covered[row][column];
    }
}
