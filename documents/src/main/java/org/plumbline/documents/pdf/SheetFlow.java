package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.layout.Sheet;

/**
 * Lays a sheet out on pages. A page ends between rows; a row ends on the next page only where it is higher than a page,
 * or where a large part of the page would stay blank. What a page cuts goes on on the next one, nothing is lost; a
 * heading that stands for rows on both pages is printed on both.
 */
final class SheetFlow {

    private static final double TOLERANCE = 0.01;

    /** The largest part of a page that may stay blank for a row to stay in one piece. */
    private static final double BLANK = 0.35;

    /** The largest part of a page that repeated rows may take. */
    private static final double REPEATED = 0.35;

    private static final double LEAST_PIECE = 60;
    private static final double LEADS_TO = 52;

    private final PaperSize paper;
    private final SheetCells cells;
    private final List<List<Part>> pages = new ArrayList<>();
    private final List<Strip> strips = new ArrayList<>();
    private double y = PaperSize.MARGIN;

    private SheetFlow(Sheet sheet, PaperSize paper) {
        this.paper = paper;
        this.cells = new SheetCells(sheet, paper);
    }

    static List<List<Part>> pages(Sheet sheet, PaperSize paper) {
        var flow = new SheetFlow(sheet, paper);
        for (int row = 0; row < flow.cells.rowCount(); row++) {
            flow.place(row);
        }
        if (!flow.isFresh()) {
            flow.close(flow.cells.rowCount(), false);
        }
        return flow.pages;
    }

    private void place(int row) {
        boolean begun = false;
        while (true) {
            double need = need(row, begun);
            double room = paper.bottom() - y;
            if (need + (isFresh() ? 0 : leadsTo(row)) <= room + TOLERANCE) {
                strip(row, need, false);
                return;
            }
            if (!isFresh() && !isCut(row, need, room)) {
                close(row, false);
                begin(row);
                continue;
            }
            strip(row, room, false);
            boolean done = own(row, true) <= TOLERANCE;
            close(done ? row + 1 : row, !done);
            begin(done ? row + 1 : row);
            if (done) {
                return;
            }
            begun = true;
        }
    }

    /** Whether the row is cut here, rather than moved to the next page as a whole. */
    private boolean isCut(int row, double need, double room) {
        return !cells.isLeading(row)
                && room >= LEAST_PIECE
                && (room > BLANK * paper.printedHeight() || need > paper.printedHeight() - repeatedHeight(row));
    }

    /** The height that what is left of the row takes on this page. */
    private double need(int row, boolean begun) {
        return begun ? own(row, true) : Math.max(own(row, false), cells.height(row));
    }

    /** The height that the cells which end in the row still ask for; the others may go on below. */
    private double own(int row, boolean begun) {
        boolean done = begun && cells.endingIn(row).stream().allMatch(FlowingCell::isDone);
        return cells.endingIn(row).stream()
                .filter(cell -> !cell.isDone() || (cell.look().repeated() && !done))
                .mapToDouble(cell -> cell.height() - onPage(cell))
                .max()
                .orElse(0);
    }

    /** The height that has to stay below a row for it not to stand alone at the page's end. */
    private double leadsTo(int row) {
        double height = 0;
        for (int next = row; next + 1 < cells.rowCount() && leads(next); next++) {
            double more = cells.height(next + 1);
            height += cells.isLeading(next + 1) ? more : Math.min(more, LEADS_TO);
        }
        return height;
    }

    /** Whether the row may not end a page: it is a heading, or the last of the table with signatures below. */
    private boolean leads(int row) {
        return cells.isLeading(row) || (cells.isTable(row) && !cells.isTable(row + 1));
    }

    private double onPage(FlowingCell cell) {
        return strips.stream()
                .filter(strip -> cell.covers(strip.row))
                .mapToDouble(Strip::height)
                .sum();
    }

    private boolean isFresh() {
        return strips.stream().allMatch(Strip::again);
    }

    private void strip(int row, double height, boolean again) {
        strips.add(new Strip(row, y, height, again));
        y += height;
    }

    private void begin(int row) {
        y = PaperSize.MARGIN;
        if (row < cells.rowCount() && repeatedHeight(row) <= REPEATED * paper.printedHeight()) {
            repeatedBefore(row).forEach(again -> strip(again, cells.height(again), true));
        }
    }

    private double repeatedHeight(int row) {
        return repeatedBefore(row).stream().mapToDouble(cells::height).sum();
    }

    /** The rows that a page beginning with {@code row} shows again: those repeated last, if it uses their columns. */
    private List<Integer> repeatedBefore(int row) {
        var repeated = new ArrayList<Integer>();
        for (int above = row - 1; above >= 0 && !cells.isRepeated(row); above--) {
            if (cells.isRepeated(above)) {
                repeated.add(0, above);
            } else if (!repeated.isEmpty()) {
                break;
            }
        }
        boolean fits = !repeated.isEmpty() && 2 * cells.across(row) >= cells.across(repeated.get(repeated.size() - 1));
        return fits ? repeated : List.of();
    }

    /** Ends the page before {@code row}, or within it. */
    private void close(int row, boolean within) {
        var page = new ArrayList<Part>();
        for (var cell : cells.inOrder()) {
            var own = strips.stream().filter(strip -> cell.covers(strip.row)).toList();
            if (!own.isEmpty()) {
                boolean open = cell.lastRow() >= row && (cell.row() < row || (within && cell.row() == row));
                page.add(part(cell, own, open));
            }
        }
        pages.add(page);
        strips.clear();
    }

    private Part part(FlowingCell cell, List<Strip> own, boolean open) {
        double top = own.get(0).top;
        double height = own.stream().mapToDouble(Strip::height).sum();
        boolean again = own.stream().allMatch(Strip::again);
        var lines = lines(cell, height, open, again);
        boolean flowing = lines.size() < cell.all().size();
        return new Part(cell.look(), cells.left(cell), top, cells.width(cell), height, lines, open, flowing);
    }

    private static List<Line> lines(FlowingCell cell, double height, boolean open, boolean again) {
        if (again && !open) {
            return cell.look().capacity(height) < cell.all().size() ? List.of() : cell.all();
        }
        return open ? cell.fitting(height) : cell.rest();
    }

    /** A row, or a piece of it, on the page. */
    private record Strip(int row, double top, double height, boolean again) {}
}
