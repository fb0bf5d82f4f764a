package org.plumbline.documents.reading;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FundingLine.Field;

/** The columns of the funds. */
enum FundingColumn implements Column {
    LABEL(Field.LABEL, Fit.SOURCE),
    ORIGINAL(Field.ORIGINAL, Fit.AMOUNT),
    ADJUSTED(Field.ADJUSTED, Fit.AMOUNT),
    EXECUTED(Field.EXECUTED, Fit.AMOUNT),
    WEIGHT(Field.WEIGHT, Fit.POINTS),
    RATE(Field.RATE, Fit.RATE),
    SCORE(Field.SCORE, Fit.POINTS),
    REASON(Field.REASON, Fit.PROSE),
    /** A column that the form has no cell for; what it prints is listed. */
    NONE(null, Fit.ANY);

    private final @Nullable Field field;
    private final Fit fit;

    FundingColumn(@Nullable Field field, Fit fit) {
        this.field = field;
        this.fit = fit;
    }

    @Override
    public @Nullable Field field() {
        return field;
    }

    @Override
    public Fit fit() {
        return fit;
    }

    @Override
    public String key() {
        return field == null ? "none" : field.key();
    }

    boolean isAmount() {
        return fit == Fit.AMOUNT;
    }
}
