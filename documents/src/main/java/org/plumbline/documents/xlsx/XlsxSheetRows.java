package org.plumbline.documents.xlsx;

import java.util.Arrays;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.print.Page;
import org.plumbline.documents.print.TextLines;

/**
 * How high the rows of a sheet must be for their texts, since no spreadsheet program works that out for merged cells,
 * and which rows of the workbook each takes: a workbook's row is at most 409 points high and stands on one page, so
 * that what is higher is printed in several rows under one merged cell. Heights are in points.
 */
final class XlsxSheetRows {

    private static final double PADDING = 5;
    private static final double ABOVE_SIGNATURE = 15;
    private static final int LINES_TO_WRITE = 2;
    private static final double MARGINS = 5;
    private static final double LINE = 14.5;
    private static final double CHARACTER = 5.1;
    private static final double TITLE_LINE = 24;
    private static final double TITLE_CHARACTER = 8.5;
    private static final double TALLEST = 20 * LINE + PADDING;
    private static final double SHRUNK = 1.25;
    private static final double PART = 10 * LINE;

    private final double[] heights;
    private final int[] firsts;
    private final boolean severalPages;

    XlsxSheetRows(Sheet sheet) {
        int[] columns = Page.of(sheet).columns(sheet);
        heights = new double[sheet.rows().size()];
        Arrays.fill(heights, LINE + PADDING);
        for (int row = 0; row < heights.length; row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                if (cell.rows() == 1) {
                    heights[row] = Math.max(heights[row], height(cell, columns));
                }
            }
        }
        for (int row = 0; row < heights.length; row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                if (cell.rows() > 1) {
                    stretch(row, cell.rows(), height(cell, columns));
                }
            }
        }
        firsts = new int[heights.length + 1];
        for (int row = 0; row < heights.length; row++) {
            int parts = heights[row] > TALLEST ? (int) Math.ceil((heights[row] - PADDING) / PART) : 1;
            firsts[row + 1] = firsts[row] + parts;
        }
        double page = (Page.of(sheet).height() - 2 * Page.MARGIN) / 20.0;
        severalPages = Arrays.stream(heights).sum() > page * SHRUNK;
    }

    /** Whether the sheet is longer than what may be shrunk to one page. */
    boolean takeSeveralPages() {
        return severalPages;
    }

    /** The workbook's row, from 0, in which a row of the sheet starts; past the last, where the sheet ends. */
    int first(int row) {
        return firsts[row];
    }

    /** The height of a workbook's row, which is one of those that the row of the sheet takes. */
    double height(int row, int workbookRow) {
        boolean last = workbookRow == firsts[row + 1] - 1;
        return last ? heights[row] - (workbookRow - firsts[row]) * PART : PART;
    }

    private void stretch(int from, int rows, double needed) {
        int last = from + rows - 1;
        double there = Arrays.stream(heights, from, last + 1).sum();
        heights[last] += Math.max(0, needed - there);
    }

    private static double height(SheetCell cell, int[] columns) {
        boolean title = cell.role() == Role.TITLE;
        double points = Arrays.stream(columns, cell.column(), cell.column() + cell.columns())
                        .sum()
                / 20.0;
        int characters = (int) ((points - MARGINS) / (title ? TITLE_CHARACTER : CHARACTER));
        boolean toBeWritten = cell.role() == Role.PROSE && cell.text().isEmpty();
        int lines = toBeWritten ? LINES_TO_WRITE : TextLines.count(cell.text(), characters);
        return lines * (title ? TITLE_LINE : LINE) + (cell.role() == Role.SIGNATURE ? ABOVE_SIGNATURE : PADDING);
    }
}
