package org.plumbline.core.scoring;

import java.math.BigDecimal;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Reading;
import org.plumbline.core.quantity.Points;

/** Scores a number against a number. */
record QuantitativeScorer(
        ScoringPolicy policy, Indicator row, BigDecimal weight, Reading.Quantity target, Reading.Quantity actual) {

    Line score(FormPath score) {
        var printed = target.comparator();
        if (printed != null) {
            return Line.of(score, row.name(), row.score(), award(printed, false));
        }
        var assumed = row.countsCost() ? Comparator.AT_MOST : Comparator.AT_LEAST;
        var other = row.countsCost() ? Comparator.AT_LEAST : Comparator.AT_MOST;
        return new Line(score, row.name(), row.score(), award(assumed, true), award(other, false));
    }

    private Award award(Comparator comparator, boolean isAssumed) {
        var rule = isMet(comparator) ? Rule.MET : unmetRule(comparator);
        if (rule != Rule.MET && target.number().signum() <= 0) {
            return notComputed(Obstacle.NO_POSITIVE_TARGET);
        }
        if (!actualDecides(rule, comparator)) {
            return notComputed(Obstacle.BOUND_AS_ACTUAL);
        }
        var share = share(rule);
        var points = share.of(weight, policy.roundings().lineScore().rule());
        return new ComparedAward(policy, row, comparator, isAssumed, rule, share, points);
    }

    private Award notComputed(Obstacle obstacle) {
        return new Award.NotComputed(new Points(weight), obstacle, row.target(), row.actual());
    }

    private boolean isMet(Comparator comparator) {
        if (comparator == Comparator.EQUAL && target.number().signum() == 0) {
            return actual.number().signum() <= 0;
        }
        int order = actual.number().compareTo(target.number());
        return (order == 0 && comparator != Comparator.EQUAL && policy.curves().equalIsMet())
                || comparator.isMet(order);
    }

    /** Whether an actual such as {@code ≥95%} settles the matter: it can only show that a target like it is met. */
    private boolean actualDecides(Rule rule, Comparator wanted) {
        var printed = actual.comparator();
        return printed == null
                || printed == Comparator.EQUAL
                || (rule == Rule.MET && pointsUp(printed) == pointsUp(wanted) && wanted != Comparator.EQUAL);
    }

    private static boolean pointsUp(Comparator comparator) {
        return comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
    }

    private Rule unmetRule(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> Rule.AT_LEAST;
            case EQUAL -> policy.curves().equal().rule();
            case AT_MOST, LESS_THAN -> policy.curves().atMost().rule();
        };
    }

    /** The share that the rule gives; the target is above zero unless it is met. */
    private Share share(Rule rule) {
        var wanted = target.number();
        var reached = actual.number();
        return switch (rule) {
            case MET -> Share.ALL;
            case AT_LEAST -> new Share(reached, wanted);
            case AT_MOST_RATIO -> new Share(wanted, reached);
            case AT_MOST_LINEAR -> new Share(wanted.subtract(reached.subtract(wanted)), wanted);
            case EQUAL_PROPORTIONAL -> new Share(wanted.min(reached), wanted.max(reached));
            case EQUAL_ZERO, BANDS, DATE, EXEC_LIN, EXEC_ZERO -> Share.NONE;
        };
    }
}
