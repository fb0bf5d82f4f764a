package org.plumbline.core.scoring;

import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** What the policy says a line earns (应得分). */
public sealed interface Award {

    /** The least that the line can earn. */
    Points from();

    /** The most that the line can earn. */
    Points to();

    /** A number. */
    record Earned(Points points, Ratio attainment, Working working) implements Award {
        @Override
        public Points from() {
            return points;
        }

        @Override
        public Points to() {
            return points;
        }

        public boolean isMet() {
            return attainment.equals(Ratio.ONE);
        }
    }

    /** An interval within which the reviewer chooses, both ends included. */
    record Between(Points from, Points to, Working working) implements Award {}

    /**
     * Nothing that a rule could compute, with the reason; anything up to the weight remains possible.
     *
     * @param weight the stated score where no weight is printed
     */
    record NotComputed(Points weight, Wording why) implements Award {
        @Override
        public Points from() {
            return Points.ZERO;
        }

        @Override
        public Points to() {
            return weight;
        }
    }
}
