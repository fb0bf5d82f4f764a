package org.plumbline.documents.pdf;

import java.util.List;
import org.plumbline.documents.layout.SheetCell;

/** A cell on its way onto one page or several: its text in lines, and how many of them are printed. */
final class FlowingCell {

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

    /** Takes what a part of this height holds; a heading is taken whole and stays, to be printed on each page. */
    List<Line> fitting(double height) {
        int capacity = look.capacity(height);
        if (look.repeated() && printed == 0 && capacity >= lines.size()) {
            shown = true;
            return lines;
        }
        int to = Math.min(lines.size(), printed + capacity);
        var taken = lines.subList(printed, to);
        printed = to;
        return taken;
    }
}
