package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.ScoringPolicy;

/** What the two published forms show, and nothing else. */
class SeedFormsTest {

    private static final String ENTERPRISES = """
            G01 goal.achieved
            G06 goal.achieved <p>
            G06 goal.expected <p>
            I08 indicators[0].actual 300.00(家) → ≤ 117
            I08 indicators[3].actual 1.00(%) → ≤ 0.91
            I10 indicators[2].name 2023 年度
            S03 indicators[4].score 3.50 → 3.57
            """;

    private static final String SMES = """
            F07 funding[0].executed 135.47 → ≥ 90 %
            G01 goal.achieved
            G06 goal.achieved <p>
            G06 goal.expected <p>
            I03 indicators[5].actual 达成指标
            I08 indicators[3].actual 4.00(%) → ≤ 0.91
            I08 indicators[4].actual 2.00(%) → ≤ 0.91
            I05 indicators[5].target 90
            """;

    private static final String OTHER_WEIGHTS = """
            W02 indicators[0].level1 60 → 50
            W02 indicators[3].level1 25 → 30
            W02 indicators[5].level1 5 → 10
            """;

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("key enterprises", SampleForms.keyEnterprises(), SamplePolicies.shanghai(), ENTERPRISES),
                Arguments.of("SMEs", SampleForms.smeDevelopment(), SamplePolicies.shanghai(), SMES),
                Arguments.of(
                        "key enterprises",
                        SampleForms.keyEnterprises(),
                        SamplePolicies.national(),
                        ENTERPRISES + OTHER_WEIGHTS + "S03 funding[0].score 9.65 → 9.66\n"),
                Arguments.of(
                        "SMEs",
                        SampleForms.smeDevelopment(),
                        SamplePolicies.national(),
                        SMES
                                + OTHER_WEIGHTS
                                + "S03 funding[0].rate 84.66 → 84.67\nS03 funding[0].score 8.46 → 8.47\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void findsExactlyWhatIsThere(String name, SelfEvaluation form, ScoringPolicy policy, String expected) {
        assertThat(Findings.of(new Examiner(policy).examine(form)))
                .containsExactlyInAnyOrderElementsOf(expected.lines().toList());
    }
}
