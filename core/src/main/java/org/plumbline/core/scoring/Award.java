package org.plumbline.core.scoring;

import org.plumbline.core.form.Grade;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** What the policy says a line earns (应得分). An award holds its inputs; its working is made when asked for. */
public sealed interface Award {

    /** The least that the line can earn. */
    Points from();

    /** The most that the line can earn. */
    Points to();

    /** A number. */
    sealed interface Earned extends Award permits ExecutedAward, ZeroBudgetAward, ComparedAward, DatedAward {
        Points points();

        Share share();

        Working working();

        @Override
        default Points from() {
            return points();
        }

        @Override
        default Points to() {
            return points();
        }

        /** The share of the weight that is earned, from zero to one. */
        default Ratio attainment() {
            return share().exact();
        }

        default boolean isMet() {
            return share().isAll();
        }
    }

    /** An interval within which the reviewer chooses, both ends included: the band of a grade. */
    record Between(Points from, Points to, ScoringPolicy policy, Printed actual, Grade grade, Band band, Points weight)
            implements Award {

        public Working working() {
            return Working.of(
                    Rule.BANDS,
                    policy.bands().basis(),
                    new Step.Said(new Wording(
                            "实际“" + actual.text() + "”为" + grade.words().zh(),
                            "actual “" + actual.text() + "” is " + grade.words().en())),
                    new Step.Product(weight.value(), band.from()),
                    new Step.Product(weight.value(), band.to()));
        }
    }

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
