package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Grade;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What a form earns, computed a second time from the rule book by hand.
 *
 * <p>Uses nothing of the scoring but the readings of cells. Knows two ways only: truncated with t/a for unmet at-most
 * targets, and half up with 1 − (a − t)/t.
 */
record Oracle(boolean halfUp, boolean linear) {

    private static final Map<Grade, List<Integer>> BANDS = Map.of(
            Grade.MET, List.of(80, 100),
            Grade.PARTLY_MET, List.of(60, 80),
            Grade.UNMET, List.of(0, 60));

    /** The ends of what a line earns, and what of it is counted. */
    record Range(Fraction from, Fraction to, Fraction counted) {

        private static Range of(Fraction from, Fraction to, Printed score) {
            var stated = points(score).map(points -> points.within(from, to));
            return new Range(from, to, stated.orElse(from));
        }
    }

    List<Range> lines(SelfEvaluation form) {
        var lines = new ArrayList<Range>();
        form.funding().stream().filter(FundingLine::isTotal).limit(1).forEach(line -> lines.add(execution(line)));
        form.indicators().forEach(row -> lines.add(indicator(row)));
        return lines;
    }

    Range total(List<Range> lines) {
        var sum = new Range(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        for (var line : lines) {
            sum = new Range(sum.from.plus(line.from), sum.to.plus(line.to), sum.counted.plus(line.counted));
        }
        return new Range(round(sum.from), round(sum.to), round(sum.counted));
    }

    private Range execution(FundingLine line) {
        var weight = points(line.weight()).orElse(Fraction.whole(10));
        var adjusted = number(line.adjusted());
        var executed = number(line.executed());
        if (adjusted.isEmpty()
                || executed.isEmpty()
                || adjusted.get().sign() <= 0
                || unitsDiffer(line.adjusted(), line.executed())) {
            return Range.of(Fraction.ZERO, weight, line.score());
        }
        var earned = share(weight, executed.get().over(adjusted.get()));
        return Range.of(earned, earned, line.score());
    }

    private Range indicator(Indicator row) {
        var weight = points(row.weight());
        if (weight.isEmpty()) {
            return Range.of(Fraction.ZERO, points(row.score()).orElse(Fraction.ZERO), row.score());
        }
        var all = weight.get();
        if (row.target().quantity().isPresent() && row.actual().quantity().isPresent()) {
            var earned = reached(row).map(share -> share(all, share));
            return Range.of(earned.orElse(Fraction.ZERO), earned.orElse(all), row.score());
        }
        return inWords(row, all);
    }

    private Range inWords(Indicator row, Fraction weight) {
        var target = row.target().reading();
        if (target instanceof Reading.Deadline due
                && row.actual().reading() instanceof Reading.Deadline done
                && done.isNoLaterThan(due).orElse(false)) {
            return Range.of(weight, weight, row.score());
        }
        boolean inWords = target instanceof Reading.Words
                || target instanceof Reading.Graded
                || target instanceof Reading.Deadline;
        if (inWords && row.actual().reading() instanceof Reading.Graded graded) {
            var band = BANDS.getOrDefault(graded.grade(), List.of(0, 100));
            return Range.of(percent(weight, band.get(0)), percent(weight, band.get(1)), row.score());
        }
        return Range.of(Fraction.ZERO, weight, row.score());
    }

    private Fraction percent(Fraction weight, int percent) {
        return share(weight, Fraction.whole(percent).over(Fraction.whole(100)));
    }

    /** The share of the weight that the actual reaches; empty where no rule computes it. */
    private Optional<Fraction> reached(Indicator row) {
        var target = row.target().quantity().orElseThrow();
        var actual = row.actual().quantity().orElseThrow();
        if (unitsDiffer(row.target(), row.actual()) || mayBeRatio(target, actual)) {
            return Optional.empty();
        }
        var cost = row.level1().contains("成本") || row.level2().contains("成本");
        var sign = target.printedComparator().orElse(cost ? Comparator.AT_MOST : Comparator.AT_LEAST);
        var t = Fraction.of(target.number());
        var a = Fraction.of(actual.number());
        boolean met = isMet(sign, t, a);
        var bound = actual.printedComparator().filter(printed -> printed != Comparator.EQUAL);
        if (bound.isPresent()) {
            boolean proves = met && sign != Comparator.EQUAL && isUpward(sign) == isUpward(bound.get());
            return proves ? Optional.of(Fraction.ONE) : Optional.empty();
        }
        if (met) {
            return Optional.of(Fraction.ONE);
        }
        return t.sign() <= 0 ? Optional.empty() : Optional.of(unmet(sign, t, a));
    }

    private static boolean isMet(Comparator sign, Fraction t, Fraction a) {
        return switch (sign) {
            case AT_LEAST, MORE_THAN -> !a.below(t);
            case AT_MOST, LESS_THAN -> !t.below(a);
            case EQUAL -> t.sign() == 0 ? a.sign() <= 0 : a.is(t);
        };
    }

    private Fraction unmet(Comparator sign, Fraction t, Fraction a) {
        return switch (sign) {
            case AT_LEAST, MORE_THAN -> a.over(t);
            case AT_MOST, LESS_THAN -> linear ? Fraction.ONE.minus(a.minus(t).over(t)) : t.over(a);
            case EQUAL -> a.below(t) ? a.over(t) : t.over(a);
        };
    }

    private static boolean isUpward(Comparator sign) {
        return sign == Comparator.AT_LEAST || sign == Comparator.MORE_THAN;
    }

    /** One is in percent; the other has no unit, is not zero, and one of them is at most one. */
    private static boolean mayBeRatio(Reading.Quantity target, Reading.Quantity actual) {
        if (target.isPercentage() == actual.isPercentage()) {
            return false;
        }
        var bare = target.isPercentage() ? actual : target;
        boolean small =
                List.of(target, actual).stream().anyMatch(each -> !Fraction.ONE.below(Fraction.of(each.number())));
        return bare.number().signum() != 0 && small;
    }

    private static boolean unitsDiffer(Printed left, Printed right) {
        var one = left.quantity().orElseThrow();
        var other = right.quantity().orElseThrow();
        return !one.unit().isEmpty()
                && !other.unit().isEmpty()
                && !one.unit().equals(other.unit())
                && !(one.isPercentage() && other.isPercentage());
    }

    private Fraction share(Fraction weight, Fraction share) {
        var held = share.within(Fraction.ZERO, Fraction.ONE);
        return held.is(Fraction.ONE) ? weight : round(weight.times(held)).within(Fraction.ZERO, weight);
    }

    private Fraction round(Fraction exact) {
        return exact.toHundredths(halfUp);
    }

    private static Optional<Fraction> number(Printed printed) {
        return printed.quantity()
                .filter(read -> read.printedComparator().isEmpty())
                .map(Reading.Quantity::number)
                .map(Fraction::of);
    }

    private static Optional<Fraction> points(Printed printed) {
        return number(printed).filter(points -> points.sign() >= 0);
    }
}
