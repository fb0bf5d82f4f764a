package org.plumbline.core.check;

import java.util.Set;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What is known beside the form itself. What is absent leaves the checks that need it silent.
 *
 * @param hasFundingReasons whether the layout has a cell for the reason of a deviation of the funds
 * @param lacksGoals whether the layout has no cell for the expected goal
 * @param partlyRead the indicators, counted from 0, in whose rows the file prints more than was understood: what seems
 *     blank there may be what was not read
 * @param dossier what is on file about the same project
 * @param neighbours what other forms show
 */
public record Surroundings(
        boolean hasFundingReasons,
        boolean lacksGoals,
        Set<Integer> partlyRead,
        Dossier dossier,
        Neighbours neighbours) {

    public static final Surroundings NONE = new Surroundings(false, false, Set.of(), Dossier.NONE, Neighbours.NONE);

    public Surroundings {
        partlyRead = Set.copyOf(partlyRead);
    }

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
        return new Surroundings(has, lacksGoals, partlyRead, dossier, neighbours);
    }

    public Surroundings withoutGoals(boolean lacks) {
        return new Surroundings(hasFundingReasons, lacks, partlyRead, dossier, neighbours);
    }

    public Surroundings withPartlyRead(Set<Integer> indicators) {
        return new Surroundings(hasFundingReasons, lacksGoals, indicators, dossier, neighbours);
    }

    public Surroundings with(Dossier other) {
        return new Surroundings(hasFundingReasons, lacksGoals, partlyRead, other, neighbours);
    }

    public Surroundings with(Neighbours other) {
        return new Surroundings(hasFundingReasons, lacksGoals, partlyRead, dossier, other);
    }
}
