package org.plumbline.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Curves.Strictness;
import org.plumbline.core.scoring.ExecutionTerms.Base;
import org.plumbline.core.scoring.ExecutionTerms.ZeroBudget;
import org.plumbline.core.scoring.Roundings;
import org.plumbline.core.scoring.Rule;
import org.plumbline.core.scoring.ScoringPolicy;

class FormComparisonTest {

    private static final ScoringPolicy POLICY = SamplePolicies.shanghai();
    private static final SelfEvaluation FORM = SampleForms.keyEnterprises();

    @Test
    void underTheSamePolicyNothingChanges() {
        for (long seed = 0; seed < 200; seed++) {
            var comparison = FormComparison.of(SampleForms.random(seed), POLICY, POLICY);

            assertThat(comparison.isSame()).as("seed %d", seed).isTrue();
            assertThat(comparison.lines()).isEmpty();
            assertThat(comparison.causes()).isEmpty();
        }
    }

    @Test
    void everyChangeHasACause() {
        var other = SamplePolicies.withCurves(
                SamplePolicies.withExecution(SamplePolicies.national(), Base.ROUNDED_RATE, ZeroBudget.FULL),
                SamplePolicies.curves(Rule.AT_MOST_LINEAR, Rule.EQUAL_ZERO, Strictness.EQUAL_IS_UNMET));
        for (long seed = 0; seed < 500; seed++) {
            var comparison = FormComparison.of(SampleForms.random(seed), POLICY, other);

            assertThat(comparison.lines())
                    .as("seed %d", seed)
                    .allMatch(line -> !line.causes().isEmpty())
                    .allMatch(line -> line.causes().stream()
                            .noneMatch(cause -> cause.before().equals(cause.after())));
        }
    }

    @Test
    void theRoundingThatMakesAnotherFigureIsNamed() {
        var comparison = FormComparison.of(FORM, POLICY, rounded(2, 1));

        assertThat(changes(comparison))
                .containsExactly("funding[0].score 9.65→9.6 ROUNDING", "indicators[4].score 3.57→3.5 ROUNDING");
        assertThat(comparison.changesTotal()).isTrue();
        assertThat(comparison.changesRating()).isFalse();
    }

    @Test
    void aRoundingThatMakesNoDifferenceIsNotNamed() {
        var whole = with(FORM, Map.of("funding[0].executed", "18.00", "indicators[4].actual", "0.70(%)"));

        assertThat(FormComparison.of(whole, POLICY, rounded(2, 1)).isSame()).isTrue();
    }

    @Test
    void takingTheRateAsRoundedIsAnotherBase() {
        var terms = SamplePolicies.withExecution(rateRounded(0, POLICY), Base.ROUNDED_RATE, ZeroBudget.NOT_APPLICABLE);

        assertThat(changes(FormComparison.of(FORM, POLICY, terms))).containsExactly("funding[0].score 9.65→9.6 BASE");
    }

    @Test
    void theRoundingOfTheRateCountsWhereTheScoreStandsOnIt() {
        var terms = SamplePolicies.withExecution(POLICY, Base.ROUNDED_RATE, ZeroBudget.NOT_APPLICABLE);

        assertThat(changes(FormComparison.of(FORM, rateRounded(1, terms), rateRounded(0, terms))))
                .containsExactly("funding[0].score 9.65→9.6 RATE_ROUNDING");
        assertThat(FormComparison.of(FORM, rateRounded(1, POLICY), rateRounded(0, POLICY))
                        .isSame())
                .isTrue();
    }

    @Test
    void anotherRuleIsNamedWithBoth() {
        var late = with(FORM, Map.of("indicators[4].target", "≤0.40(%)"));
        var linear = SamplePolicies.withCurves(POLICY, SamplePolicies.curves(Rule.AT_MOST_LINEAR, Rule.EQUAL_ZERO));

        var change = FormComparison.of(late, POLICY, linear).lines().get(0);

        assertThat(change.causes()).hasSize(1);
        assertThat(change.causes().get(0).before().zh()).startsWith("AT-MOST-RATIO ");
        assertThat(change.causes().get(0).after().en()).startsWith("AT-MOST-LINEAR ");
    }

    @Test
    void whatIsComputedUnderOneOnlySaysWhyNotUnderTheOther() {
        var nothing = with(FORM, Map.of("funding[0].adjusted", "0", "funding[0].executed", "0"));
        var full = SamplePolicies.withExecution(POLICY, Base.EXACT, ZeroBudget.FULL);

        var change = FormComparison.of(nothing, POLICY, full).lines().get(0);

        assertThat(change.causes().get(0).before().en()).startsWith("not computed (");
        assertThat(change.causes().get(0).after().en()).startsWith("EXEC-ZERO ");
    }

    @Test
    void countsAddUp() {
        var changed = ComparisonTally.of(FormComparison.of(FORM, POLICY, rounded(2, 1)));
        var same = ComparisonTally.of(FormComparison.of(FORM, POLICY, POLICY));

        var sum = changed.plus(same).plus(changed).plus(ComparisonTally.NONE);

        assertThat(sum).isEqualTo(new ComparisonTally(3, 2, 0, 2, new TreeMap<>(), Map.of(Cause.Kind.ROUNDING, 2L)));
        assertThat(ComparisonTally.NONE.plus(sum)).isEqualTo(sum);
    }

    @Test
    void aRatingThatChangesIsCountedFromWordToWord() {
        var form = with(FORM, Map.of("indicators[0].target", "≤180(家)", "indicators[0].score", "20"));
        var ratio = FormComparison.of(form, POLICY, POLICY);
        var linear = FormComparison.of(
                form,
                POLICY,
                SamplePolicies.withCurves(POLICY, SamplePolicies.curves(Rule.AT_MOST_LINEAR, Rule.EQUAL_ZERO)));

        assertThat(ratio.before().rating().orElseThrow().name().en()).isEqualTo("excellent");
        assertThat(linear.changesRating()).isTrue();
        assertThat(ComparisonTally.of(linear).ratings().values())
                .extracting(move -> move.before().en() + "→" + move.after().en() + " " + move.forms())
                .containsExactly("excellent→good 1");
    }

    private static List<String> changes(FormComparison comparison) {
        return comparison.lines().stream()
                .map(line -> line.before().score() + " " + line.before().award().from() + "→"
                        + line.after().award().from() + " "
                        + String.join(
                                ",",
                                line.causes().stream()
                                        .map(cause -> cause.kind().name())
                                        .toList()))
                .toList();
    }

    private static ScoringPolicy rounded(int rate, int scores) {
        var scale = new Rounding(RoundingMode.DOWN, scores);
        return SamplePolicies.withRoundings(
                POLICY,
                new Roundings(
                        SamplePolicies.based(new Rounding(RoundingMode.DOWN, rate)),
                        SamplePolicies.based(scale),
                        SamplePolicies.based(scale),
                        POLICY.roundings().total()));
    }

    private static ScoringPolicy rateRounded(int decimals, ScoringPolicy policy) {
        var own = policy.roundings();
        return SamplePolicies.withRoundings(
                policy,
                new Roundings(
                        SamplePolicies.based(new Rounding(RoundingMode.DOWN, decimals)),
                        own.executionScore(),
                        own.lineScore(),
                        own.total()));
    }

    private static SelfEvaluation with(SelfEvaluation form, Map<String, String> texts) {
        var changed = form;
        for (var text : texts.entrySet()) {
            changed = SampleForms.with(changed, text.getKey(), text.getValue());
        }
        return changed;
    }
}
