package org.plumbline.documents.reading;

import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Width;

/** How badly two cells of a row fit beside one another: an actual is of its target's kind, a score within its weight. */
final class FlowNeighbours {

    private static final double ABOVE_WEIGHT = 1.5;
    private static final double BELOW_WEIGHT = 0.2;
    private static final double BELOW_HALF = 0.6;
    private static final double FIGURE_FOR_TEXT = 1.5;
    private static final double COMPARES_NOTHING = 2;
    private static final double POINTS_FOR_TARGET = 0.1;
    private static final double UNLIKE = 0.5;
    private static final double NEARLY_LIKE = 0.2;

    private enum Kind {
        NONE,
        TEXT,
        NUMBER,
        PERCENT,
        MEASURE
    }

    private final FlowTokens tokens;

    FlowNeighbours(FlowTokens tokens) {
        this.tokens = tokens;
    }

    double cost(int token, Column last, Column column) {
        if (tokens.keepsBlanks() || tokens.isBlank(token) || tokens.isBlank(token - 1)) {
            return 0;
        }
        if (last == IndicatorColumn.TARGET && column == IndicatorColumn.ACTUAL) {
            return unlike(kind(token - 1), kind(token));
        }
        if (last == IndicatorColumn.NATURE && column != IndicatorColumn.TARGET) {
            return COMPARES_NOTHING;
        }
        if (last == IndicatorColumn.TARGET && column == IndicatorColumn.WEIGHT) {
            return tokens.traits(token - 1).isPoints() ? POINTS_FOR_TARGET : 0;
        }
        return last == IndicatorColumn.WEIGHT && column == IndicatorColumn.SCORE ? beyond(token - 1, token) : 0;
    }

    private static double unlike(Kind target, Kind actual) {
        if (target == actual || target == Kind.NONE || actual == Kind.NONE) {
            return 0;
        }
        if (target == Kind.TEXT) {
            return actual == Kind.NUMBER ? FIGURE_FOR_TEXT : UNLIKE;
        }
        boolean unitLeftOut = target != Kind.NUMBER && actual == Kind.NUMBER;
        return unitLeftOut || actual == Kind.TEXT ? NEARLY_LIKE : UNLIKE;
    }

    private double beyond(int weight, int score) {
        var most = Printed.of(tokens.text(weight)).number();
        var given = Printed.of(tokens.text(score)).number();
        if (most.isEmpty() || given.isEmpty()) {
            return 0;
        }
        int compared = given.get().compareTo(most.get());
        boolean half = given.get().add(given.get()).compareTo(most.get()) < 0;
        return compared > 0 ? ABOVE_WEIGHT : half ? BELOW_HALF : compared < 0 ? BELOW_WEIGHT : 0;
    }

    private Kind kind(int token) {
        var traits = tokens.traits(token);
        if (traits.isBlankSign()) {
            return Kind.NONE;
        }
        if (!traits.hasDigit()) {
            return Kind.TEXT;
        }
        return Width.fold(tokens.text(token)).endsWith("%")
                ? Kind.PERCENT
                : traits.hasWord() ? Kind.MEASURE : Kind.NUMBER;
    }
}
