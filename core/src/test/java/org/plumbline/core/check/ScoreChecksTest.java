package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.HeadField;

class ScoreChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].score=30.01; total.score=98.01 | S01 indicators[0].score 30.01 → ≤ 30.00
                    indicators[0].score=31; total.score=99       | S01 indicators[0].score 31 → ≤ 30.00
                    indicators[4].score=16; total.score=99       | S01 indicators[4].score 16 → ≤ 15.00
                    funding[0].score=11.00; total.score=100.00   | S01 funding[0].score 11.00 → ≤ 10.00
                    indicators[0].score=30; total.score=98       | ''
                    indicators[0].weight=—                       | S12 indicators[0].score 30.00
                    """)
    void s01_noScoreExceedsItsWeight(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[3].reason=   | S02 indicators[3].score 9.00
                    indicators[3].reason=—  | S02 indicators[3].score 9.00
                    indicators[3].reason=; indicators[3].correctiveAction=补办两场 | ''
                    indicators[3].reason=; indicators[3].score=8.00; total.score=97.00 | S02 indicators[3].score 8.00
                    indicators[3].reason=; indicators[3].target=20场 | ''
                    indicators[3].reason=; indicators[3].actual=部分达成 | I03 indicators[3].actual 部分达成
                    indicators[3].reason=; indicators[3].score= | ''
                    indicators[4].score=10.00; total.score=93.00 | ''
                    """)
    void s02_everyShortfallIsExplained(String changes, String findings) {
        Cases.assertFindings(changes, changes.contains("20场") ? "I05 indicators[3].target 20场" : findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].score=29.99; total.score=97.99 | S04 indicators[0].score 29.99 → 30.00
                    indicators[0].score=0; total.score=68; rating=中 | S04 indicators[0].score 0 → 30.00
                    indicators[0].score=-1                       | S10 indicators[0].score -1 → ≥ 0
                    indicators[0].score=                         | ''
                    indicators[0].score=29.99; total.score=97.99; indicators[0].reason=— | S04 indicators[0].score 29.99 → 30.00
                    indicators[0].score=29.99; total.score=97.99; indicators[0].correctiveAction=复核 | S03 indicators[0].score 29.99 → 30.00
                    indicators[2].score=9; total.score=97        | S04 indicators[2].score 9 → 10.00
                    indicators[2].target=40元; indicators[2].actual=40元; indicators[2].score=9; total.score=97 | S04 indicators[2].score 9 → 10.00; I05 indicators[2].target 40元
                    indicators[2].target=40元; indicators[2].score=9.50; total.score=97.50 | I05 indicators[2].target 40元
                    indicators[4].score=13; total.score=96       | ''
                    indicators[1].name=预算执行率; indicators[1].target=—; indicators[1].actual=正常; indicators[1].score=18.00; total.score=96.00 | I11 indicators[1].name 预算执行率
                    indicators[1].name=预算执行率; indicators[1].target=—; indicators[1].actual=100; indicators[1].score=18.00; total.score=96.00 | I11 indicators[1].name 预算执行率
                    indicators[1].name=预算执行率; indicators[1].target=—; indicators[1].actual=98%; indicators[1].score=18.00; total.score=96.00 | I11 indicators[1].name 预算执行率
                    """)
    void s04_metTargetsEarnFullMarks(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @Test
    void s04_keepsToThePolicysTolerance() {
        var lenient = SamplePolicies.withTolerance(SamplePolicies.shanghai(), "0.5");

        Cases.assertFindings(lenient, SampleForms.clean(), "indicators[0].score=29.50; total.score=97.50", "");
        Cases.assertFindings(
                lenient,
                SampleForms.clean(),
                "indicators[0].score=29.49; total.score=97.49",
                "S04 indicators[0].score 29.49 → 30.00");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[3].reason=; indicators[3].score=10.00; total.score=99.00 | S11 indicators[3].score 10.00
                    indicators[3].reason=; indicators[3].score=10; total.score=99       | S11 indicators[3].score 10
                    indicators[3].score=10.00; total.score=99.00 | S03 indicators[3].score 10.00 → 9.00
                    indicators[0].actual=4604人次 | S11 indicators[0].score 30.00
                    indicators[2].actual=44元     | S11 indicators[2].score 10.00
                    indicators[2].actual=40元     | ''
                    indicators[0].target=5000人次; indicators[0].actual=4604人次 | S11 indicators[0].score 30.00; I05 indicators[0].target 5000人次
                    indicators[0].target=5000人次; indicators[0].actual=4604人次; indicators[0].reason=寒潮 | I05 indicators[0].target 5000人次
                    indicators[0].target=5300人次; indicators[0].actual=≥5200人次 | I05 indicators[0].target 5300人次
                    indicators[0].target=30天; indicators[0].actual=28天; indicators[0].name=开放天数 | I05 indicators[0].target 30天
                    indicators[0].target=30%; indicators[0].actual=28%; indicators[0].name=图书流失率 | I05 indicators[0].target 30%
                    indicators[0].target=30人; indicators[0].actual=28人; indicators[0].level2=时效指标 | I05 indicators[0].target 30人
                    indicators[0].target=30元/人; indicators[0].actual=28元/人 | I05 indicators[0].target 30元/人
                    indicators[2].target=40元; indicators[2].actual=44元 | I05 indicators[2].target 40元
                    indicators[0].actual=4604 | S11 indicators[0].score 30.00
                    indicators[0].actual=4604人 | ''
                    indicators[5].actual=0.93 | I07 indicators[5].actual 0.93
                    indicators[5].actual=0 | S11 indicators[5].score 5.00
                    indicators[5].actual=≥80% | ''
                    indicators[5].actual=≥90% | I04 indicators[5].actual ≥90%
                    """)
    void s11_noUnmetTargetEarnsFullMarks(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    total.score=99.00  | S06 total.score 99.00 → 98
                    total.score=98.01  | S06 total.score 98.01 → 98
                    total.score=98     | ''
                    total.score=98.0分 | ''
                    total.score=       | ''
                    total.score=九十八 | S10 total.score 九十八
                    indicators[4].score=14.50; total.score=97.50 | ''
                    indicators[4].score=14.50; total.score=97    | ''
                    indicators[4].score=14.50; total.score=98    | ''
                    indicators[4].score=14.50; total.score=97.4  | S06 total.score 97.4 → 97.5
                    indicators[4].score=14.50; total.score=99    | S06 total.score 99 → 97.5
                    indicators[4].score=见附件; total.score=90   | S10 indicators[4].score 见附件
                    indicators[4].score=见附件; total.score=99   | S10 indicators[4].score 见附件; S06 total.score 99 → 83–98
                    indicators[4].score=-; total.score=83.00; rating=良 | ''
                    indicators[4].score=; total.score=82.00; rating=良  | S06 total.score 82.00 → 83–98
                    indicators[4].score=; total.score=98.00      | ''
                    indicators[4].score=; indicators[4].weight=; total.score=83.00; rating=良  | ''
                    indicators[4].score=; indicators[4].weight=; total.score=98.00             | ''
                    indicators[4].score=见附件; indicators[4].weight=; total.score=98.00       | S10 indicators[4].score 见附件
                    indicators[4].score=; indicators[4].weight=-5; total.score=90.00           | S10 indicators[4].weight -5 → ≥ 0
                    indicators[4].score=-5; total.score=98.00                                  | S10 indicators[4].score -5 → ≥ 0
                    indicators[4].score=-5; total.score=82.00; rating=良                       | S10 indicators[4].score -5 → ≥ 0; S06 total.score 82.00 → 83–98
                    funding[0].score=; total.score=89.00; rating=良                            | ''
                    funding[0].score=; total.score=99.01                                       | S06 total.score 99.01 → 89–99
                    """)
    void s06_totalIsTheSumOfTheLines(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "total {1} beside {0}")
    @CsvSource(delimiter = ';', textBlock = """
                    产出指标|数量指标|面积|≥29.5亩|29.5亩|90|90| # 产出指标|数量指标|其中桃树|≥1.5亩|1.5亩||| ; 100 ; ''
                    产出指标|数量指标|面积|≥29.5亩|29.5亩|90|90| # 产出指标|数量指标|其中桃树|≥1.5亩|1.5亩||| ; 95  ; S06
                    产出指标|数量指标|面积|≥29.5亩|29.5亩|60|60| # 产出指标|数量指标|其中桃树|≥1.5亩|1.5亩||| ; 95  ; ''
                    产出指标|数量指标|面积|≥29.5亩|29.5亩||60|                                                 ; 70  ; ''
                    产出指标|数量指标|面积|≥29.5亩|29.5亩||60|                                                 ; 71  ; S06
                    """)
    void s06_headingsCountForNothingBesideWeightsOf100(String rows, String total, String finding) {
        var form = SampleForms.form(
                Map.of(HeadField.TOTAL_SCORE, total), "总额|5|5|5|10|100%|10|", rows.replace(" # ", "\n"));
        var findings = new Examiner(SamplePolicies.shanghai()).examine(form).findings();

        assertThat(findings.stream().map(Finding::check).filter("S06"::equals).toList())
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "no total line: {0}")
    @CsvSource({"true", "false"})
    void s06_needsFundsAndIndicators(boolean funds) {
        var form = SampleForms.form(
                Map.of(HeadField.TOTAL_SCORE, "7"),
                funds ? "总额|5|5|5|10|100%|10|" : "",
                funds ? "" : "产出指标|数量指标|面积|≥1|1|5|5|");

        assertThat(Findings.of(new Examiner(SamplePolicies.shanghai()).examine(form)))
                .noneMatch(finding -> finding.startsWith("S06"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    rating=良 | S07 rating 良 → 优
                    rating=差 | S07 rating 差 → 优
                    rating=优秀 | ''
                    rating=   | ''
                    total.score= ; rating=良 | ''
                    indicators[4].score=7.00; total.score=90.00               | ''
                    indicators[4].score=7.00; total.score=90.00; rating=良    | S07 rating 良 → 优
                    indicators[4].score=6.99; total.score=89.99               | S07 rating 优 → 良
                    indicators[4].score=6.99; total.score=89.99; rating=良    | ''
                    indicators[4].score=1.47; total.score=84.47               | S07 rating 优 → 良
                    """)
    void s07_ratingFollowsTheTotal(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} points are {1}, not {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    90.00 | 优 | 良
                    89.99 | 良 | 优
                    80.00 | 良 | 中
                    79.99 | 中 | 良
                    60.00 | 中 | 差
                    59.99 | 差 | 中
                    0     | 差 | 优
                    """)
    void s07_cutsAreInclusive(String total, String right, String wrong) {
        var unscored = "funding[0].score=; indicators[0].score=; indicators[1].score=; indicators[2].score=; "
                + "indicators[3].score=; indicators[4].score=; indicators[5].score=; total.score=" + total;

        Cases.assertFindings(unscored + "; rating=" + right, "");
        Cases.assertFindings(unscored + "; rating=" + wrong, "S07 rating " + wrong + " → " + right);
    }

    @ParameterizedTest(name = "a total of {0} says nothing about the rating")
    @CsvSource(delimiter = '|', textBlock = """
                    -3  | S10 total.score -3 → ≥ 0
                    ≥90 | S10 total.score ≥90
                    ''  | ''
                    """)
    void s07_needsATotal(String total, String finding) {
        Cases.assertFindings("indicators[4].weight=; indicators[4].score=; rating=差; total.score=" + total, finding);
    }
}
