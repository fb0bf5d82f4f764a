package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;

/** A way to fill a table with the cells of a flow, some columns of it left blank throughout. */
final class FlowFilling implements FlowPath.Costs {

    private static final double NEVER = 1e9;

    private final FlowTable table;
    private final int blank;
    private final int name;
    private final FlowNeighbours neighbours;
    private final FlowPath path;
    private final boolean[] beginsRow;
    private final int[] placed;
    private final double cost;

    /** @param blank a bit for each column that is blank throughout */
    FlowFilling(FlowTable table, int blank) {
        this.table = table;
        this.blank = blank;
        this.name = table.columns().indexOf(IndicatorColumn.NAME);
        this.neighbours = new FlowNeighbours(table.tokens());
        this.beginsRow = new boolean[table.size()];
        this.path = new FlowPath(this);
        this.placed = path.placed(beginsRow);
        var leftBlank = new ArrayList<IndicatorColumn>();
        for (int column = 0; column < columns(); column++) {
            if (isBlank(column)) {
                leftBlank.add((IndicatorColumn) table.column(column));
            }
        }
        this.cost = path.cost() + table.costs().leftBlank(leftBlank) + FlowWeights.speaksAgainst(table, placed);
    }

    double cost() {
        return cost;
    }

    boolean isBlank(int column) {
        return (blank & (1 << column)) != 0;
    }

    boolean beginsRow(int cell) {
        return beginsRow[cell];
    }

    /** The cell after the last of the row that begins here. */
    int rowEnd(int begin) {
        int end = begin + 1;
        while (end < placed.length && !beginsRow[end]) {
            end++;
        }
        return end;
    }

    /** The column of a cell, {@link FlowPath#DROPPED}, or {@link FlowPath#JOINED} with the one before. */
    int placed(int cell) {
        return placed[cell];
    }

    void place(int cell, int column) {
        placed[cell] = column;
    }

    boolean isJoined(int cell) {
        return cell + 1 < placed.length && placed[cell + 1] == FlowPath.JOINED;
    }

    int firstOfCell(int cell) {
        int first = cell;
        while (placed[first] == FlowPath.JOINED) {
            first--;
        }
        return first;
    }

    /** The cells of a row after its name, also those that stand in no column. */
    List<Integer> values(int begin) {
        var values = new ArrayList<Integer>();
        for (int cell = begin; cell < rowEnd(begin); cell++) {
            if (!table.isBlank(cell) && (placed[cell] > name || placed[cell] == FlowPath.DROPPED)) {
                values.add(cell);
            }
        }
        return values;
    }

    /** Whether the cell would stand about as well in another column of this filling. */
    boolean isDoubtful(int cell) {
        return path.elsewhere(cell, placed[cell]) < path.cost() + FlowCosts.DOUBT;
    }

    @Override
    public int tokens() {
        return table.size();
    }

    @Override
    public int columns() {
        return table.columns().size();
    }

    @Override
    public double fit(int token, int column) {
        return isBlank(column) ? NEVER : table.fits(token)[column];
    }

    @Override
    public double merged(int token, int words, int column) {
        if (keepsBlanks() || isBlank(column) || !table.mayJoin(token, words, table.column(column))) {
            return NEVER;
        }
        if (words == 2 && table.isClassInPieces(table.text(token), table.text(token + 1), table.column(column))) {
            return table.costs().broken();
        }
        double worst = 0;
        for (int word = token; word < token + words; word++) {
            worst = Math.max(worst, table.fits(word)[column]);
        }
        return table.costs().merge(words) + (table.column(column).fit() == Fit.VALUE ? 0 : worst);
    }

    @Override
    public double skip(int column) {
        return isBlank(column) ? 0 : table.skip(column);
    }

    @Override
    public double end(int last) {
        double others = 0;
        double points = 0;
        int unfilled = 0;
        for (int column = last; column < columns(); column++) {
            if (table.column(column).fit() == Fit.POINTS && !isBlank(column)) {
                points += skip(column);
                unfilled++;
            } else {
                others += skip(column);
            }
        }
        boolean unscored = unfilled > 1 && !keepsBlanks() && !table.isOfFunds();
        return others + (unscored ? Math.min(points, table.costs().unscored()) : points);
    }

    @Override
    public double beside(int token, int last, int column) {
        double unnamed = last < name && column > name ? table.costs().unnamed() : 0;
        return last < 0
                ? unnamed
                : unnamed + neighbours.cost(table.at(token), table.column(last), table.column(column));
    }

    @Override
    public double drop(int token) {
        var costs = table.costs();
        if (table.isBlank(token) || keepsBlanks()) {
            return costs.drop(table.isBlank(token));
        }
        if (table.namesSource(token)) {
            return costs.dropName();
        }
        if (table.isResidue(token)) {
            return costs.dropResidue();
        }
        return table.traits(token).isMeasure() ? costs.dropFigure() : costs.drop(false);
    }

    @Override
    public double onlyFirst(int column) {
        return table.column(column) == FundingColumn.LABEL ? table.costs().onlyNamed() : NEVER;
    }

    @Override
    public boolean tailIsCut() {
        return keepsBlanks() && table.isLast();
    }

    @Override
    public double rowBegins(int token) {
        return table.goesOnInLine(token) ? table.costs().brokenLine() : 0;
    }

    @Override
    public double rowGoesOn(int token) {
        return table.startsLine(token) ? table.costs().brokenLine() : 0;
    }

    private boolean keepsBlanks() {
        return table.tokens().keepsBlanks();
    }
}
