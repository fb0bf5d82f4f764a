package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.scoring.Limits;

class SpreadChecksTest {

    @ParameterizedTest(name = "{0} and {1} of 60, limit {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    50    | 10    | 50   | ''
                    50.00 | 10.00 | 50   | ''
                    50.01 | 9.99  | 50   | W03 indicators[0].weight 50.01 → ≤ 50
                    9     | 51    | 50   | W03 indicators[1].weight 51 → ≤ 50
                    51    | 9     | 90   | ''
                    31    | 29    | 30.5 | W03 indicators[0].weight 31 → ≤ 30.5
                    50分  | 10分  | 40   | W03 indicators[0].weight 50分 → ≤ 40
                    60    | ''    | 50   | ''
                    60    | —     | 50   | ''
                    """)
    void w03_noIndicatorWeighsTooMuch(String first, String second, String limit, String findings) {
        var rows = "产出指标|数量指标|面积|≥1亩|1亩|%s||\n产出指标|质量指标|合格率|≥90%%|90%%|%s||\n".formatted(first, second);
        var usual = Limits.DEFAULT;
        var limits = new Limits(
                new BigDecimal(limit),
                usual.executionFrom(),
                usual.farOver(),
                usual.lowExecutionGap(),
                usual.scoreDecimals());

        Cases.assertFindingsOf(
                "W03",
                SamplePolicies.withLimits(SamplePolicies.shanghai(), limits),
                SampleForms.form(Map.of(), "", rows),
                findings);
    }

    @ParameterizedTest(name = "{0} beside a part and an empty row")
    @CsvSource(delimiter = '|', textBlock = """
                    60 | W03 indicators[0].weight 60 → ≤ 50
                    """)
    void w03_partsAndEmptyRowsNeedNoWeight(String weight, String findings) {
        var rows = "产出指标|数量指标|面积|≥2亩|2亩|%s||\n产出指标|数量指标|其中：桃树|≥1亩|1亩|||\n产出指标|质量指标||||||".formatted(weight);

        Cases.assertFindingsOf("W03", SamplePolicies.shanghai(), SampleForms.form(Map.of(), "", rows), findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    30 30 30         | W04 indicators[0].weight 30
                    30 30.00 30分    | W04 indicators[0].weight 30
                    22.5 22.5 22.5 22.5 | W04 indicators[0].weight 22.5
                    30 30 30.01      | ''
                    29.9 29.9 29.9   | ''
                    45 45            | ''
                    30 30 —          | ''
                    30 30 见附件      | ''
                    — — —            | ''
                    """)
    void w04_weightsTellIndicatorsApart(String weights, String findings) {
        var rows = new StringBuilder();
        for (var weight : weights.split(" ", -1)) {
            rows.append("生产|建设|完成面积|≥1亩|1亩|").append(weight).append("||\n");
        }
        var unused = "生产|建设||||||\n";

        Cases.assertFindingsOf(
                "W04", SamplePolicies.shanghai(), SampleForms.form(Map.of(), "", rows + unused), findings);
    }
}
