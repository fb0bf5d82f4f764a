package org.plumbline.documents.reading;

import java.util.Collection;

/**
 * What it costs to take a flow of cells as rows of a table in one way rather than another. The figures are compared with
 * one another and with {@link Fit} only; they say in which order people leave cells blank: a weight stands before a
 * score is given, a target before an actual, amounts before a rate.
 *
 * @param keepsBlanks whether blank cells are printed, so that a cell that is missing is odd
 * @param scoresWithoutWeights whether the form's funds or its totals print scores and no weights
 */
record FlowCosts(boolean keepsBlanks, boolean scoresWithoutWeights) {

    /** A difference below this is no reason to prefer one reading to another. */
    static final double DOUBT = 0.75;

    private static final double DROPPED = 9;
    private static final double DROPPED_FIGURE = 20;
    private static final double UNNAMED = 60;
    private static final double DROPPED_NAME = 30;
    private static final double DROPPED_RESIDUE = 1;
    private static final double BROKEN_NAME = 0.2;
    private static final double DROPPED_BLANK = 1.5;
    private static final double MERGED = 1.2;
    private static final double LEAST_ODD = 0.7;
    private static final double ODDER = 1.2;
    private static final double UNSCORED = 3.8;
    private static final double WITHOUT_SCORES = 3.5;
    private static final double WITHOUT_VALUES = 4;
    private static final double ONLY_NAMED = 1;
    private static final double BROKEN_LINE = 1.5;

    /** A cell of the row is not printed. */
    double skip(Column column) {
        if (keepsBlanks) {
            return column instanceof IndicatorColumn level && level.compareTo(IndicatorColumn.LEVEL2) <= 0 ? 1.5 : 3;
        }
        return column instanceof FundingColumn funds ? skip(funds) : skip((IndicatorColumn) column);
    }

    /** A cell of the row is not printed, in a column that this share of the rows print. */
    double skip(Column column, double share) {
        return skip(column) * (LEAST_ODD + (share * ODDER));
    }

    private static double skip(FundingColumn column) {
        return switch (column) {
            case LABEL -> 7;
            case ORIGINAL -> 1.6;
            case ADJUSTED, EXECUTED -> 2.2;
            case WEIGHT, SCORE -> 1.2;
            case RATE -> 1;
            case REASON -> 0.2;
            case NONE -> 1.8;
        };
    }

    private static double skip(IndicatorColumn column) {
        return switch (column) {
            case LEVEL1, LEVEL2, NATURE -> 0.6;
            case NAME -> 4;
            case TARGET -> 2.2;
            case ACTUAL -> 2;
            case WEIGHT -> 2.5;
            case SCORE -> 1.5;
            case UNIT, CORE, NONE -> 0.5;
            case REASON, CORRECTIVE_ACTION -> 0.2;
            case LAST_YEAR_TARGET, LAST_YEAR_ACTUAL -> 0.8;
        };
    }

    /** What these columns, blank in the whole table, cost; a table may have no scores, or nothing but scores. */
    double leftBlank(Collection<IndicatorColumn> columns) {
        double cost = columns.stream().mapToDouble(this::leftBlank).sum();
        boolean unscored = columns.contains(IndicatorColumn.WEIGHT) && columns.contains(IndicatorColumn.SCORE);
        boolean unvalued = columns.contains(IndicatorColumn.TARGET) && columns.contains(IndicatorColumn.ACTUAL);
        return cost - (unscored && !scoresWithoutWeights ? WITHOUT_SCORES : 0) - (unvalued ? WITHOUT_VALUES : 0);
    }

    private double leftBlank(IndicatorColumn column) {
        return switch (column) {
            case LEVEL1, LEVEL2, NAME -> DROPPED;
            case WEIGHT -> scoresWithoutWeights ? 0.5 : 6;
            case TARGET -> 5;
            case ACTUAL -> 2.5;
            case SCORE -> scoresWithoutWeights ? 1.5 : 1;
            default -> 0.6;
        };
    }

    double drop(boolean blank) {
        return blank ? DROPPED_BLANK : DROPPED;
    }

    /** A figure is left out: tables print none that stands in no column. */
    double dropFigure() {
        return DROPPED_FIGURE;
    }

    /** A row goes on beyond its name without one. */
    double unnamed() {
        return keepsBlanks ? 0 : UNNAMED;
    }

    /** The name of a row is left out. */
    double dropName() {
        return DROPPED_NAME;
    }

    /** Several words are one cell. */
    double merge(int words) {
        return MERGED * (words - 1);
    }

    /** Neither weight nor score is printed: a row has both or, as part of another row, none. */
    double unscored() {
        return UNSCORED;
    }

    /** A name that a narrow column broke is put together. */
    double broken() {
        return BROKEN_NAME;
    }

    /** What a template prints is left out. */
    double dropResidue() {
        return DROPPED_RESIDUE;
    }

    /** A row has a name and nothing else. */
    double onlyNamed() {
        return ONLY_NAMED;
    }

    /** A row begins within a line, or a line within a row. */
    double brokenLine() {
        return BROKEN_LINE;
    }

    /** How badly a blank cell fits a column that is seldom blank. */
    double blank(Column column) {
        if (column == FundingColumn.LABEL) {
            return DROPPED;
        }
        return column == IndicatorColumn.NAME ? 1.2 : column == IndicatorColumn.LEVEL1 ? 0.3 : 0;
    }
}
