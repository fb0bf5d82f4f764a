package org.plumbline.documents.reading;

import java.util.Arrays;

/**
 * The cheapest way to lay a flow of cells into rows of known columns, and how much dearer each cell would be in another
 * column. A dynamic program over (cells taken, last column filled), forward and backward.
 */
final class FlowPath {

    static final int DROPPED = -1;
    static final int JOINED = -2;
    private static final double NEVER = 1e9;
    private static final int MOST_WORDS = 3;

    /** What the program asks of the table. */
    interface Costs {
        int tokens();

        int columns();

        double fit(int token, int column);

        /** The cost of taking {@code words} tokens from {@code token} as one cell; {@link #NEVER} or more where not. */
        double merged(int token, int words, int column);

        double skip(int column);

        /** The cost of ending a row whose last filled column, from 1, is {@code last}. */
        double end(int last);

        /** How badly the token fits beside the one before it, which stands in column {@code last}, -1 for none. */
        double beside(int token, int last, int column);

        double drop(int token);

        double onlyFirst(int column);

        /** Whether the last row may go on with blanks that are not printed. */
        boolean tailIsCut();

        double rowBegins(int token);

        double rowGoesOn(int token);
    }

    private final Costs costs;
    private final int tokens;
    private final int columns;

    /** The cost of leaving out the columns before each column. */
    private final double[] skipped;

    /** By tokens taken and last column filled, from 1; 0 stands for a row not begun. */
    private final double[][] forward;

    private final double[][] backward;

    FlowPath(Costs costs) {
        this.costs = costs;
        this.tokens = costs.tokens();
        this.columns = costs.columns();
        this.skipped = new double[columns + 1];
        for (int column = 0; column < columns; column++) {
            skipped[column + 1] = skipped[column] + costs.skip(column);
        }
        this.forward = table();
        this.backward = table();
        goForward();
    }

    double cost() {
        return forward[tokens][0];
    }

    /** For each token its column, {@link #DROPPED}, or {@link #JOINED} with the token before. */
    int[] placed(boolean[] beginsRow) {
        var placed = new int[tokens];
        int at = tokens;
        int last = 0;
        while (at > 0 || last > 0) {
            double cost = forward[at][last];
            int end = last == 0 ? rowEnd(at, cost) : -1;
            if (end > 0) {
                last = end;
                continue;
            }
            if (at > 0 && same(forward[at - 1][last] + costs.drop(at - 1), cost)) {
                placed[at - 1] = DROPPED;
                at--;
                continue;
            }
            int words = 1;
            int from = -1;
            for (; words <= MOST_WORDS && words <= at && from < 0; words++) {
                from = cameFrom(at, last, words, cost);
            }
            words--;
            placed[at - words] = last - 1;
            Arrays.fill(placed, at - words + 1, at, JOINED);
            beginsRow[at - words] = from == 0;
            at -= words;
            last = from;
        }
        return placed;
    }

    /** The column other than this in which the token would be cheapest, as the whole table's cost there. */
    double elsewhere(int token, int column) {
        if (backward[tokens][0] != 0) {
            goBackward();
        }
        double best = NEVER;
        for (int other = 1; other <= columns; other++) {
            if (other - 1 == column) {
                continue;
            }
            for (int last = 0; last < other; last++) {
                best = Math.min(best, forward[token][last] + place(token, last, other, 1) + backward[token + 1][other]);
            }
        }
        return best;
    }

    private double[][] table() {
        var table = new double[tokens + 1][columns + 1];
        for (var row : table) {
            Arrays.fill(row, NEVER);
        }
        return table;
    }

    private void goForward() {
        forward[0][0] = 0;
        for (int at = 0; at <= tokens; at++) {
            for (int last = 1; last <= columns; last++) {
                forward[at][0] = Math.min(forward[at][0], forward[at][last] + rest(at, last));
            }
            for (int last = 0; at < tokens && last <= columns; last++) {
                double cost = forward[at][last];
                if (cost >= NEVER) {
                    continue;
                }
                forward[at + 1][last] = Math.min(forward[at + 1][last], cost + costs.drop(at));
                for (int words = 1; words <= MOST_WORDS && at + words <= tokens; words++) {
                    for (int column = last + 1; column <= columns; column++) {
                        double placed = cost + place(at, last, column, words);
                        if (placed < forward[at + words][column]) {
                            forward[at + words][column] = placed;
                        }
                    }
                }
            }
        }
    }

    private void goBackward() {
        backward[tokens][0] = 0;
        for (int at = tokens; at >= 0; at--) {
            for (int last = 0; at < tokens && last <= columns; last++) {
                backward[at][last] = Math.min(backward[at][last], backward[at + 1][last] + costs.drop(at));
                for (int words = 1; words <= MOST_WORDS && at + words <= tokens; words++) {
                    for (int column = last + 1; column <= columns; column++) {
                        backward[at][last] = Math.min(
                                backward[at][last], place(at, last, column, words) + backward[at + words][column]);
                    }
                }
            }
            for (int last = 1; last <= columns; last++) {
                backward[at][last] = Math.min(backward[at][last], rest(at, last) + backward[at][0]);
            }
        }
    }

    /** The cost of placing the words from {@code at} in a column, the row being filled up to {@code last}. */
    private double place(int at, int last, int column, int words) {
        double fit = words == 1 ? costs.fit(at, column - 1) : costs.merged(at, words, column - 1);
        double line = last == 0 ? costs.rowBegins(at) : costs.rowGoesOn(at);
        double beside = costs.beside(at, last - 1, column - 1);
        return skipped[column - 1] - skipped[last] + fit + beside + line;
    }

    private double rest(int at, int last) {
        if (at == tokens && costs.tailIsCut()) {
            return 0;
        }
        double rest = costs.end(last);
        return last == 1 ? Math.min(rest, costs.onlyFirst(0)) : rest;
    }

    private int rowEnd(int at, double cost) {
        for (int last = 1; last <= columns; last++) {
            if (forward[at][last] < NEVER && same(forward[at][last] + rest(at, last), cost)) {
                return last;
            }
        }
        return -1;
    }

    private int cameFrom(int at, int column, int words, double cost) {
        for (int last = 0; last < column; last++) {
            if (forward[at - words][last] < NEVER
                    && same(forward[at - words][last] + place(at - words, last, column, words), cost)) {
                return last;
            }
        }
        return -1;
    }

    private static boolean same(double left, double right) {
        return Math.abs(left - right) < 1e-9;
    }
}
