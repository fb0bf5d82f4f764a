package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.scoring.Severity;

class ClassChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    产出指标 60, 效益指标 30                | W05 indicators[0].level1 → 满意度
                    产出指标 80, 满意度指标 10              | W05 indicators[0].level1 → 效益
                    效益指标 90                            | W05 indicators[0].level1 → 产出; W05 indicators[0].level1 → 满意度
                    产出指标 50, 效益指标 30, 满意度指标 10  | ''
                    产出指标 60, 效益指标 20                | ''
                    产出指标 60, 效益指标 —                 | ''
                    产出指标 60, 效果指标 30                | ''
                    产出与效益指标 60, 满意度指标 30         | ''
                    绩效指标 60, 其他指标 30                | ''
                    """)
    void w05_everyWeighedClassHasIndicators(String classes, String findings) {
        var rows = new StringBuilder();
        for (var each : classes.split(", ", -1)) {
            var parts = each.split(" ", -1);
            rows.append(parts[0]).append("|具体指标|完成面积|≥1亩|1亩|").append(parts[1]).append("||\n");
        }

        assertThat(spoken(rows.toString(), "总额|5|5|5|10|100%|10|")).isEqualTo(Cases.parts(findings));
        assertThat(spoken(rows.toString(), "")).isEqualTo(Cases.parts(findings));
    }

    @Test
    void w05_aRowThatNobodyFilledInIsNoIndicator() {
        var rows = "产出指标|数量指标|面积|≥1亩|1亩|60||\n效益指标|社会效益指标|收入|≥1万元|1万元|30||\n";

        assertThat(spoken(rows + "满意度指标|服务对象满意度指标||||||", "")).isEqualTo(List.of());
        assertThat(spoken(rows + "满意度指标|||||||", "")).isEqualTo(List.of("W05 indicators[0].level1 → 满意度"));
    }

    @Test
    void w05_onlyNotesThatSatisfactionIsMissing() {
        var rows = "效益指标|社会效益指标|收入|≥1万元|1万元|90||";
        var examination = new Examiner(SamplePolicies.national()).examine(SampleForms.form(Map.of(), "", rows));

        assertThat(examination.findings())
                .filteredOn(finding -> finding.check().equals("W05"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.NOTE);
    }

    @ParameterizedTest(name = "{1} under {0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    产出指标(50分) | 经济效益指标      | W06 indicators[0].level2 经济效益指标 → 效益
                    产出指标       | 满意度指标        | W06 indicators[0].level2 满意度指标 → 满意度
                    效益指标       | 数量指标          | W06 indicators[0].level2 数量指标 → 产出
                    效益指标       | 成本指标          | W06 indicators[0].level2 成本指标 → 产出
                    效益指标       | 服务对象满意度指标 | W06 indicators[0].level2 服务对象满意度指标 → 满意度
                    成本指标       | 质量指标          | W06 indicators[0].level2 质量指标 → 产出
                    满意度指标     | 社会效益指标      | W06 indicators[0].level2 社会效益指标 → 效益
                    成本指标       | 经济成本指标      | ''
                    产出指标       | 成本指标          | ''
                    产出与效益指标  | 社会效益指标      | ''
                    产出指标       | 环境整治          | ''
                    效果指标       | 数量指标          | ''
                    产出指标       | ''               | ''
                    """)
    void w06_dimensionsStandUnderTheirClass(String level1, String level2, String findings) {
        var row = String.join("|", level1, level2, "面积", "≥1亩", "1亩", "", "", "");

        assertThat(spoken(row, "")).isEqualTo(Cases.parts(findings));
        assertThat(spoken(row + "\n" + row, "")).as("said once").isEqualTo(Cases.parts(findings));
    }

    /** Evaluations that score decisions and management put satisfaction under outcome. */
    @Test
    void w06_satisfactionIsAnOutcomeWhereDecisionsAreScored() {
        var rows = "决策指标|项目立项|规范性|规范|规范|||\n效益指标|服务对象满意度指标|满意度|≥90%|95%|||";

        assertThat(spoken(rows, "")).isEqualTo(List.of());
    }

    private static List<String> spoken(String rows, String funds) {
        var form = SampleForms.form(Map.of(), funds, rows);
        return Findings.of(new Examiner(SamplePolicies.national()).examine(form)).stream()
                .filter(finding -> finding.startsWith("W05") || finding.startsWith("W06"))
                .toList();
    }
}
