package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;

class PolicyTest {

    private static final ScoringPolicy POLICY = SamplePolicies.shanghai();
    private static final Wording NAME = new Wording("优", "excellent");

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    优     | excellent
                    ' 良 ' | good
                    　中   | fair
                    差     | poor
                    优秀   |
                    ''     |
                    """)
    void knowsItsRatingsByTheirWord(String word, String name) {
        assertThat(POLICY.ratingNamed(word).map(row -> row.name().en())).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void mayWeighACheckDifferently() {
        var policy = SamplePolicies.withSeverity(POLICY, "S03", Severity.ERROR);

        assertThat(policy.severity("S03", Severity.WARNING)).isEqualTo(Severity.ERROR);
        assertThat(policy.severity("S07", Severity.NOTE)).isEqualTo(Severity.NOTE);
    }

    @Test
    void refusesWeightsThatDoNotSumTo100() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePolicies.like("x", "60 25 6", SamplePolicies.HALF_UP, POLICY.curves()))
                .withMessageContaining("101");
    }

    @Test
    void refusesRatingsThatDoNotFallToZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> withRatings(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> withRatings(List.of(row("90"))));
        assertThatIllegalArgumentException().isThrownBy(() -> withRatings(List.of(row("60"), row("90"), row("0"))));
        assertThatIllegalArgumentException().isThrownBy(() -> withRatings(List.of(row("90"), row("90"), row("0"))));
        assertThat(withRatings(List.of(row("0"))).rating(Points.of("55")).name())
                .isEqualTo(NAME);
    }

    private static RatingRow row(String from) {
        return new RatingRow(Points.of(from), NAME);
    }

    private static ScoringPolicy withRatings(List<RatingRow> ratings) {
        return new ScoringPolicy(
                POLICY.id(),
                POLICY.name(),
                POLICY.place(),
                POLICY.period(),
                POLICY.basis(),
                POLICY.execution(),
                POLICY.weights(),
                POLICY.curves(),
                POLICY.bands(),
                POLICY.roundings(),
                SamplePolicies.based(ratings),
                POLICY.tolerance(),
                Map.of(),
                POLICY.limits());
    }

    @ParameterizedTest(name = "{0} to {1} covers {2}: {3}")
    @CsvSource(textBlock = """
            2020, 2023, 2019, false
            2020, 2023, 2020, true
            2020, 2023, 2023, true
            2020, 2023, 2024, false
            2020, ,     2099, true
            2020, 2023, ,     true
            """)
    void isForTheYearsOfItsPeriod(int from, Integer to, Integer year, boolean covers) {
        var printed = year == null ? OptionalInt.empty() : OptionalInt.of(year);

        assertThat(new Period(from, to).covers(printed)).isEqualTo(covers);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(2023, 2022));
    }

    @ParameterizedTest(name = "{0} to {1} is no band")
    @CsvSource({"-0.1, 0.5", "0.6, 0.5", "0.5, 1.1"})
    void refusesBandsOutsideZeroToOne(String from, String to) {
        var low = Ratio.of(new BigDecimal(from));
        var high = Ratio.of(new BigDecimal(to));

        assertThatIllegalArgumentException().isThrownBy(() -> new Band(low, high));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void takesOnlyRulesThatFitTheirDirection(Rule rule) {
        boolean atMost = rule == Rule.AT_MOST_RATIO || rule == Rule.AT_MOST_LINEAR;
        boolean equal = rule == Rule.EQUAL_PROPORTIONAL || rule == Rule.EQUAL_ZERO || rule == Rule.AT_LEAST;

        assertThat(accepts(rule, Rule.EQUAL_ZERO)).isEqualTo(atMost);
        assertThat(accepts(Rule.AT_MOST_RATIO, rule)).isEqualTo(equal);
    }

    private static boolean accepts(Rule atMost, Rule equal) {
        try {
            return SamplePolicies.curves(atMost, equal).equal().rule() == equal;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void namesRulesInBothLanguages(Rule rule) {
        assertThat(rule.id()).matches("[A-Z]+(-[A-Z]+)*");
        assertThat(rule.words().in(Language.ZH)).isNotBlank();
        assertThat(rule.words().in(Language.EN)).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void namesSeveritiesForScripts(Severity severity) {
        assertThat(severity.id()).isEqualTo(severity.name().toLowerCase(Locale.ROOT));
        assertThat(severity.words().zh()).isNotBlank();
        assertThat(severity.reaches(Severity.NOTE)).isTrue();
        assertThat(severity.reaches(Severity.ERROR)).isEqualTo(severity == Severity.ERROR);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void saysWhatARuleRestsOn(Evidence evidence) {
        var basis = new Basis(evidence, new Wording("某文", "a text"));

        assertThat(basis.describe().zh()).isEqualTo("某文（" + evidence.words().zh() + "）");
        assertThat(basis.describe().en())
                .isEqualTo("a text (" + evidence.words().en() + ")");
    }
}
