package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

class CountingChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    面积 20/20, 产值 /10          | S12 indicators[1].score 10
                    面积 20/20, 产值 —/10         | S12 indicators[1].score 10
                    面积 20/20, 其中：桃树 /5      | S12 indicators[1].score 5
                    面积 /20, 产值 /10            | ''
                    面积 20/20, 产值 /0           | ''
                    面积 20/20, 产值 /—           | ''
                    面积 20/20, 产值 /见附件       | ''
                    面积 20/20, 产值 0/0          | ''
                    面积 20/20, 其中：桃树 /       | ''
                    面积 20/20, 其中：桃树 12/12, 其中梨树 8/8 | S12 indicators[1].weight 12
                    面积 20/20, 其中：桃树 /, 其中梨树 20/20   | S12 indicators[2].weight 20
                    面积 20/20, (1)其中：桃树 20/20           | S12 indicators[1].weight 20
                    面积 90/90, 其中：桃树 12/12              | S12 indicators[1].weight 12
                    面积 20/20, 其中：桃树 12/12              | ''
                    面积 0/, 其中：桃树 12/12                 | ''
                    其中：桃树 20/20, 其中：梨树 20/20         | ''
                    树木其中桃树 20/20, 面积 20/20             | ''
                    """)
    void s12_everyScoreCountsOnce(String lines, String findings) {
        var rows = new StringBuilder();
        for (var line : lines.split(", ", -1)) {
            var parts = line.split(" ", -1);
            var points = parts[1].split("/", -1);
            rows.append("生产|建设|").append(parts[0]).append("|≥1亩|1亩|").append(points[0]);
            rows.append("|").append(points[1]).append("|\n");
        }
        var form = SampleForms.form(Map.of(), "", rows.toString());

        assertThat(Findings.of(new Examiner(SamplePolicies.shanghai()).examine(form)).stream()
                        .filter(finding -> finding.startsWith("S12")))
                .containsExactlyElementsOf(Cases.parts(findings));
    }
}
