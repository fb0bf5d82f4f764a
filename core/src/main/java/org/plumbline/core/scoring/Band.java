package org.plumbline.core.scoring;

import org.plumbline.core.quantity.Ratio;

/** The share of the weight that a grade earns, both ends included. */
public record Band(Ratio from, Ratio to) {

    /** @throws IllegalArgumentException where the ends are not 0 ≤ from ≤ to ≤ 1 */
    public Band {
        if (from.isLessThan(Ratio.ZERO) || from.isMoreThan(to) || to.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException("A band lies between 0 and 1: " + from + " to " + to);
        }
    }
}
