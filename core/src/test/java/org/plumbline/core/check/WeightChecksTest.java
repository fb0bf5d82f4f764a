package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

class WeightChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    indicators[4].weight=25.00 | W01 total.weight 110 → 100; W02 indicators[3].level1 35 → 25
                    indicators[4].weight=15.05 | W01 total.weight 100.05 → 100; W02 indicators[3].level1 25.05 → 25
                    indicators[4].weight=15.01 | W01 total.weight 100.01 → 100; W02 indicators[3].level1 25.01 → 25
                    indicators[4].weight=15分  | ''
                    indicators[4].weight=      | S12 indicators[4].score 15.00
                    indicators[4].weight=—     | S12 indicators[4].score 15.00
                    indicators[4].weight=-5    | S10 indicators[4].weight -5 → ≥ 0
                    indicators[4].weight=见附件 | S10 indicators[4].weight 见附件
                    funding[0].weight=         | ''
                    indicators[4].weight=16.00; total.weight=101 | W01 total.weight 101 → 100; W02 indicators[3].level1 26 → 25
                    indicators[4].weight=14.00; indicators[4].score=14.00; total.score=; rating= | W01 total.weight 99 → 100
                    indicators[4].weight=14.00; indicators[4].score=14.00; total.score=; rating=; total.weight= | ''
                    indicators[4].weight=16.00; indicators[4].score=16.00; total.score=; rating=; total.weight= | W01 total.weight 101 → 100; W02 indicators[3].level1 26 → 25
                    total.weight=110           | ''
                    """)
    void w01_weightsSumTo100(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[4].weight=5.00; indicators[4].score=5.00; indicators[0].weight=40.00; indicators[0].score=40.00 | W02 indicators[0].level1 70 → 60; W02 indicators[3].level1 15 → 25
                    funding[0].weight=20; funding[0].score=18.00; indicators[4].weight=5; indicators[4].score=5.00; total.score=97.00 | W02 funding[0].weight 20 → 10; W02 indicators[3].level1 15 → 25
                    indicators[5].level1=效果满意 | ''
                    indicators[5].level1=产出指标 | W02 indicators[0].level1 65 → 60; W06 indicators[5].level2 服务对象满意度指标 → 满意度
                    indicators[4].weight=14.00; indicators[4].score=14.00; total.score=97.00 | W01 total.weight 99 → 100
                    indicators[4].weight=16.00; indicators[4].score=16.00; total.score=99.00 | W01 total.weight 101 → 100; W02 indicators[3].level1 26 → 25
                    indicators[3].weight= | S12 indicators[3].score 9.00
                    indicators[0].level1=产出指标(60分) | ''
                    """)
    void w02_classesWeighAsThePolicySays(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "three thirds of {0}")
    @CsvSource({"33.33", "33.3", "33.34"})
    void w01_roundedThirdsMaySumTo100(String third) {
        var row = "产出指标|数量指标|名称%d|≥1家|1家|" + third + "||\n";
        var form = SampleForms.form(Map.of(), "总额|5|5|5|0|||", String.format(row.repeat(3), 1, 2, 3));
        var policy = SamplePolicies.shanghai();

        Cases.assertFindings(
                policy,
                form,
                "",
                "W02 funding[0].weight 0 → 10; W02 indicators[0].level1 "
                        + new BigDecimal(third).multiply(BigDecimal.valueOf(3)) + " → 60; W04 indicators[0].weight "
                        + third + "; W05 indicators[0].level1 → 效益; W05 indicators[0].level1 → 满意度");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    10.3, 9.3, 9.3, 10.8, 10.3 | ''
                    10.3, 9.3, 9.3, 10.8, 11.3 | 51
                    """)
    void w02_sumsWeightsWithDecimals(String weights, String sum) {
        var rows = new StringBuilder();
        for (var weight : weights.split(", ", -1)) {
            rows.append("产出指标|数量指标|名称")
                    .append(rows.length())
                    .append("|≥1家|1家|")
                    .append(weight)
                    .append("||\n");
        }
        var form = SampleForms.form(Map.of(), "", rows.toString());

        Cases.assertFindings(
                SamplePolicies.national(), form, "", sum.isEmpty() ? "" : "W02 indicators[0].level1 51 → 50");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    '' | W02 indicators[0].level1 60 → 50; W02 indicators[3].level1 25 → 30; W02 indicators[5].level1 5 → 10
                    """)
    void w02_namesEveryClassThatDiffers(String changes, String findings) {
        Cases.assertFindings(SamplePolicies.national(), SampleForms.clean(), changes, findings);
    }
}
