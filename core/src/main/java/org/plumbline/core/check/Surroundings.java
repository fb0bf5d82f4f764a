package org.plumbline.core.check;

import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What is known beside the form itself. What is absent leaves the checks that need it silent.
 *
 * @param hasFundingReasons whether the layout has a cell for the reason of a deviation of the funds
 * @param lacksGoals whether the layout has no cell for the expected goal
 */
public record Surroundings(boolean hasFundingReasons, boolean lacksGoals) {

    public static final Surroundings NONE = new Surroundings(false, false);

    /** What a form shows of its layout where nothing else tells: a reason stands in a cell. */
    public static Surroundings shownBy(SelfEvaluation form) {
        for (FundingLine line : form.funding()) {
            if (!line.reason().isEmpty()) {
                return NONE.withFundingReasons(true);
            }
        }
        return NONE;
    }

    public Surroundings withFundingReasons(boolean has) {
        return new Surroundings(has, lacksGoals);
    }

    public Surroundings withoutGoals(boolean lacks) {
        return new Surroundings(hasFundingReasons, lacks);
    }
}
