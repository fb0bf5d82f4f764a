package org.plumbline.documents.reading;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Indicator.Field;

/** The columns of the indicators. */
enum IndicatorColumn implements Column {
    LEVEL1(Field.LEVEL1, "level1", Fit.LEVEL1),
    LEVEL2(Field.LEVEL2, "level2", Fit.LEVEL2),
    NAME(Field.NAME, "name", Fit.NAME),
    /** The comparator or the nature (正向, 定性) of the target, where it has a column of its own. */
    NATURE(null, "nature", Fit.NATURE),
    TARGET(Field.TARGET, "target", Fit.VALUE),
    /** The unit of the target, where it has a column of its own. */
    UNIT(null, "unit", Fit.UNIT),
    ACTUAL(Field.ACTUAL, "actual", Fit.VALUE),
    WEIGHT(Field.WEIGHT, "weight", Fit.POINTS),
    SCORE(Field.SCORE, "score", Fit.POINTS),
    REASON(Field.REASON, "reason", Fit.PROSE),
    CORRECTIVE_ACTION(Field.CORRECTIVE_ACTION, "correctiveAction", Fit.PROSE),
    LAST_YEAR_TARGET(Field.LAST_YEAR_TARGET, "lastYear.target", Fit.VALUE),
    LAST_YEAR_ACTUAL(Field.LAST_YEAR_ACTUAL, "lastYear.actual", Fit.VALUE),
    CORE(Field.CORE, "core", Fit.ANY),
    /** A column that the form has no cell for; what it prints is listed. */
    NONE(null, "none", Fit.ANY);

    private final @Nullable Field field;
    private final String key;
    private final Fit fit;

    IndicatorColumn(@Nullable Field field, String key, Fit fit) {
        this.field = field;
        this.key = key;
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
        return key;
    }

    boolean isTarget() {
        return this == NATURE || this == TARGET || this == UNIT;
    }
}
