package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.Optional;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

/** Scores a number against a number. */
record QuantitativeScorer(ScoringPolicy policy, Points weight, Reading.Quantity target, Reading.Quantity actual) {

    Line score(Indicator row, FormPath score) {
        var printed = target.printedComparator();
        if (printed.isPresent()) {
            return Line.of(score, row.name(), row.score(), award(row, printed.get()));
        }
        var assumed = row.countsCost() ? Comparator.AT_MOST : Comparator.AT_LEAST;
        var other = row.countsCost() ? Comparator.AT_LEAST : Comparator.AT_MOST;
        return new Line(score, row.name(), row.score(), bare(row, assumed), award(row, other));
    }

    /** A target without comparator (BARE): scored as assumed, and the working says so. */
    private Award bare(Indicator row, Comparator assumed) {
        var award = award(row, assumed);
        if (!(award instanceof Award.Earned earned)) {
            return award;
        }
        var basis = policy.curves().bare().describe();
        var remark = new Step.Said(new Wording(
                "目标没有比较符号，假定为“" + assumed.words().zh() + "”，依据 " + basis.zh(),
                "the target has no comparator, “" + assumed.words().en() + "” is assumed, by " + basis.en()));
        return new Award.Earned(
                earned.points(), earned.attainment(), earned.working().after(remark));
    }

    private Award award(Indicator row, Comparator comparator) {
        var rule = isMet(comparator) ? Rule.MET : unmetRule(comparator);
        if (rule != Rule.MET && target.number().signum() <= 0) {
            return new Award.NotComputed(
                    weight,
                    new Wording(
                            "目标不大于零且未达标，没有可计算的规则",
                            "the target is not above zero and is missed: no rule computes that"));
        }
        if (!actualDecides(rule, comparator)) {
            return new Award.NotComputed(
                    weight,
                    new Wording(
                            "实际“" + row.actual().text() + "”带比较符号，不是一个确定的数",
                            "actual “" + row.actual().text() + "” has a comparator and is no definite number"));
        }
        var quotient = quotient(rule);
        var share = rule == Rule.MET ? Ratio.ONE : quotient.map(this::share).orElse(Ratio.ZERO);
        var rounding = policy.roundings().lineScore().rule();
        var points = weight.times(share, rounding);
        var steps = new ArrayList<Step>();
        steps.add(compared(row, comparator, rule == Rule.MET));
        quotient.ifPresent(division -> {
            steps.add(division);
            steps.add(new Step.Product(weight.value(), share));
        });
        steps.add(rule == Rule.MET ? full(rounding.print(points)) : new Step.Rounded(rounding, rounding.print(points)));
        return new Award.Earned(points, share, new Working(rule, basis(rule, comparator), steps));
    }

    private boolean isMet(Comparator comparator) {
        if (target.number().signum() == 0 && comparator == Comparator.EQUAL) {
            return actual.number().signum() <= 0;
        }
        return comparator.isMet(target.number(), actual.number())
                || (comparator != Comparator.EQUAL
                        && policy.curves().equalIsMet()
                        && Decimals.isSame(target.number(), actual.number()));
    }

    /** Whether an actual such as {@code ≥95%} settles the matter: it can only show that a target like it is met. */
    private boolean actualDecides(Rule rule, Comparator wanted) {
        return actual.printedComparator()
                .filter(printed -> printed != Comparator.EQUAL)
                .map(printed -> rule == Rule.MET && pointsUp(printed) == pointsUp(wanted) && wanted != Comparator.EQUAL)
                .orElse(true);
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

    private Basis basis(Rule rule, Comparator comparator) {
        if (rule == Rule.MET) {
            return comparator == Comparator.EQUAL || comparator.isMet(target.number(), actual.number())
                    ? policy.curves().met()
                    : policy.curves().strictness().basis();
        }
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> policy.curves().atLeast();
            case EQUAL -> policy.curves().equal().basis();
            case AT_MOST, LESS_THAN -> policy.curves().atMost().basis();
        };
    }

    /** The quotient that an unmet target's rule forms; empty where the rule forms none. */
    private Optional<Step.Division> quotient(Rule rule) {
        var wanted = target.number();
        var reached = actual.number();
        return switch (rule) {
            case AT_LEAST -> Optional.of(new Step.Division(reached, wanted));
            case AT_MOST_RATIO -> Optional.of(new Step.Division(wanted, reached));
            case AT_MOST_LINEAR -> Optional.of(new Step.Division(wanted.subtract(reached.subtract(wanted)), wanted));
            case EQUAL_PROPORTIONAL -> Optional.of(new Step.Division(wanted.min(reached), wanted.max(reached)));
            case MET, EQUAL_ZERO, BANDS, DATE, EXEC_LIN, EXEC_ZERO -> Optional.empty();
        };
    }

    private Ratio share(Step.Division quotient) {
        return Ratio.of(quotient.part(), quotient.whole()).max(Ratio.ZERO).min(Ratio.ONE);
    }

    private static Step full(String points) {
        return new Step.Said(new Wording("得 " + points, "earns " + points));
    }

    private static Step compared(Indicator row, Comparator comparator, boolean met) {
        var zh = "目标 " + row.target().text() + "，实际 " + row.actual().text();
        var en = "target " + row.target().text() + ", actual " + row.actual().text();
        return new Step.Said(
                met
                        ? new Wording(zh + "，达标", en + ": met")
                        : new Wording(
                                zh + "，未达到“" + comparator.words().zh() + "”",
                                en + ": not “" + comparator.words().en() + "”"));
    }
}
