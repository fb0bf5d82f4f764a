package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.Grade;

class QualitativeScoringTest {

    private static final ScoringPolicy SHANGHAI = SamplePolicies.shanghai();

    @ParameterizedTest(name = "target {0}, actual {1} of {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    效果明显   | 达成预期指标 | 10    | BANDS 8–10
                    效果明显   | 部分达成预期指标并具有一定效果 | 10 | BANDS 6–8
                    效果明显   | 未达成预期指标且效果较差       | 10 | BANDS 0–6
                    达成       | 达成         | 5     | BANDS 4–5
                    2023年底   | 按期完成     | 3.333 | BANDS 2.66–3.333
                    """)
    void gradesEarnABand(String target, String actual, String weight, String award) {
        assertThat(Awards.describe(Awards.line(SHANGHAI, target, actual, weight).award()))
                .isEqualTo(award);
    }

    @ParameterizedTest(name = "stated {0} of 10 for a met grade counts as {1}, admitted: {2}")
    @CsvSource(textBlock = """
            7.99,  8,    false
            8,     8,    true
            9.5,   9.5,  true
            10,    10,   true
            10.01, 10,   false
            """)
    void bandsIncludeBothEnds(String stated, String counted, boolean admitted) {
        var line = Awards.row(SHANGHAI, "产出指标|质量指标|名称|效果明显|达成|10|" + stated + "|");

        assertThat(line.counted()).hasToString(counted);
        assertThat(line.admits(line.statedPoints().orElseThrow(), SHANGHAI.tolerance()))
                .isEqualTo(admitted);
    }

    @ParameterizedTest(name = "due {0}, done {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2023年12月前 | 2023年12月前  | DATE 5
                    2023年底     | 2023年12月20日 | DATE 5
                    2023-12-20   | 2023-12-20    | DATE 5
                    2023年底     | 2022年12月    | DATE 5
                    12月底前     | 11月30日      | DATE 5
                    2023年6月底  | 2023年8月     | not computed
                    2023年底     | 2024年1月5日  | not computed
                    2023年12月前 | 12月          | not computed
                    """)
    void datesAreMetOnOrBefore(String due, String done, String award) {
        assertThat(Awards.describe(Awards.line(SHANGHAI, due, done, "5").award()))
                .isEqualTo(award);
    }

    @ParameterizedTest(name = "target [{0}], actual [{1}]: {2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    90        | 达成指标  | 目标“90”是数，实际“达成指标”是文字，不能相比 | target “90” is a number, actual “达成指标” is text: they do not compare
                    健全      | 健全      | 目标“健全”是文字，没有可计算的规则 | target “健全” is text, for which there is no rule to compute
                    ''        | 95%       | 没有年度指标值 | there is no target
                    ≥90%      | ——        | 没有实际完成值 | there is no actual
                    10-20个   | 15个      | “10-20个”有歧义：这是一个区间 | “10-20个” is ambiguous: this is a range
                    10-20个   | 达成      | “10-20个”有歧义：这是一个区间 | “10-20个” is ambiguous: this is a range
                    ≥90%      | 工90%     | “工90%”有歧义：开头的符号可能是扫描错认的 ≥ | “工90%” is ambiguous: the first sign may be a misread ≥
                    700       | 7,00.0,77 | “7,00.0,77”不是一个数 | “7,00.0,77” is no number
                    7,00.0,77 | 达成      | “7,00.0,77”不是一个数 | “7,00.0,77” is no number
                    ≥5家      | 6个       | 目标的单位是“家”，实际是“个”，不能相比 | target in “家” and actual in “个” do not compare
                    ≥90%      | 0.93      | 一个是百分比，一个可能是比值，不能相比 | one is in percent, the other may be a ratio: they do not compare
                    2023年6月底 | 2023年8月 | 晚于期限，办法没有规定如何计分 | later than the date, and the policy does not say how to score that
                    2023年底  | 12月      | 两个日期只有一个写明年份 | only one of the two dates states its year
                    ≤0        | 3         | 目标不大于零且未达标，没有可计算的规则 | the target is not above zero and is missed: no rule computes that
                    ≥90%      | ≥80%      | 实际“≥80%”带比较符号，不是一个确定的数 | actual “≥80%” has a comparator and is no definite number
                    """)
    void saysWhyNothingIsComputed(String target, String actual, String zh, String en) {
        var award =
                (Award.NotComputed) Awards.line(SHANGHAI, target, actual, "5").award();

        assertThat(award.why().zh()).isEqualTo(zh);
        assertThat(award.why().en()).isEqualTo(en);
        assertThat(award.from()).hasToString("0");
        assertThat(award.to()).hasToString("5");
    }

    @ParameterizedTest(name = "weight [{0}], score [{1}]: at most {2}, counted {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    ''  | 8  | 8 | 8
                    —   | '' | 0 | 0
                    -5  | 3  | 3 | 3
                    ≥5  | -3 | 0 | 0
                    """)
    void withoutAWeightTheStatedScoreIsAllThatIsAtStake(String weight, String score, String to, String counted) {
        var line = Awards.row(SHANGHAI, "产出指标|数量指标|名称|≥5|5|" + weight + "|" + score + "|");

        assertThat(Awards.describe(line.award())).isEqualTo("not computed");
        assertThat(line.award().to()).hasToString(to);
        assertThat(line.counted()).hasToString(counted);
    }

    @Test
    void gradesWithoutABandAreNotComputed() {
        var policy = new ScoringPolicy(
                SHANGHAI.id(),
                SHANGHAI.name(),
                SHANGHAI.place(),
                SHANGHAI.period(),
                SHANGHAI.basis(),
                SHANGHAI.execution(),
                SHANGHAI.weights(),
                SHANGHAI.curves(),
                SamplePolicies.based(Map.of(Grade.MET, SHANGHAI.bands().rule().get(Grade.MET))),
                SHANGHAI.roundings(),
                SHANGHAI.ratings(),
                SHANGHAI.tolerance(),
                SHANGHAI.severities(),
                SHANGHAI.limits());

        var award = (Award.NotComputed) Awards.line(policy, "效果明显", "部分达成", "5").award();

        assertThat(award.why().zh()).isEqualTo("办法没有规定这一档");
    }

    @Test
    void showsTheWorkingOfABandAndOfADate() {
        var band = (Award.Between) Awards.line(SHANGHAI, "效果明显", "达成", "10").award();
        var date = (Award.Earned)
                Awards.line(SHANGHAI, "2023年底", "2023年12月20日", "5").award();

        assertThat(band.working().words().zh()).isEqualTo("定性指标按档计分；实际“达成”为达成；10 × 80 % = 8；10 × 100 % = 10");
        assertThat(band.working().words().en())
                .isEqualTo("qualitative: by grade band; actual “达成” is met; 10 × 80 % = 8; 10 × 100 % = 10");
        assertThat(date.working().words().zh()).isEqualTo("按期完成得满分；得 5.00");
    }
}
