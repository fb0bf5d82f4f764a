package org.plumbline.web.evaluation;

import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;

/**
 * What a line earns, as printed beneath what it states.
 *
 * @param text a figure or a range; empty where nothing can be computed
 */
record EarnedScore(String text, Agreement agreement) {

    enum Agreement {
        SAME,
        DIFFERENT,
        NOT_COMPUTED
    }

    static EarnedScore of(Line line, Rounding rounding) {
        if (line.award() instanceof Award.NotComputed) {
            return new EarnedScore("", Agreement.NOT_COMPUTED);
        }
        boolean agrees = line.statedPoints()
                .filter(stated -> line.admits(stated, Points.ZERO))
                .isPresent();
        return new EarnedScore(
                range(line.award().from(), line.award().to(), rounding), agrees ? Agreement.SAME : Agreement.DIFFERENT);
    }

    static String range(Points from, Points to, Rounding rounding) {
        return from.equals(to) ? rounding.print(from) : rounding.print(from) + "–" + rounding.print(to);
    }

    public boolean isComputed() {
        return agreement != Agreement.NOT_COMPUTED;
    }

    public boolean isSame() {
        return agreement == Agreement.SAME;
    }
}
