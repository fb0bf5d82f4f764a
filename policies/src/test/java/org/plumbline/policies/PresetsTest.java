package org.plumbline.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.Grade;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Band;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.Basis;
import org.plumbline.core.scoring.Curves.Strictness;
import org.plumbline.core.scoring.Evidence;
import org.plumbline.core.scoring.ExecutionTerms;
import org.plumbline.core.scoring.Period;
import org.plumbline.core.scoring.Rule;
import org.plumbline.core.scoring.ScoringPolicy;

class PresetsTest {

    @Test
    void theMostGeneralPresetComesFirst() {
        assertThat(Presets.ids()).containsExactly("national-2020", "shanghai-2023");
    }

    @Test
    void everyFileIsNamedByItsId() {
        assertThat(Presets.all()).extracting(ScoringPolicy::id).isEqualTo(Presets.ids());
    }

    @Test
    void onlyAListedIdIsAPreset() {
        assertThat(Presets.named("shanghai-2022")).isEmpty();
        assertThat(Presets.named("../sample")).isEmpty();
    }

    @Test
    void thePeriodIsThatOfTheFormsOrOfTheRules() {
        assertThat(named("shanghai-2023").period()).isEqualTo(new Period(2023, 2023));
        assertThat(named("national-2020").period()).isEqualTo(new Period(2020, null));
    }

    @ParameterizedTest(name = "{0}: {1}/{2}/{3}/{4}")
    @CsvSource(textBlock = """
            shanghai-2023, 10, 60, 25, 5
            national-2020, 10, 50, 30, 10
            """)
    void weighsAsPrinted(String id, String execution, String output, String outcome, String satisfaction) {
        var policy = named(id);

        assertThat(policy.execution().rule().weight()).isEqualTo(Points.of(execution));
        assertThat(policy.weights().rule())
                .isEqualTo(Map.of(
                        Pillar.OUTPUT, Points.of(output),
                        Pillar.OUTCOME, Points.of(outcome),
                        Pillar.SATISFACTION, Points.of(satisfaction)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            shanghai-2023, DOWN
            national-2020, HALF_UP
            """)
    void roundsEveryFigureToTwoDecimals(String id, RoundingMode mode) {
        var roundings = named(id).roundings();

        assertThat(Stream.of(roundings.rate(), roundings.executionScore(), roundings.lineScore(), roundings.total()))
                .extracting(Based::rule)
                .containsOnly(new Rounding(mode, 2));
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.policies.Presets#all")
    void scoresAsTheRuleBookSays(ScoringPolicy policy) {
        assertThat(policy.execution().rule().base()).isEqualTo(ExecutionTerms.Base.EXACT);
        assertThat(policy.execution().rule().zeroBudget()).isEqualTo(ExecutionTerms.ZeroBudget.NOT_APPLICABLE);
        assertThat(policy.curves().atMost().rule()).isEqualTo(Rule.AT_MOST_RATIO);
        assertThat(policy.curves().equal().rule()).isEqualTo(Rule.EQUAL_PROPORTIONAL);
        assertThat(policy.curves().strictness().rule()).isEqualTo(Strictness.EQUAL_IS_MET);
        assertThat(policy.bands().rule())
                .isEqualTo(Map.of(
                        Grade.MET, band("80", "100"),
                        Grade.PARTLY_MET, band("60", "80"),
                        Grade.UNMET, band("0", "60")));
        assertThat(policy.tolerance()).isEqualTo(Points.ZERO);
        assertThat(policy.severities()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            100,   优
            90.00, 优
            89.99, 良
            80.00, 良
            79.99, 中
            60.00, 中
            59.99, 差
            0,     差
            """)
    void aCutBelongsToTheRatingItOpens(String total, String rating) {
        assertThat(Presets.all())
                .extracting(policy -> policy.rating(Points.of(total)).name().zh())
                .containsOnly(rating);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            shanghai-2023, INFERRED SEEN   INFERRED ASSUMED ASSUMED ASSUMED SEEN ASSUMED ASSUMED INFERRED INFERRED ASSUMED ASSUMED ASSUMED
            national-2020, ASSUMED  QUOTED SEEN     QUOTED  QUOTED  ASSUMED SEEN ASSUMED QUOTED  ASSUMED  ASSUMED  ASSUMED ASSUMED ASSUMED
            """)
    void claimsNoMoreThanItRestsOn(String id, String evidence) {
        assertThat(bases(named(id)))
                .extracting(Basis::evidence)
                .containsExactly(
                        Stream.of(evidence.split(" +")).map(Evidence::valueOf).toArray(Evidence[]::new));
    }

    @ParameterizedTest
    @MethodSource("org.plumbline.policies.Presets#all")
    void everyBasisIsInBothLanguages(ScoringPolicy policy) {
        assertThat(bases(policy)).allSatisfy(basis -> {
            assertThat(basis.source().zh()).matches(".*\\p{IsHan}.*");
            assertThat(basis.source().en()).matches(".*[a-z]{3}.*");
        });
    }

    /** What the policy, weights, execution, curves, bands, roundings and ratings rest on, in the order of the file. */
    private static List<Basis> bases(ScoringPolicy policy) {
        var curves = policy.curves();
        var roundings = policy.roundings();
        return List.of(
                policy.basis(),
                policy.weights().basis(),
                policy.execution().basis(),
                curves.atLeast(),
                curves.atMost().basis(),
                curves.equal().basis(),
                curves.strictness().basis(),
                curves.bare(),
                policy.bands().basis(),
                roundings.rate().basis(),
                roundings.executionScore().basis(),
                roundings.lineScore().basis(),
                roundings.total().basis(),
                policy.ratings().basis());
    }

    private static Band band(String from, String to) {
        return new Band(Ratio.ofPercent(new BigDecimal(from)), Ratio.ofPercent(new BigDecimal(to)));
    }

    private static ScoringPolicy named(String id) {
        return Presets.named(id).orElseThrow();
    }
}
