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
                    全年开放，服务读者 5000 人次 | 全年开放，服务读者 5000 人次 | G01
                    全年开放，服务读者 5000 人次 | '全年开放，服务读者　5000人次' | G01
                    全年开放，服务读者 5000 人次 | 全年 开放，服务读者5000 人次 | G01
                    全年开放，服务读者 5000 人次 | 全年开放，服务读者 5000 人次。 | ''
                    全年开放，服务读者 5000 人次 | '' | ''
                    ''       | 全年开放，服务读者 5000 人次 | H01
                    ''       | ''             | H01
                    -        | -              | H01
                    ——       | ——             | H01
                    """)
    void g01_achievedIsNotCopiedFromExpected(String expected, String achieved, String finding) {
        Cases.assertFindings(
                "goal.expected=" + expected + "; goal.achieved=" + achieved,
                finding.replace("G01", "G01 goal.achieved").replace("H01", "H01 goal.expected"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    goal.expected=保障图书室全年都开放 | ''
                    goal.expected=保障图书室全年开放。     | G02 goal.expected 保障图书室全年开放。 → ≥ 10
                    goal.achieved=100%完成         | G02 goal.achieved 100%完成 → ≥ 10
                    goal.achieved=……               | ''
                    goal.achieved=（限100字）       | ''
                    goal.expected=完成任务; goal.achieved=完成任务 | G02 goal.expected 完成任务 → ≥ 10; G01 goal.achieved
                    """)
    void g02_goalsSaySomething(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    服务读者 5000 人次，完好率 95%，成本不高于40元            | ''
                    服务读者0.5万人次，推广20场                        | ''
                    全年实际接待5200人次，场次18场                      | ''
                    预算50万元，全部用于图书室                          | ''
                    预算500000元，全部用于图书室                        | ''
                    设备故障率低于5%，全年365天24小时开放                 | ''
                    完成1个总馆的更新，保障读者阅读                       | ''
                    服务读者6000人次，推广20场                         | 6000人次
                    新建3座书屋、7处服务点，再建3座书屋                   | 3座
                    投入48万元，服务读者5000人次                        | 48万元
                    服务读者约6000人次，服务3-5个社区                    | ''
                    落实《关于100项便民举措的意见》（便民 30 项）和民生27条        | ''
                    落实《便民意见》，办好30项便民举措                    | 30项
                    全年366天开放，服务读者和群众                       | ''
                    全年300天开放，服务读者和群众                       | 300天
                    设备故障率低于6%，服务读者和群众                     | 6%
                    服务读者和群众，不出现0次投诉                       | ''
                    投入0.004万元用于单册，服务读者和群众                 | ''
                    """)
    void g03_indicatorsCarryTheGoal(String goal, String first) {
        Cases.assertFindings("goal.expected=" + goal, first.isEmpty() ? "" : "G03 goal.expected " + first);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"5020人次, ''", "5030人次, ''", "5050人次, ''", "5021人次, 5021人次", "5050人, 5050人"})
    void g03_targetsOfOneUnitMayBeAddedUp(String promised, String uncarried) {
        Cases.assertFindingsOf(
                "G03",
                SamplePolicies.shanghai(),
                Cases.changed(
                        SampleForms.clean(),
                        "indicators[3].target=≥20人次; indicators[3].actual=18人次; indicators[1].target=≥30人次; "
                                + "indicators[1].actual=31人次; goal.expected=服务读者和志愿者" + promised),
                uncarried.isEmpty() ? "" : "G03 goal.expected " + uncarried);
    }

    @Test
    void g03_listsEveryNumberOnce() {
        var form = SampleForms.with(SampleForms.clean(), "goal.expected", "新建3座书屋、7处服务点，再建3座书屋");
        var findings = new Examiner(SamplePolicies.shanghai()).examine(form).findings();

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("3座、7处，"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[3].target=≥10场; indicators[3].reason=无 | S03 indicators[3].score 9.00 → 10.00; G04 indicators[3].reason 无
                    indicators[3].score=10; total.score=99; indicators[3].reason=无 | S03 indicators[3].score 10 → 9.00; G04 indicators[3].reason 无
                    indicators[3].reason=; indicators[3].correctiveAction=无 | G04 indicators[3].correctiveAction 无
                    indicators[3].reason=-; indicators[3].correctiveAction=无 | G04 indicators[3].correctiveAction 无
                    indicators[3].reason=同上 | G04 indicators[3].reason 同上
                    indicators[3].reason=同上; indicators[2].reason=无 | G04 indicators[3].reason 同上
                    indicators[3].reason=同上; indicators[2].reason=同上; indicators[1].reason=受台风影响 | ''
                    indicators[0].reason=无; indicators[0].score=; total.score= | ''
                    indicators[4].actual=部分达成; indicators[4].score=11; indicators[4].reason=无; total.score=94 | G04 indicators[4].reason 无
                    """)
    void g04_reasonsSaySomething(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{1} characters in {0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    conclusion                       | 200  | ''
                    conclusion                       | 201  | ≤ 200
                    goal.expected                    | 2000 | ''
                    goal.expected                    | 2001 | ≤ 2000
                    goal.achieved                    | 2001 | ≤ 2000
                    difficulties                     | 2001 | ≤ 2000
                    measures                         | 2001 | ≤ 2000
                    indicators[3].reason             | 500  | ''
                    indicators[3].reason             | 501  | ≤ 500
                    indicators[3].correctiveAction   | 501  | ≤ 500
                    funding[0].reason                | 501  | ≤ 500
                    indicators[4].target             | 201  | ≤ 200
                    indicators[4].actual             | 201  | ≤ 200
                    """)
    void g07_textStaysWithinItsLimit(String path, int length, String most) {
        Cases.assertFindings(
                path + "=" + "读".repeat(length) + " \u3000",
                most.isEmpty() ? "" : "G07 " + path + " " + length + " → " + most);
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
                "goal.expected=<p>图书室全年开放</p><p>服务读者</p>; indicators[0].name=<b>读者</b>",
                "G06 goal.expected <p>; G06 indicators[0].name <b>");
    }
}
