package org.plumbline.core.comparison;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Rule;
import org.plumbline.core.scoring.Step;
import org.plumbline.core.scoring.Working;

/** Finds in two workings of one line the steps that part them. */
final class LineCauses {

    private final Working before;
    private final Working after;
    private final List<Cause> causes = new ArrayList<>();

    private LineCauses(Working before, Working after) {
        this.before = before;
        this.after = after;
    }

    static List<Cause> between(Award before, Rounding rounding, Award after, Rounding otherRounding) {
        var old = working(before);
        var next = working(after);
        if (old.isEmpty() || next.isEmpty() || old.get().rule() != next.get().rule()) {
            return List.of(new Cause(Cause.Kind.RULE, rule(before), rule(after)));
        }
        var causes = new LineCauses(old.get(), next.get());
        causes.products();
        causes.rounding(rounding, otherRounding);
        if (causes.causes.isEmpty()) {
            causes.add(Cause.Kind.RULE, words(old.get().steps().stream()), words(next.get().steps().stream()));
        }
        return causes.causes;
    }

    /** The rule that computes it, or why none does. */
    private static Wording rule(Award award) {
        if (award instanceof Award.NotComputed none) {
            return new Wording(
                    "不计算（" + none.why().zh() + "）",
                    "not computed (" + none.why().en() + ")");
        }
        return working(award)
                .map(Working::rule)
                .map(rule -> new Wording(
                        rule.id() + " " + rule.words().zh(),
                        rule.id() + " " + rule.words().en()))
                .orElseThrow();
    }

    private static Optional<Working> working(Award award) {
        if (award instanceof Award.Earned earned) {
            return Optional.of(earned.working());
        }
        return award instanceof Award.Between between ? Optional.of(between.working()) : Optional.empty();
    }

    private void products() {
        var old = products(before).toList();
        var next = products(after).toList();
        if (old.equals(next)) {
            return;
        }
        if (before.rule() == Rule.BANDS) {
            add(Cause.Kind.BAND, words(old.stream()), words(next.stream()));
        } else if (!old.isEmpty() && !next.isEmpty()) {
            product(old.get(0), next.get(0));
        }
    }

    private void product(Step.Product old, Step.Product next) {
        if (!Decimals.isSame(old.weight(), next.weight())) {
            add(
                    Cause.Kind.WEIGHT,
                    figure(old.weight().toPlainString()),
                    figure(next.weight().toPlainString()));
        }
        if (!old.share().equals(next.share())) {
            share(old.share(), next.share());
        }
    }

    /** Shares of one quotient differ by the rounding of the rate, or by taking it rounded or not. */
    private void share(Ratio old, Ratio next) {
        var oldRate = roundings(before).findFirst().map(Step.Rounded::words);
        var nextRate = roundings(after).findFirst().map(Step.Rounded::words);
        boolean rounded = !isExact(before, old) && !isExact(after, next);
        if (rounded && oldRate.isPresent() && nextRate.isPresent()) {
            add(Cause.Kind.RATE_ROUNDING, oldRate.get(), nextRate.get());
        } else {
            add(Cause.Kind.BASE, base(before, old), base(after, next));
        }
    }

    private static Wording base(Working working, Ratio share) {
        if (isExact(working, share)) {
            return new Wording("精确比率 " + share, "the exact ratio " + share);
        }
        var rate = Decimals.plain(share.toPercent().round(Step.PLACES, RoundingMode.DOWN)) + " %";
        return new Wording("舍入后的执行率 " + rate, "the rounded rate " + rate);
    }

    private static boolean isExact(Working working, Ratio share) {
        return working.steps().stream()
                .anyMatch(step -> step instanceof Step.Division division
                        && Ratio.of(division.part(), division.whole()).equals(share));
    }

    /** The rounding of the score counts where it would have made another figure of the same product. */
    private void rounding(Rounding old, Rounding next) {
        boolean matters = products(after)
                .map(product -> product.share().times(product.weight()))
                .anyMatch(exact -> !Decimals.isSame(old.round(exact), next.round(exact)));
        if (matters) {
            add(Cause.Kind.ROUNDING, old.describe(), next.describe());
        }
    }

    private void add(Cause.Kind kind, Wording old, Wording next) {
        causes.add(new Cause(kind, old, next));
    }

    private static Stream<Step.Product> products(Working working) {
        return working.steps().stream().filter(Step.Product.class::isInstance).map(Step.Product.class::cast);
    }

    private static Stream<Step.Rounded> roundings(Working working) {
        return working.steps().stream().filter(Step.Rounded.class::isInstance).map(Step.Rounded.class::cast);
    }

    private static Wording words(Stream<? extends Step> steps) {
        return Wording.clauses(steps.map(Step::words).toList());
    }

    private static Wording figure(String figure) {
        return new Wording(figure, figure);
    }
}
