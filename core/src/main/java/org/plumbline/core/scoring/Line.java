package org.plumbline.core.scoring;

import java.util.Optional;
import java.util.stream.Stream;
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
        return statedPoints()
                .map(score -> score.clamp(award.from(), award.to()))
                .orElse(award.from());
    }

    /** Whether the target is missed, however a bare target is meant. */
    public boolean isUnmet() {
        return awards().allMatch(each -> each instanceof Award.Earned earned && !earned.isMet());
    }

    /** Whether the stated score is one that the rule can give, however a bare target is meant. */
    public boolean admits(Points score, Points tolerance) {
        return awards().anyMatch(each -> each instanceof Award.NotComputed
                || (!score.plus(tolerance).isLessThan(each.from())
                        && !score.isMoreThan(each.to().plus(tolerance))));
    }

    private Stream<Award> awards() {
        return Stream.concat(Stream.of(award), Stream.ofNullable(otherReading));
    }
}
