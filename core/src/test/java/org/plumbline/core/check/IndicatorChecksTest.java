package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

class IndicatorChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].target=                        | I01 indicators[0].target
                    indicators[0].actual=                        | I01 indicators[0].actual
                    indicators[0].target=; indicators[0].actual= | I01 indicators[0].target; I01 indicators[0].actual
                    indicators[0].actual=—                       | ''
                    indicators[0].actual=/                       | ''
                    """)
    void i01_targetAndActualAreFilled(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    效益指标|生态效益指标|||||| ; ''
                    效益指标|生态效益指标|—|—|—|—|—| ; ''
                    效益指标|生态效益指标|指标2：|……|**||| ; I14 indicators[0].name 指标2：
                    效益指标|生态效益指标|||||5| ; I01 indicators[0].target, I01 indicators[0].actual
                    效益指标|生态效益指标|||100%||| ; I01 indicators[0].target
                    """)
    void i01_asksNothingOfARowThatNobodyFilled(String row, String findings) {
        Cases.assertFindings(
                SamplePolicies.shanghai(), SampleForms.form(Map.of(), "", row), "", findings.replace(',', ';'));
    }

    @ParameterizedTest(name = "target {0}, actual {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥90      | 达成指标     | I03
                    ≥90      | 已完成       | I03
                    ≥90      | 部分达成     | I03
                    ≥100%    | 无           | I03
                    ≥90      | 效果明显     | I03
                    ≥90      | 完成300家    | ''
                    ≥90      | 共３００家   | ''
                    ≥90      | 95           | ''
                    ≥90      | —            | ''
                    ≥90      | 10-20        | ''
                    ≥90      | 7,00.0,77    | I19
                    ≥1300㎡  | 1300㎡       | ''
                    ≥10      | 10月         | ''
                    健全     | 达成指标     | ''
                    10-20    | 达成指标     | ''
                    2023年完成改造 | 已完成 | ''
                    6月底完成 | 按期完成    | ''
                    2023年   | 已完成       | ''
                    """)
    void i03_numericTargetsHaveNumericActuals(String target, String actual, String finding) {
        Cases.assertFindings(
                "indicators[0].name=读者人数; indicators[0].target=" + target + "; indicators[0].actual=" + actual,
                finding.isEmpty() ? "" : finding + " indicators[0].actual " + actual);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].target=5000人次 | I05 indicators[0].target 5000人次
                    indicators[5].target=90%      | I05 indicators[5].target 90%
                    indicators[1].target=95%; indicators[5].target=90% | I05 indicators[1].target 95%
                    indicators[1].target=95%以上  | ''
                    indicators[1].target=达标     | ''
                    indicators[1].target=2023年; indicators[1].actual=2023年     | ''
                    indicators[1].target=12月底前; indicators[1].actual=11月30日 | ''
                    indicators[1].target=5个工作日内; indicators[1].actual=5个工作日 | ''
                    """)
    void i05_numericTargetsHaveComparators(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "[{0}] → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2023 年度   | I10
                    2023年      | I10
                    ２０２３年度 | I10
                    全年        | I10
                    本年度      | I10
                    成本        | I10
                    成本指标    | I10
                    数量指标    | I10
                    社会效益    | I10
                    社会效益指标 | I10
                    可持续影响指标 | I10
                    满意度指标  | I10
                    100         | I10
                    满意度      | ''
                    服务对象满意度 | ''
                    成本控制率  | ''
                    全年接待读者 | ''
                    2023年接待读者 | ''
                    质量合格率  | ''
                    ''          | ''
                    —           | ''
                    /           | ''
                    """)
    void i10_namesNameAnIndicator(String name, String finding) {
        Cases.assertFindings("indicators[0].name=" + name, finding.isEmpty() ? "" : "I10 indicators[0].name " + name);
    }

    @ParameterizedTest(name = "{0} times 指标")
    @CsvSource({"10", "100000"})
    void i10_survivesNamesOfAnyLength(int times) {
        Cases.assertFindings("indicators[0].name=产出" + "指标".repeat(times), "");
    }

    @ParameterizedTest(name = "{0} rows like {1} → {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    1 | 产出指标,数量指标,名称%d,≥5家,5家,10,10 | I12 indicators[0].name 1 → ≥ 3
                    2 | 产出指标,数量指标,名称%d,≥5家,5家,10,10 | I12 indicators[0].name 2 → ≥ 3
                    3 | 产出指标,数量指标,名称%d,≥5家,5家,10,10 | none
                    3 | 产出指标,数量指标,其中名称%d,≥5家,5家,10,10 | none
                    2 | 产出指标,数量指标,名称%d,≥5家,5家,,    | none
                    2 | 产出指标,数量指标,名称%d,—,5家,10,10   | none
                    """)
    void i12_threeIndicatorsAtLeast(int rows, String row, String finding) {
        var table = new StringBuilder();
        for (int each = 1; each <= rows; each++) {
            table.append(String.format(row, each).replace(',', '|')).append('\n');
        }
        var form = SampleForms.form(Map.of(), "总额|5|5|5|10|||", table.toString());

        var found = new Examiner(SamplePolicies.shanghai())
                .examine(form).findings().stream()
                        .filter(each -> each.check().equals("I12"))
                        .toList();

        assertThat(Findings.of(found)).containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].name=指标2           | I14 indicators[0].name 指标2
                    indicators[0].name=**              | I14 indicators[0].name **
                    indicators[0].name=××              | I14 indicators[0].name ××
                    indicators[0].name=……             | I14 indicators[0].name ……
                    indicators[0].name=（30字以内）    | I14 indicators[0].name （30字以内）
                    indicators[0].name=接待读者（≥**人） | I14 indicators[0].name 接待读者（≥**人）
                    indicators[0].name=指标2：接待读者 | ''
                    indicators[0].name=××村读者        | ''
                    indicators[4].target=指标2         | I14 indicators[4].target 指标2
                    indicators[4].actual=...           | I14 indicators[4].actual ...
                    indicators[4].actual=.             | ''
                    indicators[4].target=指标2; indicators[4].actual=…… | I14 indicators[4].target 指标2; I14 indicators[4].actual ……
                    """)
    void i14_noTemplateIsLeft(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }
}
