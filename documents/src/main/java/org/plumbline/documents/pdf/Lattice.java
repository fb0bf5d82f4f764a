package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The lines of one table: where its columns and rows part, and between which of its fields a line is drawn. A field is
 * what lies between two neighbouring lines across and two down; a cell covers several where lines are missing.
 */
final class Lattice {

    /** Lines this near to one another part nothing. */
    static final double NEAR = 3;

    /** How much of a field's side has to be drawn for the side to be closed. */
    private static final double CLOSED = 0.6;

    private final double[] columns;
    private final double[] rows;
    private final double[][] drawnAcross;
    private final double[][] drawnDown;

    private Lattice(double[] columns, double[] rows) {
        this.columns = columns;
        this.rows = rows;
        this.drawnAcross = new double[rows.length][Math.max(0, columns.length - 1)];
        this.drawnDown = new double[columns.length][Math.max(0, rows.length - 1)];
    }

    static Lattice of(List<Rule> across, List<Rule> down) {
        var lattice = new Lattice(
                places(down, Rule::x, across, Rule::x, Rule::endX), places(across, Rule::y, down, Rule::y, Rule::endY));
        for (var rule : across) {
            lattice.draw(lattice.drawnAcross[nearest(lattice.rows, rule.y())], lattice.columns, rule.x(), rule.endX());
        }
        for (var rule : down) {
            lattice.draw(lattice.drawnDown[nearest(lattice.columns, rule.x())], lattice.rows, rule.y(), rule.endY());
        }
        return lattice;
    }

    int columnCount() {
        return columns.length - 1;
    }

    int rowCount() {
        return rows.length - 1;
    }

    /** Where a column begins, or the last one ends. */
    double column(int index) {
        return columns[index];
    }

    double row(int index) {
        return rows[index];
    }

    double left() {
        return columns[0];
    }

    double right() {
        return columns[columns.length - 1];
    }

    double top() {
        return rows[0];
    }

    double bottom() {
        return rows[rows.length - 1];
    }

    boolean holds(double x, double y) {
        return x >= left() && x <= right() && y >= top() && y <= bottom();
    }

    boolean holds(Lattice other) {
        return other.left() >= left() - NEAR
                && other.right() <= right() + NEAR
                && other.top() >= top() - NEAR
                && other.bottom() <= bottom() + NEAR;
    }

    double area() {
        return (right() - left()) * (bottom() - top());
    }

    int columnAt(double x) {
        return Math.min(index(columns, x), columnCount() - 1);
    }

    int rowAt(double y) {
        return Math.min(index(rows, y), rowCount() - 1);
    }

    /** Whether a line is drawn above a row, in this column; {@code row} may be one after the last. */
    boolean isClosedAbove(int row, int column) {
        return drawnAcross[row][column] >= CLOSED * (columns[column + 1] - columns[column]);
    }

    /** Whether a line is drawn left of a column, in this row; {@code column} may be one after the last. */
    boolean isClosedLeft(int column, int row) {
        return drawnDown[column][row] >= CLOSED * (rows[row + 1] - rows[row]);
    }

    private void draw(double[] drawn, double[] places, double from, double to) {
        for (int field = index(places, from); field < drawn.length && places[field] < to; field++) {
            drawn[field] += Math.max(0, Math.min(to, places[field + 1]) - Math.max(from, places[field]));
        }
    }

    /** Where lines stand, and the ends of those that cross them where no line closes the table there. */
    private static double[] places(
            List<Rule> lines,
            ToDoubleFunction<Rule> place,
            List<Rule> crossing,
            ToDoubleFunction<Rule> start,
            ToDoubleFunction<Rule> end) {
        var all = new ArrayList<Double>();
        lines.forEach(line -> all.add(place.applyAsDouble(line)));
        double first = all.stream().mapToDouble(value -> value).min().orElse(Double.MAX_VALUE);
        double last = all.stream().mapToDouble(value -> value).max().orElse(-Double.MAX_VALUE);
        double least = crossing.stream().mapToDouble(start).min().orElse(first);
        double most = crossing.stream().mapToDouble(end).max().orElse(last);
        if (least < first - 2 * NEAR) {
            all.add(least);
        }
        if (most > last + 2 * NEAR) {
            all.add(most);
        }
        return apart(all);
    }

    /** The values in order, those near one another as one. */
    static double[] apart(List<Double> values) {
        var sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        var apart = new double[sorted.length];
        int count = 0;
        for (double value : sorted) {
            if (count == 0 || value - apart[count - 1] > NEAR) {
                apart[count] = value;
                count++;
            }
        }
        return Arrays.copyOf(apart, count);
    }

    static int nearest(double[] places, double value) {
        int index = index(places, value);
        return index + 1 < places.length && places[index + 1] - value < value - places[index] ? index + 1 : index;
    }

    /** The last place that is not after a value; the first where all are. */
    static int index(double[] places, double value) {
        int found = Arrays.binarySearch(places, value);
        int before = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(before, places.length - 1));
    }
}
