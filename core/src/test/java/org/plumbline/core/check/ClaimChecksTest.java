package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

/** The clean form was executed at 45.00 of 50.00, 90.00 %; its total is 98.00, 优; one indicator is at 18 of 20. */
class ClaimChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目资金已全部支出",
                "资金全部执行完毕。",
                "全年开放。2023年度财政专项资金已全部支付，读者满意",
                "预算资金 50.00 万元已全部支出",
                "财政拨款50万元，已全部使用",
                "年度预算安排的资金全额拨付",
                "<p>项目资金已全部支出</p>"
            })
    void g08_allIsSaidToBeSpent(String text) {
        assertAccused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目资金未全部支出",
                "确保项目资金全部支出",
                "除质保金外，项目资金已全部支付",
                "除质保金外，项目\n资金已全部支付",
                "中央资金已全部支出",
                "结转资金已全部支出",
                "资金45.00万元已全部支出",
                "实际到位资金45万元，资金已全部支出",
                "截至2024年3月，项目资金已全部支付",
                "资金全部到位",
                "资金全部拨付到位",
                "资金全部用于购书",
                "资金全部使用合规",
                "工程款全部支付",
                "补助资金已全部发放",
                "项目资金基本全部支出",
                "上年项目资金已全部支出",
                "其中，项目资金已全部支出"
            })
    void g08_aPartAPlanOrAnExceptionIsNoClaimThatAllWasSpent(String text) {
        Cases.assertFindings("conclusion=" + text, "");
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource({
        "50.00, 50.00, false",
        "50.00, 49.99, true",
        "50,    49.6,  false",
        "50,    49,    true",
        "50.00, 49.995, false",
        "50.00, '',    false",
        "0,     0,     false",
        "50.00, 45.00元, true"
    })
    void g08_roundingMayExplainWhatIsLeft(String adjusted, String executed, boolean accused) {
        var form =
                SampleForms.form(Map.of(), String.join("|", "总额", adjusted, adjusted, executed, "", "", "", "x"), "");
        var said = SampleForms.with(form, "conclusion", "项目资金已全部支出");
        var found = Findings.of(new Examiner(SamplePolicies.shanghai()).examine(said));

        assertThat(found.stream().anyMatch(finding -> finding.startsWith("G08")))
                .isEqualTo(accused);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    预算执行率90%                      | ''
                    预算执行率为90.00%，得分9分          | ''
                    执行率达到 90.0 %                  | ''
                    财政拨款执行率87.5%                 | ''
                    预算执行率为100%，资金使用合规         | G08 conclusion 执行率为100% → 90.00%
                    结转资金执行率100%                   | ''
                    预算执行率95%                      | G08 conclusion 执行率95% → 90.00%
                    预算执行率为 89.5%                 | G08 conclusion 执行率为89.5% → 90.00%
                    预算执行率为 89.99%                | ''
                    预算执行率达95%以上                 | G08 conclusion 执行率达95%以上 → 90.00%
                    预算执行率达85%以上                 | ''
                    预算执行率约95%                    | ''
                    预算执行率95%左右                   | ''
                    上年预算执行率95%                   | ''
                    预算执行率应达95%                   | ''
                    要求预算执行率为95%                 | ''
                    6月底预算执行率95%                  | ''
                    部门预算执行率95%                   | ''
                    其他资金预算执行率95%                | ''
                    预算执行率为95%的项目受到表扬          | ''
                    """)
    void g08_executionRate(String text, String findings) {
        Cases.assertFindings("conclusion=" + text, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    自评得分98分                       | ''
                    自评得分为98.00分                  | ''
                    自评总分100分，得分98分             | ''
                    总分100分，自评得分98分             | ''
                    满分100分，综合得分98.00分          | ''
                    自评得分 97.96 分                  | G08 conclusion 自评得分97.96分 → 98.00
                    综合得分为 89 分                   | G08 conclusion 综合得分为89分 → 98.00
                    产出指标自评得分59分                | ''
                    上年自评得分95分                    | ''
                    部门整体自评得分95分                | ''
                    第三方复评总得分95分                | ''
                    自评得分95分以上的目标              | ''
                    """)
    void g08_totalScore(String text, String findings) {
        Cases.assertFindings("conclusion=" + text, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    自评等级为优        | ''
                    评价等级为“优秀”     | ''
                    自评得分98分，等级为良好 | G08 conclusion 良 → 优
                    项目绩效评价等级为“中” | G08 conclusion 中 → 优
                    项目评为良          | G08 conclusion 良 → 优
                    自评结果为良好，群众满意 | G08 conclusion 良 → 优
                    空气质量等级为良      | ''
                    馆舍安全等级为良      | ''
                    上年自评等级为良      | ''
                    力争自评等级为良      | ''
                    自评等级为良好以上    | ''
                    自评等级为合格        | ''
                    """)
    void g08_rating(String text, String findings) {
        Cases.assertFindings("conclusion=" + text, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    各项绩效指标均已完成            | G08 conclusion 各项绩效指标均已完成
                    全年开放，年度绩效目标全部实现。   | G08 conclusion 年度绩效目标全部实现
                    所有指标都达成了年度目标          | G08 conclusion 所有指标都达成了年度目标
                    各项指标基本全部完成             | ''
                    产出指标均已完成                | ''
                    各项任务全部完成                | ''
                    绩效目标完成情况较好             | ''
                    除场次外，各项指标均已完成        | ''
                    确保各项指标全部完成             | ''
                    各项指标均完成较好              | ''
                    """)
    void g08_indicators(String text, String findings) {
        Cases.assertFindings("conclusion=" + text, findings);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    各项绩效指标均已完成 | indicators[3].actual=21场; indicators[3].score=10; total.score=99 | ''
                    各项绩效指标均已完成 | indicators[3].target=20场 | I05 indicators[3].target 20场
                    自评等级为良好     | total.score=89; rating=优 | S06 total.score 89 → 98; S07 rating 优 → 良
                    自评得分98分      | total.score=97           | S06 total.score 97 → 98
                    自评得分98分      | total.score=             | ''
                    自评等级为良       | rating=                  | ''
                    自评等级为良       | rating=一般               | ''
                    预算执行率91%     | funding[0].rate=91%       | S03 funding[0].rate 91% → 90.00
                    """)
    void g08_isSilentWhereTheTextMayBeRight(String text, String changes, String findings) {
        Cases.assertFindings("conclusion=" + text + "; " + changes, findings);
    }

    @Test
    void g08_speaksOnceForEachKindAndCell() {
        Cases.assertFindings(
                "conclusion=执行率95%。执行率为96%。自评得分91分。; goal.achieved=图书室全年开放。预算执行率97%",
                "G08 conclusion 执行率95% → 90.00%; G08 conclusion 自评得分91分 → 98.00;"
                        + " G08 goal.achieved 执行率97% → 90.00%");
    }

    private static void assertAccused(String text) {
        var form = SampleForms.with(SampleForms.clean(), "conclusion", text);
        var findings = new Examiner(SamplePolicies.shanghai()).examine(form).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.check().equals("G08"))
                .singleElement()
                .satisfies(Cases::saysWhatItFoundAndExpected);
    }
}
