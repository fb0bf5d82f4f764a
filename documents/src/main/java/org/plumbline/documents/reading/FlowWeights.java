package org.plumbline.documents.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.Printed;

/** What the sum of the weights tells of a table whose blanks are lost: it is 100, or 100 without the execution. */
final class FlowWeights {

    private static final BigDecimal ALL_WEIGHTS = BigDecimal.valueOf(100);
    private static final double TOO_MUCH = 110.5;
    private static final double BEYOND_ALL = 8;
    private static final double IN_ALL = -2;
    private static final double SCORES_BESIDE_EXECUTION = 80;
    private static final List<Double> WHOLE = List.of(100.0, 90.0, SCORES_BESIDE_EXECUTION);

    private FlowWeights() {}

    /** How far the sum of the weights speaks against a filling; below 0 where it speaks for it. */
    static double speaksAgainst(FlowTable table, int[] placed) {
        double sum = 0;
        for (int cell = 0; cell < placed.length; cell++) {
            boolean weight = placed[cell] >= 0 && table.column(placed[cell]) == IndicatorColumn.WEIGHT;
            sum += weight ? table.points(cell) : 0;
        }
        boolean whole = isWhole(sum) && !(table.costs().scoresWithoutWeights() && sum == SCORES_BESIDE_EXECUTION);
        return sum > TOO_MUCH ? BEYOND_ALL : whole ? IN_ALL : 0;
    }

    /**
     * Two figures in a row may be target and actual or weight and score. Where all such rows together make the weights
     * whole, they print weights; where the weights are whole without them, they print none.
     */
    static void settle(FlowTable table, FlowFilling filling, boolean[] doubted) {
        int weight = table.columns().indexOf(IndicatorColumn.WEIGHT);
        int score = table.columns().indexOf(IndicatorColumn.SCORE);
        int target = table.columns().indexOf(IndicatorColumn.TARGET);
        int actual = table.columns().indexOf(IndicatorColumn.ACTUAL);
        boolean full = weight >= 0 && score >= 0 && target >= 0 && actual >= 0;
        if (table.tokens().keepsBlanks() || !full || filling.isBlank(weight) || filling.isBlank(score)) {
            return;
        }
        double others = 0;
        double more = 0;
        var pairs = new ArrayList<List<Integer>>();
        for (int begin = 0; begin < doubted.length; begin = filling.rowEnd(begin)) {
            var values = filling.values(begin);
            if (values.size() == 2 && isPoints(table, values.get(0)) && isPoints(table, values.get(1))) {
                pairs.add(values);
                more += table.points(values.get(0));
            } else {
                others += values.stream()
                        .filter(cell -> filling.placed(cell) == weight)
                        .mapToDouble(table::points)
                        .sum();
            }
        }
        if (isWhole(others) != isWhole(others + more)) {
            boolean weights = isWhole(others + more);
            pairs.forEach(pair -> {
                settle(filling, doubted, pair.get(0), weights ? weight : target);
                settle(filling, doubted, pair.get(1), weights ? score : actual);
            });
        }
    }

    /** Whether a line of totals, its blanks lost, holds a single figure that falls short of what weights sum to. */
    static boolean areTotalsOfScores(FlowTokens tokens, int at, LabelBook book) {
        boolean single = at + 1 < tokens.size()
                && !tokens.keepsBlanks()
                && book.find(tokens.text(at)).isTotal()
                && tokens.traits(at + 1).isPoints()
                && (at + 2 >= tokens.size() || !tokens.traits(at + 2).isPoints());
        return single
                && Printed.of(tokens.text(at + 1))
                        .number()
                        .filter(total -> total.compareTo(ALL_WEIGHTS) < 0)
                        .isPresent();
    }

    private static void settle(FlowFilling filling, boolean[] doubted, int cell, int column) {
        filling.place(cell, column);
        doubted[cell] = false;
    }

    private static boolean isPoints(FlowTable table, int cell) {
        return table.traits(cell).isPoints() && !table.traits(cell).hasWord();
    }

    private static boolean isWhole(double sum) {
        return WHOLE.stream().anyMatch(whole -> Math.abs(whole - sum) < 1e-6);
    }
}
