package org.plumbline.core.scoring;

import org.plumbline.core.form.Printed;
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
    record Earned(Points points, Share share, Working working) implements Award {
        @Override
        public Points from() {
            return points;
        }

        @Override
        public Points to() {
            return points;
        }

        /** The share of the weight that is earned, from zero to one. */
        public Ratio attainment() {
            return share.exact();
        }

        public boolean isMet() {
            return share.isAll();
        }
    }

    /** An interval within which the reviewer chooses, both ends included. */
    record Between(Points from, Points to, Working working) implements Award {}

    /**
     * Nothing that a rule could compute; anything up to the weight remains possible.
     *
     * @param weight the stated score where no weight is printed
     * @param target what stands in the way, together with {@code actual}: for execution the budget and what was spent
     */
    record NotComputed(Points weight, Obstacle obstacle, Printed target, Printed actual) implements Award {
        @Override
        public Points from() {
            return Points.ZERO;
        }

        @Override
        public Points to() {
            return weight;
        }

        public Wording why() {
            return obstacle.words(target, actual);
        }
    }
}
