package org.plumbline.core.check;

import org.plumbline.core.form.Indicator;

/** How the score of an indicator stands to its weight. */
enum Standing {
    /** One of them is no number of points. */
    UNSCORED,
    BELOW,
    FULL,
    ABOVE;

    static Standing of(Indicator row) {
        var score = row.score().number();
        var weight = row.weight().number();
        if (score.isEmpty()
                || weight.isEmpty()
                || score.get().signum() < 0
                || weight.get().signum() < 0) {
            return UNSCORED;
        }
        int order = score.get().compareTo(weight.get());
        return order == 0 ? FULL : order < 0 ? BELOW : ABOVE;
    }
}
