package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Scorer;

/** The edges of the arithmetic, each for itself; {@link HonestFormsTest} goes over what lies between. */
class EdgesTest {

    @ParameterizedTest(name = "{0} rated {1}: {2}")
    @CsvSource({
        "100, 优, ''",
        "90.00, 优, ''",
        "89.99, 优, 良",
        "89.99, 良, ''",
        "80, 良, ''",
        "79.99, 良, 中",
        "60, 中, ''",
        "59.99, 中, 差",
        "0, 差, ''"
    })
    void cutsAreInclusive(String total, String rating, String expected) {
        var form = SampleForms.form(Map.of(HeadField.TOTAL_SCORE, total, HeadField.RATING, rating), "", "");

        Cases.assertFindingsOf(
                "S07",
                SamplePolicies.shanghai(),
                form,
                expected.isEmpty() ? "" : "S07 rating " + rating + " → " + expected);
    }

    @ParameterizedTest(name = "{0} of {1}, rate {2}, score {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    0        | 0             | ''      | ''    | ''
                    0        | 0             | -       | -     | ''
                    0        | 0             | 0       | 0     | ''
                    0        | 0             | 100%    | 10    | ''
                    0        | 0             | 50%     | 5     | F02
                    0        | 50            | 0%      | 0     | ''
                    0        | 50            | 0.00%   | 0.00  | ''
                    50       | 50            | 100%    | 10    | ''
                    0.000001 | 0.000001      | 100%    | 10    | ''
                    0.000001 | 0.000002      | 50%     | 5     | ''
                    1000000000000 | 1000000000000 | 100% | 10 | ''
                    999999999999.99 | 1000000000000.00 | 100.00% | 10.00 | ''
                    999999999999.99 | 1000000000000.00 | 99.99%  | 9.99  | ''
                    999999999999.99 | 1000000000000.00 | 99.98%  | 9.99  | F02
                    45       | 50            | 0.9     | 9     | ''
                    """)
    void fundsFromNothingToBillions(String executed, String adjusted, String rate, String score, String checks) {
        var funds = String.join("|", "总额", adjusted, adjusted, executed, "10", rate, score, "尾款未付");
        var found = new Examiner(SamplePolicies.shanghai()).examine(SampleForms.form(Map.of(), funds, ""));

        assertThat(found.findings().stream().map(Finding::check).filter(id -> id.matches("F02|S05")))
                .containsExactlyInAnyOrderElementsOf(checks.isEmpty() ? List.of() : List.of(checks.split(" ", -1)));
    }

    @ParameterizedTest(name = "{0} for {1} earns {2} of 10")
    @CsvSource(delimiter = '|', textBlock = """
                    =0件            | 0件        | 10
                    =0件            | 1件        | -
                    ≥0件            | 0件        | 10
                    ≤0件            | 1件        | -
                    ≥100%           | 100%       | 10
                    ≥10万元         | -5万元     | 0
                    ≥-5%            | -3%        | 10
                    ≥0.000001万元   | 0.000001万元 | 10
                    ≥0.000002万元   | 0.000001万元 | 5.00
                    ≥1000000000000万元 | 999999999999.99万元 | 9.99
                    ≥90%            | 0.9        | -
                    2023年12月底前  | 2024年1月5日 | -
                    2023年12月底前  | 2023年12月31日 | 10
                    """)
    void targetsFromNothingToBillions(String target, String actual, String earned) {
        var row = "产出指标|数量指标|指标名称|" + target + "|" + actual + "|10|10||";
        var award = new Scorer(SamplePolicies.shanghai())
                .score(SampleForms.form(Map.of(), "", row))
                .indicators()
                .get(0)
                .award();

        assertThat(
                        award instanceof Award.Earned certain
                                ? certain.points().value().toPlainString()
                                : "-")
                .isEqualTo(earned);
    }

    @Test
    void fortyIndicatorsOfTwoAndAQuarter() {
        var rows = IntStream.range(0, 40)
                .mapToObj(row -> "产出指标|数量指标|第" + row + "处站点维护次数|≥4次|4次|2.25|2.25|")
                .collect(Collectors.joining("\n"));
        var head = Map.of(HeadField.TOTAL_WEIGHT, "100", HeadField.TOTAL_SCORE, "100.00", HeadField.RATING, "优");
        var form = SampleForms.form(head, "总额|50|50|50|10|100%|10|", rows);

        assertThat(new Examiner(SamplePolicies.shanghai()).examine(form).findings())
                .extracting(Finding::check)
                .doesNotContain("W01", "S03", "S06", "S07")
                .contains("W04", "S08");
    }

    @Test
    void oneIndicatorOfNinety() {
        var head = Map.of(HeadField.TOTAL_WEIGHT, "100", HeadField.TOTAL_SCORE, "100.00", HeadField.RATING, "优");
        var form = SampleForms.form(head, "总额|50|50|50|10|100%|10|", "产出指标|数量指标|站点维护次数|≥4次|4次|90|90|");

        assertThat(new Examiner(SamplePolicies.shanghai()).examine(form).findings())
                .extracting(Finding::check)
                .doesNotContain("W01", "S03", "S06", "S07")
                .contains("W03", "I12");
    }
}
