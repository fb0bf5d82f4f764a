package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

class PolicyChoiceTest {

    private static final ScoringPolicy SHANGHAI = SamplePolicies.shanghai();
    private static final ScoringPolicy NATIONAL = SamplePolicies.national();

    static Stream<SelfEvaluation> seeds() {
        return Stream.of(SampleForms.keyEnterprises(), SampleForms.smeDevelopment());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesThePolicyThatExplainsEveryFigure(SelfEvaluation form) {
        for (var candidates : List.of(List.of(SHANGHAI, NATIONAL), List.of(NATIONAL, SHANGHAI))) {
            var choice = PolicyChoice.among(candidates, form);

            assertThat(choice.policy()).isEqualTo(SHANGHAI);
            assertThat(choice.leftOver()).isEmpty();
            assertThat(choice.explained().stream().map(Object::toString))
                    .containsExactly(
                            "funding[0].rate",
                            "funding[0].score",
                            "funding[0].weight",
                            "indicators[0].level1",
                            "indicators[3].level1",
                            "indicators[5].level1");
            assertThat(choice.reason().zh()).isEqualTo("执行率、执行得分和各级分值共 6 项，符合 6 项");
            assertThat(choice.reason().en()).startsWith("6 of 6 printed rates");
        }
    }

    @Test
    void takesTheNationalPolicyForItsWeightsAndRounding() {
        var choice = PolicyChoice.among(List.of(SHANGHAI, NATIONAL), national("84.67%", "8.47"));

        assertThat(choice.policy()).isEqualTo(NATIONAL);
        assertThat(choice.leftOver()).isEmpty();
    }

    @Test
    void namesTheFiguresThatNoPolicyExplains() {
        var choice = PolicyChoice.among(List.of(SHANGHAI, NATIONAL), national("85%", "8.47"));

        assertThat(choice.policy()).isEqualTo(NATIONAL);
        assertThat(choice.leftOver().stream().map(Object::toString)).containsExactly("funding[0].rate");
        assertThat(choice.reason().zh()).endsWith("共 6 项，符合 5 项");
    }

    @Test
    void breaksATieByTheYearAndThenByTheOrder() {
        var later = at(SHANGHAI, new Period(2022, null));
        var earlier = at(SHANGHAI, new Period(2018, 2021));
        var form = SampleForms.keyEnterprises();
        var dated = SampleForms.with(form, "year", "2023");

        assertThat(PolicyChoice.among(List.of(earlier, later), dated).policy()).isEqualTo(later);
        assertThat(PolicyChoice.among(List.of(earlier, later), form).policy()).isEqualTo(earlier);
    }

    @Test
    void saysSoWhereThereIsNothingToJudgeBy() {
        var empty = new SelfEvaluation(Map.of(HeadField.PROJECT, "空表"), List.of(), List.of());

        var choice = PolicyChoice.among(List.of(NATIONAL, SHANGHAI), empty);

        assertThat(choice.policy()).isEqualTo(NATIONAL);
        assertThat(choice.explained()).isEmpty();
        assertThat(choice.reason().zh()).isEqualTo("表上没有可据以判断的执行数字和分值");
        assertThat(choice.reason().en()).startsWith("the form prints no execution figures");
    }

    @Test
    void judgesOnlyWhatIsPrintedAndComputed() {
        var unscored = SampleForms.with(SampleForms.keyEnterprises(), "funding[0].score", "-");
        var form = SampleForms.with(unscored, "funding[0].adjusted", "0.00");

        var choice = PolicyChoice.among(List.of(SHANGHAI), form);

        assertThat(choice.explained().stream().map(Object::toString))
                .containsExactly(
                        "funding[0].weight", "indicators[0].level1", "indicators[3].level1", "indicators[5].level1");
    }

    @Test
    void needsACandidate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyChoice.among(List.of(), SampleForms.keyEnterprises()));
    }

    private static SelfEvaluation national(String rate, String score) {
        return SampleForms.form(Map.of(), "总额|160|160|135.47|10|" + rate + "|" + score + "|", """
                产出指标 | 数量指标 | 甲 | ≥1 | 1 | 25 | 25 |
                产出指标 | 质量指标 | 乙 | ≥1 | 1 | 25 | 25 |
                效益指标 | 社会效益指标 | 丙 | ≥1 | 1 | 30 | 30 |
                满意度指标 | 服务对象满意度指标 | 丁 | ≥1 | 1 | 10 | 10 |
                """);
    }

    private static ScoringPolicy at(ScoringPolicy policy, Period period) {
        return new ScoringPolicy(
                policy.id(),
                policy.name(),
                policy.place(),
                period,
                policy.basis(),
                policy.execution(),
                policy.weights(),
                policy.curves(),
                policy.bands(),
                policy.roundings(),
                policy.ratings(),
                policy.tolerance(),
                policy.severities(),
                policy.limits());
    }
}
