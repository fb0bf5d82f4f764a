package org.plumbline.core.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Printed;
import org.plumbline.core.quantity.Points;

/**
 * One scored line of the form: the execution line or an indicator.
 *
 * @param score the place of the stated score
 * @param stated the score as printed
 * @param otherReading what a bare target earns if it is meant the other way round
 */
public record Line(
        FormPath score,
        String name,
        Printed stated,
        Award award,
        @Nullable Award otherReading) {

    static Line of(FormPath score, String name, Printed stated, Award award) {
        return new Line(score, name, stated, award, null);
    }

    /** The stated score where it is a number of points. */
    public Optional<Points> statedPoints() {
        return stated.number().filter(score -> score.signum() >= 0).map(Points::new);
    }

    /** The stated score held within what can be earned; where nothing is stated, the least that is earned. */
    public Points counted() {
        var score = stated.number();
        if (score.isEmpty() || score.get().signum() < 0) {
            return award.from();
        }
        return new Points(score.get()).clamp(award.from(), award.to());
    }

    /** Whether the target is missed, however a bare target is meant. */
    public boolean isUnmet() {
        return isUnmet(award) && (otherReading == null || isUnmet(otherReading));
    }

    /** Whether the target is met, however a bare target is meant. */
    public boolean isMet() {
        return isMet(award) && (otherReading == null || isMet(otherReading));
    }

    /** Whether the stated score is one that the rule can give, however a bare target is meant. */
    public boolean admits(Points score, Points tolerance) {
        return admits(award, score, tolerance) || (otherReading != null && admits(otherReading, score, tolerance));
    }

    private static boolean isUnmet(Award award) {
        return award instanceof Award.Earned earned && !earned.isMet();
    }

    private static boolean isMet(Award award) {
        return award instanceof Award.Earned earned && earned.isMet();
    }

    private static boolean admits(Award award, Points score, Points tolerance) {
        return award instanceof Award.NotComputed
                || award.from().equals(score)
                || (!score.plus(tolerance).isLessThan(award.from())
                        && !score.isMoreThan(award.to().plus(tolerance)));
    }
}
