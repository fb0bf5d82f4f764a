package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Width;

/**
 * Rows of a table found again in a flow of cells. Where blanks are lost, every choice of columns that the table may have
 * left blank is tried and the cheapest taken; a value that would stand as well in another column is printed beside the
 * table, for the reader to list.
 */
final class FlowSplit<C extends Enum<C> & Column> {

    /** Far enough from the headings that no drift reaches it. */
    private static final int BESIDE = 100;

    private static final double NEVER = 1e9;
    private static final double TOO_MUCH_WEIGHT = 110.5;
    private static final double WEIGHTS_BEYOND_ALL = 8;

    private final FlowTokens tokens;
    private final int from;
    private final int to;
    private final List<C> columns;
    private final FlowCosts costs;
    private final double[][] fits;
    private final boolean hasLines;
    private final LabelBook book;

    FlowSplit(FlowTokens tokens, int from, int to, List<C> columns, FlowCosts costs, LabelBook book) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.columns = columns;
        this.costs = costs;
        this.book = book;
        this.fits = new double[to - from][columns.size()];
        int lines = 0;
        for (int token = from; token < to; token++) {
            lines += tokens.startsLine(token) ? 1 : 0;
            for (int column = 0; column < columns.size(); column++) {
                fits[token - from][column] = tokens.isBlank(token)
                        ? costs.blank(columns.get(column))
                        : columns.get(column).fit().cost(Width.fold(tokens.text(token)), tokens.traits(token), book);
            }
        }
        this.hasLines = !tokens.keepsBlanks() && lines > 2;
    }

    /** A way to fill the table, with the columns it leaves blank. */
    private final class Filling implements FlowPath.Costs {

        private final int blank;
        private final FlowPath path;
        private final boolean[] beginsRow = new boolean[to - from];
        private final int[] placed;
        private final double cost;

        /** @param blank a bit for each column that is blank throughout */
        Filling(int blank) {
            this.blank = blank;
            this.path = new FlowPath(this);
            this.placed = path.placed(beginsRow);
            double leftBlank = 0;
            for (int column = 0; column < columns.size(); column++) {
                leftBlank += isBlank(column) ? costs.leftBlank((IndicatorColumn) columns.get(column)) : 0;
            }
            this.cost = path.cost() + leftBlank + (weights() > TOO_MUCH_WEIGHT ? WEIGHTS_BEYOND_ALL : 0);
        }

        private boolean isBlank(int column) {
            return (blank & (1 << column)) != 0;
        }

        private double weights() {
            double sum = 0;
            for (int token = 0; token < placed.length; token++) {
                if (placed[token] >= 0 && columns.get(placed[token]) == IndicatorColumn.WEIGHT) {
                    sum += points(token);
                }
            }
            return sum;
        }

        private double points(int token) {
            return tokens.traits(from + token).isPoints()
                    ? Printed.of(tokens.text(from + token))
                            .number()
                            .map(Number::doubleValue)
                            .orElse(0.0)
                    : 0;
        }

        @Override
        public int tokens() {
            return to - from;
        }

        @Override
        public int columns() {
            return columns.size();
        }

        @Override
        public double fit(int token, int column) {
            return isBlank(column) ? NEVER : fits[token][column];
        }

        @Override
        public double merged(int token, int words, int column) {
            if (tokens.keepsBlanks() || isBlank(column) || !mayJoin(token, words, columns.get(column))) {
                return NEVER;
            }
            double worst = 0;
            for (int word = token; word < token + words; word++) {
                worst = Math.max(worst, fits[word][column]);
            }
            return costs.merge(words) + (columns.get(column).fit() == Fit.VALUE ? 0 : worst);
        }

        @Override
        public double skip(int column) {
            return isBlank(column) ? 0 : costs.skip(columns.get(column));
        }

        @Override
        public double drop(int token) {
            return costs.drop(tokens.isBlank(from + token));
        }

        @Override
        public double onlyFirst(int column) {
            return columns.get(column) == FundingColumn.LABEL ? costs.onlyNamed() : NEVER;
        }

        @Override
        public boolean tailIsCut() {
            return tokens.keepsBlanks() && to == tokens.size();
        }

        @Override
        public double rowBegins(int token) {
            return hasLines && !tokens.startsLine(from + token) ? costs.brokenLine() : 0;
        }

        @Override
        public double rowGoesOn(int token) {
            return hasLines && tokens.startsLine(from + token) ? costs.brokenLine() : 0;
        }
    }

    void print(Flow.Printer printer) {
        if (from == to) {
            return;
        }
        var fillings = fillings();
        var best = fillings.get(0);
        for (var filling : fillings) {
            best = filling.cost < best.cost ? filling : best;
        }
        var doubted = new boolean[to - from];
        for (int token = 0; token < doubted.length; token++) {
            doubted[token] = isDoubtful(token, best, fillings);
        }
        judgeFunds(best, doubted);
        var row = new ArrayList<Integer>();
        var at = new ArrayList<Integer>();
        var beside = new ArrayList<Integer>();
        for (int token = 0; token < doubted.length; token++) {
            if (best.beginsRow[token] && !row.isEmpty()) {
                printer.print(row, at);
                row = new ArrayList<>();
                at = new ArrayList<>();
            }
            if (tokens.isBlank(from + token)) {
                continue;
            }
            int first = firstOfCell(best, token);
            if (best.placed[first] < 0 || doubted[first]) {
                beside.add(from + token);
            } else {
                row.add(from + token);
                at.add(best.placed[first] + 1);
            }
        }
        if (!row.isEmpty()) {
            printer.print(row, at);
        }
        for (int token : beside) {
            printer.print(List.of(token), List.of(columns.size() + BESIDE));
        }
    }

    /** Lines of funds whose blanks are lost are judged once more, each by its arithmetic. */
    private void judgeFunds(Filling filling, boolean[] doubted) {
        if (tokens.keepsBlanks() || !(columns.get(0) instanceof FundingColumn)) {
            return;
        }
        var figures = new ArrayList<Integer>();
        for (int token = 0; token <= doubted.length; token++) {
            if (token == doubted.length || filling.beginsRow[token]) {
                judgeLine(figures, filling, doubted);
                figures.clear();
            } else if (filling.placed[token] > 0) {
                figures.add(token);
            }
        }
    }

    private void judgeLine(List<Integer> figures, Filling filling, boolean[] doubted) {
        if (figures.isEmpty() || figures.stream().anyMatch(token -> isJoined(filling, token))) {
            return;
        }
        var row = new FundingRow(
                columns.stream().map(FundingColumn.class::cast).toList(),
                figures.stream()
                        .map(token -> Width.fold(tokens.text(from + token)))
                        .toList(),
                figures.stream().map(token -> tokens.traits(from + token)).toList(),
                figures.stream().map(token -> fits[token]).toArray(double[][]::new),
                costs);
        for (int figure = 0; figure < figures.size(); figure++) {
            int token = figures.get(figure);
            filling.placed[token] = row.columns()[figure];
            doubted[token] = row.isDoubtful(figure)
                    && !tokens.traits(from + token).isBlankSign()
                    && columns.get(filling.placed[token]) != FundingColumn.NONE;
        }
    }

    private boolean isJoined(Filling filling, int token) {
        return token + 1 < filling.placed.length && filling.placed[token + 1] == FlowPath.JOINED;
    }

    private int firstOfCell(Filling filling, int token) {
        int first = token;
        while (filling.placed[first] == FlowPath.JOINED) {
            first--;
        }
        return first;
    }

    private List<Filling> fillings() {
        var fillings = new ArrayList<Filling>();
        int optional = 0;
        for (int column = 0; column < columns.size(); column++) {
            boolean mayBeBlank = columns.get(column) instanceof IndicatorColumn indicator
                    && indicator.compareTo(IndicatorColumn.NAME) > 0
                    && !tokens.keepsBlanks();
            optional |= mayBeBlank ? 1 << column : 0;
        }
        for (int blank = optional; ; blank = (blank - 1) & optional) {
            fillings.add(new Filling(blank));
            if (blank == 0) {
                return fillings;
            }
        }
    }

    /** Whether a value would stand about as well in another column, of this filling or of one about as good. */
    private boolean isDoubtful(int token, Filling best, List<Filling> fillings) {
        if (tokens.isBlank(from + token)
                || best.placed[token] < 0
                || tokens.traits(from + token).isBlankSign()
                || !isValue(columns.get(best.placed[token]))) {
            return false;
        }
        if (best.path.elsewhere(token, best.placed[token]) < best.path.cost() + FlowCosts.DOUBT) {
            return true;
        }
        return fillings.stream()
                .anyMatch(
                        other -> other.cost < best.cost + FlowCosts.DOUBT && other.placed[token] != best.placed[token]);
    }

    private static boolean isValue(@Nullable Column column) {
        return column != null
                && (column.fit() == Fit.VALUE
                        || column.fit() == Fit.POINTS
                        || column.fit() == Fit.AMOUNT
                        || column.fit() == Fit.RATE);
    }

    /** Whether words that stand apart may be one cell: a number with a gap, a comparator before it, words of a text. */
    private boolean mayJoin(int token, int words, C column) {
        for (int word = from + token; word + 1 < from + token + words; word++) {
            if (tokens.isBlank(word) || tokens.isBlank(word + 1) || (hasLines && tokens.startsLine(word + 1))) {
                return false;
            }
            var left = tokens.text(word);
            var right = tokens.text(word + 1);
            boolean joins = switch (column.fit()) {
                case NAME, PROSE, NATURE ->
                    isWord(left, true) && isWord(right, false) && !isClass(left) && !isClass(right);
                case VALUE, AMOUNT -> gapsNumber(left, right) || isComparator(left);
                default -> false;
            };
            if (!joins) {
                return false;
            }
        }
        return true;
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
