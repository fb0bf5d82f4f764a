package org.plumbline.documents.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One line of funds whose blanks are lost: every way to give its figures columns in order, judged by what people leave
 * blank and by arithmetic. A rate that is not executed over adjusted, a score above its weight or money spent beyond the
 * budget speak against a reading; they do not forbid it, for forms print all of them.
 */
final class FundingRow {

    private static final double CONTRADICTED = 1;
    private static final double RATE_TOLERANCE = 1.01;
    private static final double REPEATED = 0.5;
    private static final double FAR_OFF = 20;
    private static final double USUAL_WEIGHT = 30;
    private static final double WHOLE = 100;

    private final List<FundingColumn> columns;
    private final List<Traits> traits;
    private final List<String> texts;
    private final double[][] fits;
    private final FlowCosts costs;
    private final Map<FundingColumn, String> total;
    private final int[] placed;
    private final int[] best;
    private final double[][] cheapest;
    private double least = Double.MAX_VALUE;

    /**
     * @param fits of each figure in each column; the first column holds the names of the lines and takes none
     * @param total the amounts of the line that this one is part of; empty where it is the first
     */
    FundingRow(
            List<FundingColumn> columns,
            List<String> texts,
            List<Traits> traits,
            double[][] fits,
            FlowCosts costs,
            Map<FundingColumn, String> total) {
        this.columns = columns;
        this.texts = texts;
        this.traits = traits;
        this.fits = fits;
        this.costs = costs;
        this.total = total;
        this.placed = new int[texts.size()];
        this.best = new int[texts.size()];
        this.cheapest = new double[texts.size()][columns.size()];
        for (var row : cheapest) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        place(0, 1, 0);
    }

    /** The column of each figure in the best reading. */
    int[] columns() {
        return best;
    }

    /** Whether a figure would stand about as well in another column. */
    boolean isDoubtful(int figure) {
        for (int column = 1; column < columns.size(); column++) {
            if (column != best[figure] && cheapest[figure][column] < least + FlowCosts.DOUBT) {
                return true;
            }
        }
        return false;
    }

    private void place(int figure, int column, double cost) {
        if (figure == placed.length) {
            double total = cost + skipped(column, columns.size()) + contradictions() - repeated();
            for (int at = 0; at < placed.length; at++) {
                cheapest[at][placed[at]] = Math.min(cheapest[at][placed[at]], total);
            }
            if (total < least) {
                least = total;
                System.arraycopy(placed, 0, best, 0, placed.length);
            }
            return;
        }
        int left = placed.length - figure;
        for (int next = column; next + left <= columns.size(); next++) {
            placed[figure] = next;
            place(figure + 1, next + 1, cost + skipped(column, next) + fits[figure][next]);
        }
    }

    private double skipped(int from, int to) {
        double cost = 0;
        for (int column = from; column < to; column++) {
            cost += costs.skip(columns.get(column));
        }
        return cost;
    }

    /** The amounts as they stand in the best reading. */
    Map<FundingColumn, String> amounts() {
        var amounts = new EnumMap<FundingColumn, String>(FundingColumn.class);
        for (int figure = 0; figure < best.length; figure++) {
            if (columns.get(best[figure]).isAmount()) {
                amounts.put(columns.get(best[figure]), texts.get(figure));
            }
        }
        return amounts;
    }

    /** What speaks for a reading: the whole of the funds is often one part, and prints its amounts again. */
    private double repeated() {
        int repeated = 0;
        for (int figure = 0; figure < placed.length; figure++) {
            repeated += texts.get(figure).equals(total.get(columns.get(placed[figure]))) ? 1 : 0;
        }
        return repeated * REPEATED;
    }

    /** How many signs for nothing stand in columns of amounts of a line that prints amounts; most stand for points. */
    private int signsAmongAmounts() {
        int signs = 0;
        int amounts = 0;
        for (int figure = 0; figure < placed.length; figure++) {
            boolean ofAmounts = columns.get(placed[figure]).isAmount();
            signs += ofAmounts && traits.get(figure).isBlankSign() ? 1 : 0;
            amounts += ofAmounts && traits.get(figure).isNumber() ? 1 : 0;
        }
        return amounts > 0 ? signs : 0;
    }

    private double contradictions() {
        double cost = signsAmongAmounts() * CONTRADICTED;
        var weight = number(FundingColumn.WEIGHT);
        var score = number(FundingColumn.SCORE);
        var rate = number(FundingColumn.RATE);
        var adjusted = number(FundingColumn.ADJUSTED);
        var executed = number(FundingColumn.EXECUTED);
        if (weight.orElse(0) > USUAL_WEIGHT || score.orElse(0) > USUAL_WEIGHT) {
            cost += 2 * CONTRADICTED;
        }
        if (score.isPresent() && weight.isEmpty() && columns.contains(FundingColumn.WEIGHT)) {
            cost += CONTRADICTED;
        }
        if (weight.isPresent() && score.isPresent() && score.getAsDouble() > weight.getAsDouble()) {
            cost += CONTRADICTED;
        }
        if (weight.isPresent() && rate.isEmpty() && columns.contains(FundingColumn.RATE)) {
            cost += CONTRADICTED;
        }
        if (adjusted.isPresent() && executed.isPresent() && executed.getAsDouble() > adjusted.getAsDouble()) {
            cost += CONTRADICTED;
        }
        if (rate.isPresent() && !explains(rate.getAsDouble(), adjusted, executed, RATE_TOLERANCE)) {
            boolean far = adjusted.isPresent()
                    && executed.isPresent()
                    && !explains(rate.getAsDouble(), adjusted, executed, FAR_OFF);
            cost += far ? 2 * CONTRADICTED : CONTRADICTED;
        }
        return cost;
    }

    /** Whether the rate, in percent or as a ratio, is executed over adjusted. */
    private static boolean explains(double rate, OptionalDouble adjusted, OptionalDouble executed, double tolerance) {
        if (adjusted.isEmpty() || executed.isEmpty()) {
            return false;
        }
        if (adjusted.getAsDouble() == 0) {
            return true;
        }
        double exact = executed.getAsDouble() / adjusted.getAsDouble() * WHOLE;
        return Math.abs(exact - rate) < tolerance || Math.abs(exact - (rate * WHOLE)) < tolerance;
    }

    private OptionalDouble number(FundingColumn column) {
        for (int figure = 0; figure < placed.length; figure++) {
            if (columns.get(placed[figure]) == column
                    && (traits.get(figure).isNumber() || traits.get(figure).isPercent())) {
                return OptionalDouble.of(
                        Double.parseDouble(texts.get(figure).replace(",", "").replace("%", "")));
            }
        }
        return OptionalDouble.empty();
    }
}
