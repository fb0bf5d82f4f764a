package org.plumbline.core.check;

import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What is known beside the form itself. What is absent leaves the checks that need it silent.
 *
 * @param hasFundingReasons whether the layout has a cell for the reason of a deviation of the funds
 * @param lacksGoals whether the layout has no cell for the expected goal
 * @param dossier what is on file about the same project
 * @param neighbours what other forms show
 */
public record Surroundings(boolean hasFundingReasons, boolean lacksGoals, Dossier dossier, Neighbours neighbours) {

    public static final Surroundings NONE = new Surroundings(false, false, Dossier.NONE, Neighbours.NONE);

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
        return new Surroundings(has, lacksGoals, dossier, neighbours);
    }

    public Surroundings withoutGoals(boolean lacks) {
        return new Surroundings(hasFundingReasons, lacks, dossier, neighbours);
    }

    public Surroundings with(Dossier other) {
        return new Surroundings(hasFundingReasons, lacksGoals, other, neighbours);
    }

    public Surroundings with(Neighbours other) {
        return new Surroundings(hasFundingReasons, lacksGoals, dossier, other);
    }
}
