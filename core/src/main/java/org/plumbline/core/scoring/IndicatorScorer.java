package org.plumbline.core.scoring;

import java.math.BigDecimal;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;

/** Scores one indicator by what its target and actual read as. */
record IndicatorScorer(ScoringPolicy policy) {

    Line score(Indicator row, FormPath score) {
        var weight = row.weight().number();
        if (weight.isEmpty() || weight.get().signum() < 0) {
            return line(row, score, notComputed(row, stated(row), Obstacle.NO_WEIGHT));
        }
        if (row.target().reading() instanceof Reading.Quantity target
                && row.actual().reading() instanceof Reading.Quantity actual) {
            return quantitative(row, score, weight.get(), target, actual);
        }
        return line(row, score, qualitative(row, new Points(weight.get())));
    }

    private Line quantitative(
            Indicator row, FormPath score, BigDecimal weight, Reading.Quantity target, Reading.Quantity actual) {
        if (!target.unit().equals(actual.unit())) {
            if (!target.sharesUnitWith(actual)) {
                return line(row, score, notComputed(row, new Points(weight), Obstacle.OTHER_UNIT));
            }
            if (mixesRatioAndPercent(target, actual)) {
                return line(row, score, notComputed(row, new Points(weight), Obstacle.RATIO_OR_PERCENT));
            }
        }
        return new QuantitativeScorer(policy, row, weight, target, actual).score(score);
    }

    /** Without a weight, the stated score is the most that is known to be at stake. */
    private static Points stated(Indicator row) {
        return row.score()
                .number()
                .filter(score -> score.signum() >= 0)
                .map(Points::new)
                .orElse(Points.ZERO);
    }

    /** Whether the one that is no percentage may be a ratio; zero is the same either way. */
    private static boolean mixesRatioAndPercent(Reading.Quantity target, Reading.Quantity actual) {
        if (target.isPercentage() == actual.isPercentage()) {
            return false;
        }
        var bare = (target.isPercentage() ? actual : target).number();
        return bare.signum() != 0 && !Decimals.isMore(actual.number().min(target.number()), BigDecimal.ONE);
    }

    private Award qualitative(Indicator row, Points weight) {
        if (row.target().isBlank() || row.actual().isBlank()) {
            return notComputed(row, weight, row.target().isBlank() ? Obstacle.NO_TARGET : Obstacle.NO_ACTUAL);
        }
        if (row.target().reading() instanceof Reading.Deadline due
                && row.actual().reading() instanceof Reading.Deadline done) {
            return dated(row, weight, due, done);
        }
        if (row.actual().reading() instanceof Reading.Graded graded && isQualitative(row.target())) {
            return banded(row, weight, graded);
        }
        return notComputed(row, weight, Obstacle.TEXT);
    }

    private static boolean isQualitative(Printed target) {
        return target.reading() instanceof Reading.Words
                || target.reading() instanceof Reading.Graded
                || target.reading() instanceof Reading.Deadline;
    }

    private Award dated(Indicator row, Points weight, Reading.Deadline due, Reading.Deadline done) {
        var onTime = done.isNoLaterThan(due);
        if (onTime.isEmpty()) {
            return notComputed(row, weight, Obstacle.ONE_YEAR_MISSING);
        }
        return onTime.get() ? new DatedAward(policy, weight) : notComputed(row, weight, Obstacle.LATE);
    }

    private Award banded(Indicator row, Points weight, Reading.Graded graded) {
        var band = policy.bands().rule().get(graded.grade());
        if (band == null) {
            return notComputed(row, weight, Obstacle.NO_BAND);
        }
        var rounding = policy.roundings().lineScore().rule();
        return new Award.Between(
                weight.times(band.from(), rounding),
                weight.times(band.to(), rounding),
                policy,
                row.actual(),
                graded.grade(),
                band,
                weight);
    }

    private static Line line(Indicator row, FormPath score, Award award) {
        return Line.of(score, row.name(), row.score(), award);
    }

    private static Award notComputed(Indicator row, Points weight, Obstacle obstacle) {
        return new Award.NotComputed(weight, obstacle, row.target(), row.actual());
    }
}
