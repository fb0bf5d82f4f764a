package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Curves.Strictness;
import org.plumbline.core.scoring.ExecutionTerms.Base;
import org.plumbline.core.scoring.PrintedFigures.Kind;

/** One candidate policy, varied term by term where that explains more of what a form prints. */
final class PolicyVariation {

    private static final int FINEST = 6;
    private static final Basis INFERRED =
            new Basis(Evidence.INFERRED, new Wording("据本表所印数字推定", "inferred from this form's own figures"));

    private final SelfEvaluation form;
    private final List<Wording> said = new ArrayList<>();
    private PrintedFigures best;

    PolicyVariation(ScoringPolicy policy, SelfEvaluation form) {
        this.form = form;
        this.best = PrintedFigures.of(policy, form);
    }

    /** @param difference made only of the variant that is taken */
    private record Variant(ScoringPolicy policy, Supplier<Wording> difference) {}

    PolicyChoice choice() {
        vary(Kind.WEIGHT, weights());
        vary(Kind.RATE, rates());
        vary(Kind.EXECUTION_SCORE, executionScores());
        var open = OpenLines.of(best.policy(), form);
        vary(Kind.LINE_SCORE, lineScores(open), policy -> best.count(Kind.LINE_SCORE, true) + open.gained(policy));
        vary(Kind.TOTAL, totals());
        return new PolicyChoice(best.policy(), said, best.explained(), best.leftOver());
    }

    private void vary(Kind kind, Stream<Variant> variants) {
        vary(kind, variants, policy -> PrintedFigures.explained(kind, policy, form));
    }

    /** Takes the first variant that explains the most figures of a kind, if more than before and more than half. */
    private void vary(Kind kind, Stream<Variant> variants, ToLongFunction<ScoringPolicy> explaining) {
        long unexplained = best.count(kind, false);
        if (unexplained == 0) {
            return;
        }
        long all = best.count(kind, true) + unexplained;
        var most = new long[] {best.count(kind, true)};
        var taken = new Variant[1];
        variants.forEach(variant -> {
            long explained = explaining.applyAsLong(variant.policy());
            if (explained > most[0] && explained * 2 > all) {
                most[0] = explained;
                taken[0] = variant;
            }
        });
        if (taken[0] != null) {
            best = PrintedFigures.of(taken[0].policy(), form);
            said.add(taken[0].difference().get());
        }
    }

    /**
     * The weights as printed, where they make 100, if need be with what the policy gives to execution and the form does
     * not print; a class that the form leaves out weighs nothing.
     */
    private Stream<Variant> weights() {
        var printed = ClassWeights.of(form);
        var policy = best.policy();
        var execution = form.totalFunding().flatMap(total -> total.weight().number());
        var unprinted = policy.execution().rule().weight().value();
        return Stream.of(execution.orElse(BigDecimal.ZERO), execution.orElse(unprinted))
                .filter(printed::make100With)
                .limit(1)
                .map(weight -> weighed(printed, weight));
    }

    private Variant weighed(ClassWeights printed, BigDecimal execution) {
        var policy = best.policy();
        var weights = new EnumMap<Pillar, Points>(Pillar.class);
        policy.weights().rule().keySet().forEach(pillar -> weights.put(pillar, Points.ZERO));
        printed.sums().forEach((pillar, sum) -> weights.put(pillar, new Points(sum)));
        var terms = policy.execution().rule();
        var weighed = new Based<>(
                new ExecutionTerms(new Points(execution), terms.base(), terms.zeroBudget()),
                policy.execution().basis());
        return new Variant(
                policy.with(weighed, new Based<>(Map.copyOf(weights), INFERRED)),
                () -> new Wording("各级分值按表上所印", "the weights are those printed"));
    }

    private Stream<Variant> rates() {
        var roundings = best.policy().roundings();
        var printed = form.funding().stream().map(line -> line.rate());
        return roundings(printed)
                .map(rounding -> new Variant(
                        best.policy()
                                .with(new Roundings(
                                        based(rounding),
                                        roundings.executionScore(),
                                        roundings.lineScore(),
                                        roundings.total())),
                        () -> rounded("执行率", "rates are ", rounding)));
    }

    private Stream<Variant> executionScores() {
        var policy = best.policy();
        var roundings = policy.roundings();
        var own = Stream.of(roundings.executionScore().rule());
        var printed = form.totalFunding().stream().map(line -> line.score());
        return Stream.concat(own, roundings(printed))
                .flatMap(rounding -> Stream.of(Base.values()).map(base -> {
                    var terms = new ExecutionTerms(
                            policy.execution().rule().weight(),
                            base,
                            policy.execution().rule().zeroBudget());
                    return new Variant(
                            policy.with(new Based<>(terms, INFERRED))
                                    .with(new Roundings(
                                            roundings.rate(),
                                            based(rounding),
                                            roundings.lineScore(),
                                            roundings.total())),
                            () -> scored(rounding, base));
                }));
    }

    private static Wording scored(Rounding rounding, Base base) {
        var how = rounded("执行得分", "the execution score is ", rounding);
        return base == Base.EXACT ? how : new Wording(how.zh() + "（由所印执行率）", how.en() + " (from the printed rate)");
    }

    private Stream<Variant> lineScores(OpenLines open) {
        var policy = best.policy();
        var roundings = policy.roundings();
        var own = Stream.of(roundings.lineScore().rule());
        var printed = form.indicators().stream().map(row -> row.score());
        return Stream.concat(own, roundings(printed))
                .flatMap(rounding -> curves(policy.curves(), open)
                        .map(curves -> new Variant(
                                policy.with(curves)
                                        .with(new Roundings(
                                                roundings.rate(),
                                                roundings.executionScore(),
                                                rounding.equals(roundings
                                                                .lineScore()
                                                                .rule())
                                                        ? roundings.lineScore()
                                                        : based(rounding),
                                                roundings.total())),
                                () -> rounded(
                                        "指标得分按 " + curves.atMost().rule().id() + "、"
                                                + curves.equal().rule().id() + "，",
                                        "line scores follow "
                                                + curves.atMost().rule().id() + " and "
                                                + curves.equal().rule().id() + ", ",
                                        rounding))));
    }

    /** Another curve is tried only where a line depends on it. */
    private static Stream<Curves> curves(Curves own, OpenLines open) {
        return Stream.of(own.atMost().rule(), Rule.AT_MOST_RATIO, Rule.AT_MOST_LINEAR)
                .limit(open.anyAtMost() ? Long.MAX_VALUE : 1)
                .distinct()
                .flatMap(atMost -> Stream.of(
                                own.equal().rule(), Rule.EQUAL_PROPORTIONAL, Rule.AT_LEAST, Rule.EQUAL_ZERO)
                        .limit(open.anyEqual() ? Long.MAX_VALUE : 1)
                        .distinct()
                        .flatMap(equal -> Stream.of(own.strictness().rule(), Strictness.EQUAL_IS_MET)
                                .limit(open.anyOnTarget() ? Long.MAX_VALUE : 1)
                                .distinct()
                                .map(strictness -> new Curves(
                                        own.met(),
                                        own.atLeast(),
                                        kept(own.atMost(), atMost),
                                        kept(own.equal(), equal),
                                        kept(own.strictness(), strictness),
                                        own.bare()))));
    }

    private Stream<Variant> totals() {
        var roundings = best.policy().roundings();
        return roundings(Stream.of(form.printed(HeadField.TOTAL_SCORE)))
                .map(rounding -> new Variant(
                        best.policy()
                                .with(new Roundings(
                                        roundings.rate(),
                                        roundings.executionScore(),
                                        roundings.lineScore(),
                                        based(rounding))),
                        () -> rounded("总分", "the total is ", rounding)));
    }

    /** Every admissible mode at every number of decimals that the figures print, the finest first. */
    private static Stream<Rounding> roundings(Stream<Printed> figures) {
        return figures.flatMap(figure -> figure.number().stream())
                .map(number -> Math.min(FINEST, Math.max(0, number.scale())))
                .distinct()
                .sorted((left, right) -> Integer.compare(right, left))
                .flatMap(scale -> Interval.ADMISSIBLE.stream().map((RoundingMode mode) -> new Rounding(mode, scale)));
    }

    private static <T> Based<T> kept(Based<T> own, T rule) {
        return own.rule().equals(rule) ? own : based(rule);
    }

    private static <T> Based<T> based(T rule) {
        return new Based<>(rule, INFERRED);
    }

    private static Wording rounded(String zh, String en, Rounding rounding) {
        var how = rounding.describe();
        return new Wording(zh + how.zh(), en + how.en());
    }
}
