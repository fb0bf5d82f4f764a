package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

class ProseChecksTest {

    @ParameterizedTest(name = "[{0}] and [{1}] → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    全年开放 | 全年开放       | G01
                    全年开放 | '全年 开　放'  | G01
                    全年开放 | 全年 开放      | G01
                    全年开放 | 全年开放。     | ''
                    全年开放 | ''             | ''
                    ''       | 全年开放       | H01
                    ''       | ''             | H01
                    -        | -              | H01
                    ——       | ——             | H01
                    """)
    void g01_achievedIsNotCopiedFromExpected(String expected, String achieved, String finding) {
        Cases.assertFindings(
                "goal.expected=" + expected + "; goal.achieved=" + achieved,
                finding.replace("G01", "G01 goal.achieved").replace("H01", "H01 goal.expected"));
    }

    @ParameterizedTest(name = "{0} in the text")
    @ValueSource(
            strings = {"<p>", "</p>", "<br/>", "<br />", "<span class=\"a\">", "<H1>", "&nbsp", "&#160", "&lt", "�"})
    void g06_textHasNoMarkup(String markup) {
        var stated = markup.startsWith("&") ? markup + ";" : markup;
        var form = SampleForms.with(SampleForms.clean(), "conclusion", "总体良好" + stated + "，继续开放");
        var findings = new Examiner(SamplePolicies.shanghai()).examine(form).findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("G06");
            assertThat(finding.at()).hasToString("conclusion");
            assertThat(finding.stated()).contains(stated);
            Cases.saysWhatItFoundAndExpected(finding);
        });
    }

    @Test
    void g06_namesAControlCharacterByItsNumber() {
        Cases.assertFindings("conclusion=总体\u0001良好", "G06 conclusion U+0001");
        Cases.assertFindings("conclusion=总体\u000c良好", "G06 conclusion U+000C");
        Cases.assertFindings("conclusion=总体\u0085良好", "G06 conclusion U+0085");
    }

    @ParameterizedTest(name = "[{0}] is no markup")
    @ValueSource(
            strings = {"误差<5%且>1%", "A<B", "1<2>1", "《规程》", "<项目>", "研发&推广", "AT&T", "第一行\n第二行\t续", "P<0.05", "《A<B》"})
    void g06_leavesHonestSignsAlone(String text) {
        Cases.assertFindings("conclusion=" + text, "");
    }

    @Test
    void g06_speaksOncePerCell() {
        Cases.assertFindings(
                "goal.expected=<p>一</p><p>二</p>; indicators[0].name=<b>读者</b>",
                "G06 goal.expected <p>; G06 indicators[0].name <b>");
    }
}
