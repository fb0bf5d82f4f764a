package org.plumbline.documents.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.core.form.Printed;

/** A table to be found again: the cells in the order they are printed, its columns, and what they say of each other. */
final class FlowTable {

    private static final int FEWEST_LINES = 3;
    private static final Pattern RESIDUE = Pattern.compile("指标\\d+[:：]?|…+|\\.{3,}");

    private final FlowTokens tokens;
    private final int from;
    private final int to;
    private final List<? extends Column> columns;
    private final FlowCosts costs;
    private final double[][] fits;

    /** What it costs to leave each column blank in a row. */
    private final double[] skips;

    private final boolean hasLines;
    private final LabelBook book;

    FlowTable(FlowTokens tokens, int from, int to, List<? extends Column> columns, FlowCosts costs, LabelBook book) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.columns = List.copyOf(columns);
        this.costs = costs;
        this.book = book;
        this.fits = FlowFits.of(tokens, from, to, columns, costs, book);
        this.skips = columns.stream().mapToDouble(costs::skip).toArray();
        int lines = 0;
        for (int token = from; token < to; token++) {
            lines += tokens.startsLine(token) ? 1 : 0;
        }
        this.hasLines = !tokens.keepsBlanks() && lines >= FEWEST_LINES;
    }

    FlowTokens tokens() {
        return tokens;
    }

    /** The place of one of its cells among the tokens. */
    int at(int cell) {
        return from + cell;
    }

    int size() {
        return to - from;
    }

    boolean isLast() {
        return to == tokens.size();
    }

    List<? extends Column> columns() {
        return columns;
    }

    Column column(int column) {
        return columns.get(column);
    }

    FlowCosts costs() {
        return costs;
    }

    double[] fits(int cell) {
        return fits[cell];
    }

    double skip(int column) {
        return skips[column];
    }

    /** Learns how many of the rows print the points of a column. */
    void learn(int column, double share) {
        skips[column] = costs.skip(columns.get(column), share);
    }

    boolean isOfFunds() {
        return columns.get(0) instanceof FundingColumn;
    }

    boolean isBlank(int cell) {
        return tokens.isBlank(at(cell));
    }

    String text(int cell) {
        return tokens.text(at(cell));
    }

    Traits traits(int cell) {
        return tokens.traits(at(cell));
    }

    boolean startsLine(int cell) {
        return hasLines && tokens.startsLine(at(cell));
    }

    boolean goesOnInLine(int cell) {
        return hasLines && !tokens.startsLine(at(cell));
    }

    /** Whether it is what a template prints for those who fill it in: a number for an indicator, dots for more. */
    boolean isResidue(int cell) {
        return RESIDUE.matcher(text(cell)).matches();
    }

    /** The figure as a weight or a score; 0 where it is none. */
    double points(int cell) {
        return traits(cell).isPoints()
                ? Printed.of(text(cell)).number().map(Number::doubleValue).orElse(0.0)
                : 0;
    }

    /** Whether the word names a source of funds, which begins a row and is never left out of one. */
    boolean namesSource(int cell) {
        return columns.get(0) == FundingColumn.LABEL && book.find(text(cell)).source() != null;
    }

    /** Whether words that stand apart may be one cell: a number with a gap, a comparator before it, words of a text. */
    boolean mayJoin(int cell, int words, Column column) {
        for (int word = cell; word + 1 < cell + words; word++) {
            if (isBlank(word) || isBlank(word + 1)) {
                return false;
            }
            var left = text(word);
            var right = text(word + 1);
            if (isClassInPieces(left, right, column)) {
                continue;
            }
            if (startsLine(word + 1)) {
                return false;
            }
            boolean joins = switch (column.fit()) {
                case NAME, PROSE -> isWord(left, true) && isWord(right, false) && !isClass(left) && !isClass(right);
                case NATURE -> book.find(left + right).isNature();
                case VALUE, AMOUNT -> gapsNumber(left, right) || isComparator(left);
                default -> false;
            };
            if (!joins) {
                return false;
            }
        }
        return true;
    }

    /** Whether two words are the name of a class that a narrow column broke. */
    boolean isClassInPieces(String left, String right, Column column) {
        var label = book.find(left + right);
        return (column == IndicatorColumn.LEVEL1 && label.isLevel1())
                || (column == IndicatorColumn.LEVEL2 && label.isLevel2());
    }

    /** Whether the word stands in a column of its own wherever tables have one. */
    private boolean isClass(String word) {
        var label = book.find(word);
        return label.isNature() || label.isUnit() || label.isLevel1() || label.isLevel2();
    }

    private static boolean gapsNumber(String left, String right) {
        char end = left.charAt(left.length() - 1);
        return (end == '.' || end == ',') && Character.isDigit(right.charAt(0)) && Character.isDigit(left.charAt(0));
    }

    private static boolean isComparator(String text) {
        return text.length() <= 2 && "≥≤><=＞＜＝≧≦".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isWord(String text, boolean atEnd) {
        return Character.isLetter(text.charAt(atEnd ? text.length() - 1 : 0));
    }
}
