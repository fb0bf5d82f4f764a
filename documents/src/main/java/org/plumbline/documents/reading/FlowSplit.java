package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table found again in a flow of cells. Where blanks are lost, every choice of columns that the table may have
 * left blank is tried and the cheapest taken; a value that would stand as well in another column is printed beside the
 * table, for the reader to list.
 */
final class FlowSplit {

    /** Far enough from the headings that no drift reaches it. */
    private static final int BESIDE = 100;

    private static final int FEWEST_ROWS_TO_LEARN = 3;

    private final FlowTable table;

    FlowSplit(FlowTable table) {
        this.table = table;
    }

    void print(Flow.Printer printer) {
        if (table.size() == 0) {
            return;
        }
        var fillings = fillings();
        if (learns(best(fillings))) {
            fillings = fillings();
        }
        var best = best(fillings);
        var doubted = new boolean[table.size()];
        for (int cell = 0; cell < doubted.length; cell++) {
            doubted[cell] = isDoubtful(cell, best, fillings);
        }
        FlowFunds.judge(table, best, doubted);
        FlowWeights.settle(table, best, doubted);
        doubtWholeTargets(best, doubted);
        print(best, doubted, printer);
    }

    private void print(FlowFilling filling, boolean[] doubted, Flow.Printer printer) {
        var row = new ArrayList<Integer>();
        var at = new ArrayList<Integer>();
        var beside = new ArrayList<Integer>();
        for (int cell = 0; cell < doubted.length; cell++) {
            if (filling.beginsRow(cell) && !row.isEmpty()) {
                print(row, at, beside, printer);
                row = new ArrayList<>();
                at = new ArrayList<>();
                beside = new ArrayList<>();
            }
            if (table.isBlank(cell)) {
                continue;
            }
            int first = filling.firstOfCell(cell);
            if (filling.placed(first) < 0 || doubted[first]) {
                beside.add(table.at(cell));
            } else {
                row.add(table.at(cell));
                at.add(filling.placed(first) + 1);
            }
        }
        print(row, at, beside, printer);
    }

    /** Prints a row, and beneath it what stands beside its table. */
    private void print(List<Integer> row, List<Integer> at, List<Integer> beside, Flow.Printer printer) {
        if (!row.isEmpty()) {
            printer.print(row, at);
        }
        for (int token : beside) {
            printer.print(List.of(token), List.of(table.columns().size() + BESIDE));
        }
    }

    /** Whether a line holds a value of the row above it that no column was found for. */
    static boolean isBeside(Line line) {
        return line.size() == 1 && line.cell(0).column() > BESIDE;
    }

    private List<FlowFilling> fillings() {
        var fillings = new ArrayList<FlowFilling>();
        int optional = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            boolean mayBeBlank = table.column(column) instanceof IndicatorColumn indicator
                    && indicator.compareTo(IndicatorColumn.NAME) > 0
                    && !table.tokens().keepsBlanks();
            optional |= mayBeBlank ? 1 << column : 0;
        }
        for (int blank = optional; ; blank = (blank - 1) & optional) {
            fillings.add(new FlowFilling(table, blank));
            if (blank == 0) {
                return fillings;
            }
        }
    }

    private static FlowFilling best(List<FlowFilling> fillings) {
        var best = fillings.get(0);
        for (var filling : fillings) {
            best = filling.cost() < best.cost() ? filling : best;
        }
        return best;
    }

    /** Where most rows print weights and scores, a row without is the odder; whether that was to be learnt. */
    private boolean learns(FlowFilling filling) {
        if (table.tokens().keepsBlanks() || table.isOfFunds()) {
            return false;
        }
        var filled = new int[table.columns().size()];
        int rows = 0;
        for (int cell = 0; cell < table.size(); cell++) {
            rows += filling.beginsRow(cell) ? 1 : 0;
            if (filling.placed(cell) >= 0) {
                filled[filling.placed(cell)]++;
            }
        }
        for (int column = 0; column < filled.length && rows >= FEWEST_ROWS_TO_LEARN; column++) {
            if (table.column(column).fit() == Fit.POINTS) {
                table.learn(column, (double) filled[column] / rows);
            }
        }
        return rows >= FEWEST_ROWS_TO_LEARN;
    }

    /** A target in several columns is doubtful as a whole: its parts say nothing without one another. */
    private void doubtWholeTargets(FlowFilling filling, boolean[] doubted) {
        for (int begin = 0; begin < doubted.length; begin = filling.rowEnd(begin)) {
            boolean doubt = false;
            for (int cell = begin; cell < filling.rowEnd(begin); cell++) {
                doubt |= doubted[cell] && isPartOfTarget(filling, cell);
            }
            for (int cell = begin; cell < filling.rowEnd(begin); cell++) {
                doubted[cell] |= doubt && isPartOfTarget(filling, cell);
            }
        }
    }

    private boolean isPartOfTarget(FlowFilling filling, int cell) {
        return filling.placed(cell) >= 0
                && table.column(filling.placed(cell)) instanceof IndicatorColumn column
                && column.isTarget();
    }

    /** Whether a value would stand about as well in another column, of this filling or of one about as good. */
    private boolean isDoubtful(int cell, FlowFilling best, List<FlowFilling> fillings) {
        if (table.isBlank(cell)
                || best.placed(cell) < 0
                || table.traits(cell).isBlankSign()
                || !isValue(table.column(best.placed(cell)))) {
            return false;
        }
        return best.isDoubtful(cell)
                || fillings.stream()
                        .anyMatch(other -> other.cost() < best.cost() + FlowCosts.DOUBT
                                && other.placed(cell) != best.placed(cell));
    }

    private static boolean isValue(Column column) {
        return column.fit() == Fit.VALUE
                || column.fit() == Fit.POINTS
                || column.fit() == Fit.AMOUNT
                || column.fit() == Fit.RATE;
    }
}
