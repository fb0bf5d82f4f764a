package org.plumbline.documents.pdf;

import java.util.List;
import org.plumbline.documents.layout.SheetCell;

/** A cell on its way onto one page or several: its text in lines, and how many of them are printed. */
final class FlowingCell {

    /** A heading of more lines is cut where it must be. */
    private static final int LONGEST_HEADING = 20;

    /** Another text of more lines is cut. */
    private static final int LONGEST_WORD = 3;

    private final SheetCell cell;
    private final int row;
    private final int lastRow;
    private final Look look;
    private final List<Line> lines;
    private int printed;
    private boolean shown;

    FlowingCell(SheetCell cell, int row, int lastRow, Look look, List<Line> lines) {
        this.cell = cell;
        this.row = row;
        this.lastRow = lastRow;
        this.look = look;
        this.lines = List.copyOf(lines);
    }

    int row() {
        return row;
    }

    int lastRow() {
        return lastRow;
    }

    int column() {
        return cell.column();
    }

    int lastColumn() {
        return cell.column() + cell.columns() - 1;
    }

    Look look() {
        return look;
    }

    boolean covers(int other) {
        return row <= other && other <= lastRow;
    }

    /** The height of the text that the next page has to hold, at least. */
    double height() {
        return look.height(lines.size() - printed);
    }

    boolean isDone() {
        return shown || printed == lines.size();
    }

    List<Line> all() {
        return lines;
    }

    /** Takes all that is left. */
    List<Line> rest() {
        var rest = lines.subList(printed, lines.size());
        printed = lines.size();
        return rest;
    }

    /**
     * Takes what a part of this height holds. A heading is taken whole and stays, to be printed on each page; a short
     * text that does not fit waits for the next page.
     */
    List<Line> fitting(double height) {
        int capacity = look.capacity(height);
        boolean fits = printed == 0 && capacity >= lines.size();
        if (look.repeated() && fits) {
            shown = true;
            return lines;
        }
        if (printed == 0 && !fits && lines.size() <= (look.repeated() ? LONGEST_HEADING : LONGEST_WORD)) {
            return List.of();
        }
        int to = Math.min(lines.size(), printed + capacity);
        var taken = lines.subList(printed, to);
        printed = to;
        return taken;
    }
}
