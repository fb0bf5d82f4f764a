package org.plumbline.documents.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Width;

/**
 * How well each cell of a flow fits each column. Where blanks are lost, more than the cell's looks counts: a word that
 * names a source of funds or a class of indicators begins a row, and a figure names nothing.
 */
final class FlowFits {

    private static final double OUT_OF_PLACE = 20;
    private static final double FIGURE_AS_NAME = 25;
    private static final double FIGURE_AS_PROSE = 9;
    private static final double RATHER_LEVEL2 = 0.1;
    private static final double CLASS_AS_VALUE = 12;
    private static final double CLASS_AS_NAME = 2;
    private static final double UNKNOWN_CLASS = 0.2;
    private static final double RECURRING_CLASS = 0.5;
    private static final double RECURRING_NAME = 1.5;
    private static final double CLASS_SIGN_AS_VALUE = 3;
    private static final double HEAVY = 0.8;
    private static final BigDecimal USUAL_WEIGHT = BigDecimal.valueOf(40);
    private static final double BARE_VALUE = 0;
    private static final double BARE_AMONG_MEASURES = 0.8;
    private static final double SHARE_OF_MEASURES = 0.3;
    private static final double SIGN_FOR_BLANK = 0.3;
    private static final Pattern HOLDS_POINTS = Pattern.compile(".*\\(\\d+(\\.\\d+)?分\\)");
    private static final Pattern NAMES_A_CLASS = Pattern.compile("(?!.*(达成|达到|完成)).{2,10}指标");

    private static final Pattern COMPARED_FIGURE = Pattern.compile("([≥≤><=]+|不[少低小高大多]于|不超过|大于等于|小于等于|大于|小于)\\d.*");

    private final FlowTokens tokens;
    private final FlowCosts costs;
    private final LabelBook book;
    private final Set<String> recurring = new HashSet<>();
    private final String signOfClass;
    private final double bareValue;

    private FlowFits(FlowTokens tokens, int from, int to, FlowCosts costs, LabelBook book) {
        this.tokens = tokens;
        this.costs = costs;
        this.book = book;
        boolean beginsWithSign =
                from < to && !tokens.isBlank(from) && tokens.traits(from).isBlankSign();
        signOfClass = beginsWithSign ? Width.fold(tokens.text(from)) : "";
        var seen = new HashSet<String>();
        int measures = 0;
        int figures = 0;
        for (int token = from; token < to; token++) {
            var traits = tokens.traits(token);
            if (!tokens.isBlank(token) && !traits.hasDigit() && !seen.add(tokens.text(token))) {
                recurring.add(tokens.text(token));
            }
            figures += traits.hasDigit() ? 1 : 0;
            measures += traits.hasDigit() && !traits.isNumber() ? 1 : 0;
        }
        bareValue = measures > figures * SHARE_OF_MEASURES ? BARE_AMONG_MEASURES : BARE_VALUE;
    }

    /** The costs by cell, from {@code from} on, and column. */
    static double[][] of(
            FlowTokens tokens, int from, int to, List<? extends Column> columns, FlowCosts costs, LabelBook book) {
        var fits = new FlowFits(tokens, from, to, costs, book);
        var table = new double[to - from][columns.size()];
        for (int token = from; token < to; token++) {
            for (int column = 0; column < columns.size(); column++) {
                table[token - from][column] = fits.cost(token, columns.get(column));
            }
        }
        return table;
    }

    private double cost(int token, Column column) {
        if (tokens.isBlank(token)) {
            return costs.blank(column);
        }
        var text = Width.fold(tokens.text(token));
        double looks = column.fit().cost(text, tokens.traits(token), book);
        if (tokens.keepsBlanks()) {
            return looks;
        }
        return column instanceof IndicatorColumn indicator
                ? looks(text, tokens.traits(token), indicator, looks)
                : looks(text, (FundingColumn) column, looks);
    }

    private double looks(String text, FundingColumn column, double looks) {
        boolean figures = column.isAmount() || column.fit() == Fit.POINTS || column.fit() == Fit.RATE;
        return figures && book.find(text).source() != null ? OUT_OF_PLACE : looks;
    }

    private double looks(String text, Traits traits, IndicatorColumn column, double looks) {
        var label = book.find(text);
        boolean known = label.isLevel1() || label.isLevel2();
        boolean likeClass = HOLDS_POINTS.matcher(text).matches()
                || (!known && NAMES_A_CLASS.matcher(text).matches());
        boolean recurs = recurring.contains(text) && traits.words() > 1;
        boolean figure = traits.isNumber()
                || traits.isPercent()
                || COMPARED_FIGURE.matcher(text).matches()
                || label.isNature();
        return switch (column.fit()) {
            case LEVEL1, LEVEL2, NAME ->
                figure ? FIGURE_AS_NAME : name(column, label, looks, likeClass && !known, recurs);
            case PROSE -> traits.isNumber() ? FIGURE_AS_PROSE : looks;
            case VALUE ->
                likeClass || known ? CLASS_AS_VALUE : traits.isBlankSign() ? sign(text) : looks + bare(traits, column);
            case POINTS ->
                likeClass || known ? CLASS_AS_VALUE : traits.isBlankSign() ? sign(text) : looks + heavy(text, column);
            default -> looks;
        };
    }

    private static double name(
            IndicatorColumn column, Label label, double looks, boolean unknownClass, boolean recurs) {
        if (column.fit() == Fit.NAME) {
            return unknownClass || label.isLevel1() || label.isLevel2()
                    ? Math.max(looks, CLASS_AS_NAME)
                    : looks + (recurs ? RECURRING_NAME : 0);
        }
        if (unknownClass) {
            return UNKNOWN_CLASS;
        }
        if (column.fit() == Fit.LEVEL1) {
            return label.isLevel2() ? looks + RATHER_LEVEL2 : looks;
        }
        return recurs ? Math.min(looks, RECURRING_CLASS) : looks;
    }

    /** A sign for nothing stands for a blank cell; one that begins the rows stands for a class. */
    private double sign(String text) {
        return text.equals(signOfClass) ? CLASS_SIGN_AS_VALUE : SIGN_FOR_BLANK;
    }

    private double bare(Traits traits, IndicatorColumn column) {
        return column == IndicatorColumn.TARGET && traits.isPoints() && !traits.hasWord() ? bareValue : 0;
    }

    private static double heavy(String text, IndicatorColumn column) {
        boolean heavy = column == IndicatorColumn.WEIGHT
                && Printed.of(text)
                        .number()
                        .filter(points -> points.compareTo(USUAL_WEIGHT) > 0)
                        .isPresent();
        return heavy ? HEAVY : 0;
    }
}
