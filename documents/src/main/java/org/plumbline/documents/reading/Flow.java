package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.form.HeadField;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/**
 * A table that lost its rows: a cell a line, all cells in one row, or one long line with blanks between the cells, as
 * text copied from pages comes. The headings tell the columns; the rows are found again by what stands in them.
 */
final class Flow {

    private static final int LONGEST_VALUE_IN_LINE = 12;

    private final FlowTokens tokens;
    private final LabelBook book;
    private final Map<Cell, List<Cell>> origins;
    private final List<Row> rows = new ArrayList<>();

    /** The columns of the indicators' headings last seen; empty where none were. */
    private List<IndicatorColumn> indicatorColumns = List.of();

    private boolean scoresWithoutWeights;

    private Flow(FlowTokens tokens, LabelBook book, Map<Cell, List<Cell>> origins) {
        this.tokens = tokens;
        this.book = book;
        this.origins = origins;
    }

    /**
     * The rows as a table again; the rows themselves where they are one already.
     *
     * @param origins takes for each cell of the result the cells of the file that it was put together from
     */
    static List<Row> unroll(List<Row> rows, LabelBook book, IdentityHashMap<Cell, List<Cell>> origins) {
        var tokens = FlowTokens.of(rows, book);
        return tokens == null ? rows : new Flow(tokens, book, origins).unroll();
    }

    private List<Row> unroll() {
        for (int at = 0; at < tokens.size(); ) {
            if (tokens.isBlank(at)) {
                at++;
                continue;
            }
            var funds = FlowHeader.at(tokens, at, FundingBlock.words(book));
            var indicators = FlowHeader.at(tokens, at, IndicatorBlock.words(book));
            if (indicators != null && isHeaderOfIndicators(indicators)) {
                at = indicators(at, indicators);
            } else if (funds != null && isHeaderOfFunds(funds)) {
                at = funds(at, funds);
            } else {
                at = other(at);
            }
        }
        return rows;
    }

    private int indicators(int at, FlowHeader<IndicatorColumn> header) {
        indicatorColumns = header.columns();
        printHeader(at, header);
        int end = at + header.length();
        while (end < tokens.size() && !endsIndicators(end)) {
            end++;
        }
        scoresWithoutWeights |= FlowWeights.areTotalsOfScores(tokens, end, book);
        var split = new FlowSplit(new FlowTable(tokens, at + header.length(), end, header.columns(), costs(), book));
        split.print(this::print);
        return end;
    }

    private FlowCosts costs() {
        return new FlowCosts(tokens.keepsBlanks(), scoresWithoutWeights);
    }

    private int funds(int at, FlowHeader<FundingColumn> header) {
        printHeader(at, header);
        int end = at + header.length();
        while (end < tokens.size() && !endsFunds(end)) {
            end++;
        }
        var columns = new ArrayList<FundingColumn>(header.columns());
        scoresWithoutWeights = columns.contains(FundingColumn.SCORE) && !columns.contains(FundingColumn.WEIGHT);
        if (columns.get(0) != FundingColumn.LABEL) {
            columns.add(0, FundingColumn.LABEL);
        }
        var split = new FlowSplit(new FlowTable(tokens, at + header.length(), end, columns, costs(), book));
        split.print(this::print);
        return end;
    }

    /** The headings stand over columns 1, 2, 3 …; those of funds over 2, 3 …, since the names of the lines have none. */
    private void printHeader(int at, FlowHeader<?> header) {
        var cells = new ArrayList<Cell>();
        int column = header.columns().get(0) instanceof FundingColumn first && first != FundingColumn.LABEL ? 2 : 1;
        for (int token = at; token < at + header.length(); token++) {
            cells.add(put(token, column));
            column++;
        }
        rows.add(new Row(rows.size() + 1, cells));
    }

    private int other(int at) {
        var label = book.find(tokens.text(at));
        if (label.isTotal() && !indicatorColumns.isEmpty()) {
            return total(at);
        }
        boolean named = label.head() != null || (label.goal() != null && !label.isBlockOfGoals());
        if (!named) {
            print(List.of(at), List.of(1));
            return at + 1;
        }
        var cells = new ArrayList<Integer>(List.of(at));
        int next = at + 1;
        int most = tokens.keepsBlanks() ? 1 : LONGEST_VALUE_IN_LINE;
        while (next < tokens.size() && cells.size() <= most && !tokens.isBlank(next) && !isLabel(next)) {
            cells.add(next);
            next++;
        }
        var columns = new ArrayList<Integer>(List.of(1));
        for (int value = 1; value < cells.size(); value++) {
            columns.add(2);
        }
        print(cells, columns);
        return next;
    }

    /** The totals: in their columns where blanks are kept, else beside the table, for the reader to tell. */
    private int total(int at) {
        var cells = new ArrayList<Integer>(List.of(at));
        var columns = new ArrayList<Integer>(List.of(1));
        int weight = indicatorColumns.indexOf(IndicatorColumn.WEIGHT) + 1;
        int score = indicatorColumns.indexOf(IndicatorColumn.SCORE) + 1;
        boolean placed = tokens.keepsBlanks() && weight > 0 && score > 0;
        int next = at + 1;
        for (int figure = 0; figure < 2 && next < tokens.size() && isFigure(next); figure++) {
            if (!tokens.isBlank(next)) {
                cells.add(next);
                columns.add(placed ? figure == 0 ? weight : score : indicatorColumns.size() + 2 + figure);
            }
            next++;
        }
        print(cells, columns);
        return next;
    }

    private boolean isFigure(int at) {
        return tokens.isBlank(at) ? tokens.keepsBlanks() : tokens.traits(at).isPoints();
    }

    private boolean isLabel(int at) {
        var label = book.find(tokens.text(at));
        return label.isPrintedByLayouts() || label.isBeside();
    }

    private boolean endsIndicators(int at) {
        if (tokens.isBlank(at)) {
            return false;
        }
        var label = book.find(tokens.text(at));
        return label.isTotal() || isTailLabel(label) || isHeader(at) || (label.head() == HeadField.PROJECT);
    }

    private static boolean isTailLabel(Label label) {
        return label.head() != null && label.head().compareTo(HeadField.TOTAL_SCORE) > 0 && label.indicator() == null;
    }

    private boolean endsFunds(int at) {
        if (tokens.isBlank(at)) {
            return false;
        }
        var label = book.find(tokens.text(at));
        return isHeader(at)
                || label.goal() != null
                || label.isBlockOfGoals()
                || label.isBlockOfIndicators()
                || (label.head() != null && label.source() == null && label.funding() == null);
    }

    private boolean isHeader(int at) {
        var indicators = FlowHeader.at(tokens, at, IndicatorBlock.words(book));
        if (indicators != null && isHeaderOfIndicators(indicators)) {
            return true;
        }
        var funds = FlowHeader.at(tokens, at, FundingBlock.words(book));
        return funds != null && funds.length() >= 3 && isHeaderOfFunds(funds);
    }

    private static boolean isHeaderOfIndicators(FlowHeader<IndicatorColumn> header) {
        var columns = header.columns();
        boolean named = columns.contains(IndicatorColumn.NAME)
                || (columns.contains(IndicatorColumn.LEVEL1) && columns.contains(IndicatorColumn.LEVEL2));
        return named && columns.size() >= 3;
    }

    private static boolean isHeaderOfFunds(FlowHeader<FundingColumn> header) {
        var columns = header.columns();
        boolean planned = columns.contains(FundingColumn.ADJUSTED) || columns.contains(FundingColumn.ORIGINAL);
        return planned && columns.contains(FundingColumn.EXECUTED);
    }

    /** Prints tokens as a row; several in one column are one cell. */
    private void print(List<Integer> at, List<Integer> columns) {
        var cells = new ArrayList<Cell>();
        for (int token = 0; token < at.size(); token++) {
            int last = token;
            while (last + 1 < at.size() && columns.get(last + 1).equals(columns.get(token))) {
                last++;
            }
            cells.add(put(at.subList(token, last + 1), columns.get(token)));
            token = last;
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(rows.size() + 1, cells));
        }
    }

    private Cell put(int token, int column) {
        return put(List.of(token), column);
    }

    private Cell put(List<Integer> at, int column) {
        var text = new StringBuilder();
        for (int token : at) {
            text.append(text.isEmpty() ? "" : " ").append(tokens.text(token));
        }
        var cell = new Cell("", rows.size() + 1, column, text.toString());
        origins.put(cell, at.stream().map(tokens::cell).toList());
        return cell;
    }

    /** Takes a row that was found: the tokens, and beside them their columns, from 1. */
    @FunctionalInterface
    interface Printer {
        void print(List<Integer> tokens, List<Integer> columns);
    }
}
