package org.plumbline.documents.reading;

/**
 * What it costs to take a flow of cells as rows of a table in one way rather than another. The figures are compared with
 * one another and with {@link Fit} only; they say in which order people leave cells blank: a weight stands before a
 * score is given, a target before an actual, amounts before a rate.
 *
 * @param keepsBlanks whether blank cells are printed, so that a cell that is missing is odd
 */
record FlowCosts(boolean keepsBlanks) {

    /** A difference below this is no reason to prefer one reading to another. */
    static final double DOUBT = 0.75;

    private static final double DROPPED = 6;
    private static final double DROPPED_BLANK = 1.5;
    private static final double MERGED = 1.2;
    private static final double ONLY_NAMED = 1;
    private static final double BROKEN_LINE = 1.5;

    /** A cell of the row is not printed. */
    double skip(Column column) {
        if (keepsBlanks) {
            return column instanceof IndicatorColumn level && level.compareTo(IndicatorColumn.LEVEL2) <= 0 ? 1.5 : 3;
        }
        return column instanceof FundingColumn funds ? skip(funds) : skip((IndicatorColumn) column);
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

    /** The whole column is blank in this table. */
    double leftBlank(IndicatorColumn column) {
        return switch (column) {
            case LEVEL1, LEVEL2, NAME -> DROPPED;
            case WEIGHT, TARGET -> 5;
            case ACTUAL -> 2.5;
            case SCORE -> 1;
            default -> 0.6;
        };
    }

    double drop(boolean blank) {
        return blank ? DROPPED_BLANK : DROPPED;
    }

    /** Several words are one cell. */
    double merge(int words) {
        return MERGED * (words - 1);
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
