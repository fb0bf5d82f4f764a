package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.scoring.Severity;

class BudgetChecksTest {

    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    50    | 60     | F06 funding[0].adjusted 60 → 50
                    0.00  | 3.36   | F06 funding[0].adjusted 3.36 → 0.00
                    50    | 49.99  | F06 funding[0].adjusted 49.99 → 50
                    50    | 50.00  | ''
                    50万元 | 50    | ''
                    50万元 | 600000元 | F09 funding[0].adjusted 600000元 → 万元
                    ''    | 60     | ''
                    -     | 60     | ''
                    50    | 0      | F04 funding[0].adjusted 0
                    50    | 见附件 | ''
                    """)
    void f06_adjustmentIsExplained(String original, String adjusted, String findings) {
        var line = "总额|" + original + "|" + adjusted + "|||||";

        Cases.assertFindings(SamplePolicies.shanghai(), SampleForms.form(Map.of(), line, ""), "", findings);
    }

    @ParameterizedTest(name = "{0}: {1} silences")
    @CsvSource(delimiter = '|', textBlock = """
                    conclusion   | 年中追加预算 10 万元
                    difficulties | 预算调减较多
                    measures     | 今后减少预算调　整
                    goal.achieved | 因预算压减，场次相应减少
                    funding[0].reason | 人员增加
                    funding[1].reason | 人员增加
                    """)
    void f06_isSilentWhereAnythingIsSaid(String path, String text) {
        var form = SampleForms.form(Map.of(), "总额|50|60|||||\n部分|50|60|||||", "");

        Cases.assertFindings(SamplePolicies.shanghai(), form, path + "=", "F06 funding[0].adjusted 60 → 50");
        Cases.assertFindings(SamplePolicies.shanghai(), form, path + "=" + text, "");
    }

    @ParameterizedTest(name = "parts {0}; {1}; {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    50, 50 | 0, 10 | 0, 0  | ''
                    50, 50 | ,10   | 0, 0  | ''
                    50, 55 | 0, 5  | 0, 0  | F06
                    50, 50 | 0, 5  | 0, 5  | F06
                    40, 50 | 8, 8  | 2, 2  | F06
                    """)
    void f06_isSilentWhereCarryOverMakesTheDifference(String first, String second, String third, String finding) {
        var lines = "总额|50|60|||||" + part(first) + part(second) + part(third);

        Cases.assertFindings(
                SamplePolicies.shanghai(),
                SampleForms.form(Map.of(), lines, ""),
                "",
                finding.replace("F06", "F06 funding[0].adjusted 60 → 50"));
    }

    private static String part(String amounts) {
        return "\n部分|" + String.join("|", amounts.split(",", -1)) + "|||||";
    }

    @ParameterizedTest(name = "{1} of {0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    100   | 90     | ''
                    100   | 89.99  | F07
                    100   | 89.9   | F07
                    50    | 44     | F07
                    100   | 0      | F07
                    9     | 8      | ''
                    9.0   | 8.0    | F07
                    1.1   | 0.9    | ''
                    0     | 0      | F04
                    -100  | 10     | F05
                    100   | -5     | ''
                    100   | ''     | ''
                    100   | 见附件 | ''
                    100万元 | 500000元 | F09
                    """)
    void f07_lowExecutionIsExplained(String adjusted, String executed, String finding) {
        var line = "总额||" + adjusted + "|" + executed + "||||";

        Cases.assertFindings(
                SamplePolicies.shanghai(),
                SampleForms.form(Map.of(), line, ""),
                "",
                finding.replace("F07", "F07 funding[0].executed " + executed + " → ≥ 90 %")
                        .replace("F04", "F04 funding[0].adjusted 0")
                        .replace("F05", "F05 funding[0].executed 10 → ≤ -100")
                        .replace("F09", "F09 funding[0].executed 500000元 → 万元"));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    difficulties | 年底前发票未到，预算执行率偏低 | ''
                    measures     | 加快支出进度                 | ''
                    funding[0].reason | 合同尾款未付            | ''
                    funding[0].reason | -                       | F07
                    conclusion   | 执行率 80%                   | F07
                    difficulties | 无                           | F07
                    """)
    void f07_isSilentWhereAReasonIsGiven(String path, String text, String finding) {
        var form = SampleForms.form(Map.of(HeadField.YEAR, "2023"), "总额||100|80||||", "");

        Cases.assertFindings(
                SamplePolicies.shanghai(),
                form,
                path + "=" + text,
                finding.replace("F07", "F07 funding[0].executed 80 → ≥ 90 %"));
    }

    @ParameterizedTest(name = "a cell for reasons {0}: {1}")
    @CsvSource({"false, NOTE", "true, WARNING"})
    void f06AndF07AreNotesWhereTheLayoutHasNoCellForAReason(boolean reasons, Severity severity) {
        var form = SampleForms.form(Map.of(), "总额|50|100|80||||", "");
        var findings = new Examiner(SamplePolicies.shanghai())
                .examine(form, Surroundings.NONE.withFundingReasons(reasons))
                .findings();

        assertThat(findings).extracting(Finding::check).containsExactly("F06", "F07");
        assertThat(findings).extracting(Finding::severity).containsOnly(severity);
    }

    @ParameterizedTest(name = "reason [{0}]: {1}")
    @CsvSource({"'', false", "-, true", "受天气影响, true"})
    void aReasonThatIsPrintedShowsThatTheLayoutHasACellForIt(String reason, boolean has) {
        var form = SampleForms.with(SampleForms.clean(), "funding[1].reason", reason);

        assertThat(Surroundings.shownBy(form).hasFundingReasons()).isEqualTo(has);
    }
}
