package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;

class FullMarksChecksTest {

    @ParameterizedTest(name = "{0} of 30, execution {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    30 30 30    | 10/10 | S08 total.score 100
                    30 30.00 30分 | 10/10 | S08 total.score 100
                    30 30 30    | /     | S08 total.score 100
                    30 30 30    | 10/—  | S08 total.score 100
                    30 30 29.9  | 10/10 | ''
                    30 30 —     | 10/10 | ''
                    30 30 30    | 10/9  | ''
                    30 30 30    | /9    | ''
                    30 30       | 10/10 | ''
                    """)
    void s08_somethingFallsShort(String scores, String execution, String findings) {
        var rows = new StringBuilder();
        for (var score : scores.split(" ", -1)) {
            rows.append("生产|建设|面积|≥1亩|1亩|30|").append(score).append("|\n");
        }
        var line = execution.split("/", -1);
        var form = SampleForms.form(
                Map.of(HeadField.TOTAL_SCORE, "100"), "总额||||" + line[0] + "||" + line[1] + "|", rows + "生产|建设||||||");

        assertThat(Findings.of(new Examiner(SamplePolicies.shanghai()).examine(form)).stream()
                        .filter(finding -> finding.startsWith("S08")))
                .containsExactlyElementsOf(Cases.parts(findings));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[4].reason=制度尚未出台                            | S09 indicators[4].reason 15.00
                    indicators[4].reason=制度尚未出台; indicators[4].actual=达成  | S09 indicators[4].reason 15.00
                    indicators[4].reason=制度尚未出台; indicators[4].actual=部分达成 | S03 indicators[4].score 15.00 → 9.00–12.00
                    indicators[4].reason=制度尚未出台; indicators[4].score=14.99; total.score=97.99 | ''
                    indicators[4].reason=制度尚未出台; indicators[4].weight=      | S12 indicators[4].score 15.00
                    indicators[0].reason=部分场次取消                            | ''
                    indicators[3].reason=两场因台风取消; indicators[3].score=10.00; total.score=99.00 | S03 indicators[3].score 10.00 → 9.00
                    indicators[4].correctiveAction=制度尚未出台                  | ''
                    indicators[4].reason=受天气影响                              | ''
                    """)
    void s09_noFullMarksForAnAdmittedFailure(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }
}
