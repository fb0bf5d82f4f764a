package org.plumbline.core.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Line;

/** A line that would earn or count something else, with every difference that makes it so. */
public record LineChange(Line before, Line after, List<Cause> causes) {

    public LineChange {
        causes = List.copyOf(causes);
    }

    /** The roundings are those of the two policies for scores of such a line. */
    static Optional<LineChange> between(Line before, Rounding rounding, Line after, Rounding otherRounding) {
        boolean isSame = before.award().getClass() == after.award().getClass()
                && before.award().from().equals(after.award().from())
                && before.award().to().equals(after.award().to())
                && before.counted().equals(after.counted());
        return isSame
                ? Optional.empty()
                : Optional.of(new LineChange(
                        before, after, LineCauses.between(before.award(), rounding, after.award(), otherRounding)));
    }
}
