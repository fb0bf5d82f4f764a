package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

class PolicyInferenceTest {

    private static final ScoringPolicy SHANGHAI = SamplePolicies.shanghai();
    private static final ScoringPolicy NATIONAL = SamplePolicies.national();

    static Stream<SelfEvaluation> seeds() {
        return Stream.of(SampleForms.keyEnterprises(), SampleForms.smeDevelopment());
    }

    private static PolicyChoice infer(SelfEvaluation form, ScoringPolicy... candidates) {
        return new PolicyInference(List.of(candidates)).infer(form);
    }

    private static List<String> texts(List<FormPath> paths) {
        return paths.stream().map(FormPath::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesThePolicyThatExplainsTheMostAsItStands(SelfEvaluation form) {
        for (var choice : List.of(infer(form, SHANGHAI, NATIONAL), infer(form, NATIONAL, SHANGHAI))) {
            assertThat(choice.policy()).isEqualTo(SHANGHAI);
            assertThat(choice.variations()).isEmpty();
            assertThat(texts(choice.explained()))
                    .contains(
                            "funding[0].rate",
                            "funding[1].rate",
                            "funding[0].score",
                            "funding[0].weight",
                            "indicators[0].level1",
                            "indicators[3].level1",
                            "indicators[5].level1",
                            "indicators[0].score",
                            "total.score",
                            "rating");
        }
    }

    @Test
    void namesTheFiguresThatNoPolicyExplains() {
        var choice = infer(SampleForms.keyEnterprises(), SHANGHAI, NATIONAL);

        assertThat(texts(choice.leftOver())).containsExactly("indicators[4].score");
        assertThat(choice.reason().zh()).isEqualTo("所印可复算的数字共 15 项，符合 14 项，不符：指标5 得分");
        assertThat(choice.reason().en())
                .isEqualTo(
                        "14 of 15 printed figures that can be recomputed follow from it, left over: indicator 5, score");
    }

    @Test
    void takesTheNationalPolicyForItsWeightsAndRounding() {
        var choice = infer(national("84.67%", "8.47"), SHANGHAI, NATIONAL);

        assertThat(choice.policy()).isEqualTo(NATIONAL);
        assertThat(choice.leftOver()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    84.67%  | 8.47 | ''
                    84.66%  | 8.47 | 执行率截断至 2 位小数
                    84.67%  | 8.46 | 执行得分截断至 2 位小数
                    84.66%  | 8.46 | 执行率截断至 2 位小数; 执行得分截断至 2 位小数
                    85%     | 8.47 | 执行率四舍五入至整数
                    84.7    | 8.5  | 执行率四舍五入至 1 位小数; 执行得分四舍五入至 1 位小数
                    0.8467  | 8.47 | ''
                    85%     | 8.50 | 执行率四舍五入至整数; 执行得分四舍五入至 2 位小数（由所印执行率）
                    """)
    void variesRoundingsAsTheFiguresShow(String rate, String score, String variations) {
        var choice = infer(national(rate, score), NATIONAL);

        assertThat(choice.leftOver()).isEmpty();
        assertThat(choice.variations().stream().map(Wording::zh))
                .containsExactlyElementsOf(variations.isEmpty() ? List.of() : List.of(variations.split("; ")));
        assertThat(choice.policy().id()).isEqualTo(NATIONAL.id());
    }

    @Test
    void variesNothingThatAPersonNamed() {
        var choice = PolicyInference.named(NATIONAL, national("84.66%", "8.46"));

        assertThat(choice.policy()).isEqualTo(NATIONAL);
        assertThat(choice.variations()).isEmpty();
        assertThat(texts(choice.leftOver())).containsExactly("funding[0].rate", "funding[0].score");
    }

    @Test
    void takesTheWeightsAsPrintedWhereTheyMake100() {
        var form = national("84.67%", "8.47");
        var own = SampleForms.with(SampleForms.with(form, "indicators[0].weight", "15"), "indicators[2].weight", "40");
        var wrong = SampleForms.with(form, "indicators[0].weight", "15");

        assertThat(infer(own, NATIONAL).policy().weights().rule())
                .containsEntry(Pillar.OUTPUT, Points.of("40"))
                .containsEntry(Pillar.OUTCOME, Points.of("40"));
        assertThat(infer(own, NATIONAL).variations().stream().map(Wording::zh)).contains("各级分值按表上所印");
        assertThat(infer(wrong, NATIONAL).policy().weights()).isEqualTo(NATIONAL.weights());
    }

    @ParameterizedTest(name = "≤10, 12, 10 points: {0}")
    @CsvSource({"8.33, AT_MOST_RATIO, 0", "8.00, AT_MOST_LINEAR, 0", "7.00, AT_MOST_LINEAR, 1"})
    void variesTheCurveOfMissedTargets(String score, Rule rule, int leftOver) {
        var row = "满意度指标 | 服务对象满意度指标 | 投诉 | ≤10 | 12 | 10 | " + score + " | 有原因\n";
        var form = SampleForms.form(Map.of(), "总额|160|160|135.47|10|84.67%|8.47|", row);

        var choice = infer(form, NATIONAL);

        assertThat(choice.policy().curves().atMost().rule()).isEqualTo(rule);
        assertThat(choice.leftOver()).hasSize(leftOver);
    }

    @Test
    void breaksATieByTheYearAndThenByTheOrder() {
        var later = at(SHANGHAI, new Period(2022, null));
        var earlier = at(SHANGHAI, new Period(2018, 2021));
        var form = SampleForms.keyEnterprises();
        var dated = SampleForms.with(form, "year", "2023");

        assertThat(infer(dated, earlier, later).policy()).isEqualTo(later);
        assertThat(infer(form, earlier, later).policy()).isEqualTo(earlier);
    }

    @Test
    void saysSoWhereThereIsNothingToJudgeBy() {
        var empty = new SelfEvaluation(Map.of(HeadField.PROJECT, "空表"), List.of(), List.of());

        var choice = infer(empty, NATIONAL, SHANGHAI);

        assertThat(choice.policy()).isEqualTo(NATIONAL);
        assertThat(choice.explained()).isEmpty();
        assertThat(choice.reason().zh()).isEqualTo("表上没有可据以判断的数字");
        assertThat(choice.reason().en()).isEqualTo("the form prints no figures to judge by");
    }

    @Test
    void saysWhatItVariedAndNamesTheFirstThreeLeftOver() {
        var choice = new PolicyChoice(
                SHANGHAI,
                List.of(new Wording("各级分值按表上所印", "the weights are those printed")),
                List.of(),
                Stream.of("indicators[0].score", "indicators[1].score", "indicators[2].score", "indicators[3].score")
                        .map(path -> FormPath.parse(path).orElseThrow())
                        .toList());

        assertThat(choice.reason().zh()).isEqualTo("据表上数字推定各级分值按表上所印；所印可复算的数字共 4 项，符合 0 项，不符：指标1 得分、指标2 得分、指标3 得分等");
        assertThat(choice.reason().en())
                .startsWith("as the form's figures show, the weights are those printed; 0 of 4 ")
                .endsWith(" and others");
    }

    @ParameterizedTest(name = "{0} with execution {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    产出指标 55, 效益指标 30, 满意度指标 5 | 10 | true
                    产出指标 55, 效益指标 35             | '' | true
                    产出指标 55, 效益指标 30             | '' | false
                    产出指标 55, 效益指标 45             | '' | true
                    产出指标 55, 其他指标 35             | 10 | false
                    产出指标 55, 效益指标 -              | 10 | false
                    产出指标 110, 效益指标 -20           | 10 | false
                    产出指标 80, 效益指标 30             | -10 | false
                    """)
    void takesPrintedWeightsOnlyWhereSomebodyMayHaveDecidedThem(String classes, String execution, boolean taken) {
        var rows = new StringBuilder();
        for (var each : classes.split(", ", -1)) {
            var parts = each.split(" ", -1);
            rows.append(parts[0] + "|数量指标|站点维护次数|≥4次|4次|" + parts[1] + "||\n");
        }
        var form = SampleForms.form(Map.of(), "总额|50|50|45|" + execution + "|90%||尾款未付", rows.toString());

        var choice = infer(form, SHANGHAI);
        assertThat(choice.variations().stream().anyMatch(varied -> varied.zh().equals("各级分值按表上所印")))
                .isEqualTo(taken);
    }

    @Test
    void needsACandidate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyInference(List.of()));
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
