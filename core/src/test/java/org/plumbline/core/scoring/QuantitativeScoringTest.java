package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.core.example.SamplePolicies.curves;
import static org.plumbline.core.example.SamplePolicies.withCurves;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Curves.Strictness;

class QuantitativeScoringTest {

    private static final ScoringPolicy SHANGHAI = SamplePolicies.shanghai();
    private static final ScoringPolicy NATIONAL = SamplePolicies.national();

    @ParameterizedTest(name = "target {0}, actual {1}, weight {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥90%         | 90%          | 20    | MET 20
                    ≥90%         | 471%         | 20    | MET 20
                    >90(家)      | 300.00(家)   | 20.00 | MET 20
                    >90          | 90           | 5     | MET 5
                    <5           | 5            | 5     | MET 5
                    ≤5           | 5.00         | 5     | MET 5
                    ≤5           | 0            | 5     | MET 5
                    ≤5           | -1           | 5     | MET 5
                    =360(天)     | 360.00(天)   | 20    | MET 20
                    ≥0           | 0            | 5     | MET 5
                    =0件         | 0件          | 5     | MET 5
                    =0件         | -1件         | 5     | MET 5
                    ≥-5%         | -3%          | 5     | MET 5
                    ≥1           | 1            | 3.333 | MET 3.333
                    ≥1           | 1            | 0     | MET 0
                    >0.70(%)     | 0.50(%)      | 5.00  | AT-LEAST 3.57
                    ≥90%         | 45%          | 10    | AT-LEAST 5
                    ≥3           | 1            | 9     | AT-LEAST 3
                    ≥3           | 2            | 10    | AT-LEAST 6.66
                    ≥90          | 0            | 10    | AT-LEAST 0
                    ≥90          | -5           | 10    | AT-LEAST 0
                    ≥90%         | 0            | 10    | AT-LEAST 0
                    ≥1000000000000 | 0.000001   | 100   | AT-LEAST 0
                    ≥1000000000000 | 999999999999 | 100 | AT-LEAST 99.99
                    ≥0.000002    | 0.000001     | 10    | AT-LEAST 5
                    ≥0           | -1           | 5     | not computed
                    >0           | -1           | 5     | not computed
                    ≤0           | 1            | 5     | not computed
                    =0件         | 2件          | 5     | not computed
                    ≥-5%         | -8%          | 5     | not computed
                    """)
    void scoresTargetsToReach(String target, String actual, String weight, String award) {
        assertThat(Awards.describe(Awards.line(SHANGHAI, target, actual, weight).award()))
                .isEqualTo(award);
    }

    @ParameterizedTest(name = "target {0}, actual {1} of 10: {2} by ratio, {3} on a line")
    @CsvSource(delimiter = '|', textBlock = """
                    ≤10 | 12 | AT-MOST-RATIO 8.33 | AT-MOST-LINEAR 8
                    <10 | 15 | AT-MOST-RATIO 6.66 | AT-MOST-LINEAR 5
                    ≤10 | 20 | AT-MOST-RATIO 5    | AT-MOST-LINEAR 0
                    ≤10 | 25 | AT-MOST-RATIO 4    | AT-MOST-LINEAR 0
                    ≤3  | 4  | AT-MOST-RATIO 7.5  | AT-MOST-LINEAR 6.66
                    ≤10 | 10 | MET 10             | MET 10
                    ≤0  | 1  | not computed       | not computed
                    """)
    void scoresTargetsToStayBelow(String target, String actual, String byRatio, String byLine) {
        var linear = withCurves(SHANGHAI, curves(Rule.AT_MOST_LINEAR, Rule.EQUAL_PROPORTIONAL));

        assertThat(Awards.describe(Awards.line(SHANGHAI, target, actual, "10").award()))
                .isEqualTo(byRatio);
        assertThat(Awards.describe(Awards.line(linear, target, actual, "10").award()))
                .isEqualTo(byLine);
    }

    @ParameterizedTest(name = "target =10, actual {0}: {1}, {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    10 | MET 10                  | MET 10      | MET 10
                    8  | EQUAL-PROPORTIONAL 8    | AT-LEAST 8  | EQUAL-ZERO 0
                    16 | EQUAL-PROPORTIONAL 6.25 | AT-LEAST 10 | EQUAL-ZERO 0
                    0  | EQUAL-PROPORTIONAL 0    | AT-LEAST 0  | EQUAL-ZERO 0
                    -5 | EQUAL-PROPORTIONAL 0    | AT-LEAST 0  | EQUAL-ZERO 0
                    """)
    void scoresTargetsToHitAsThePolicySays(String actual, String proportional, String atLeast, String zero) {
        assertThat(hit(Rule.EQUAL_PROPORTIONAL, actual)).isEqualTo(proportional);
        assertThat(hit(Rule.AT_LEAST, actual)).isEqualTo(atLeast);
        assertThat(hit(Rule.EQUAL_ZERO, actual)).isEqualTo(zero);
    }

    private static String hit(Rule equal, String actual) {
        var policy = withCurves(SHANGHAI, curves(Rule.AT_MOST_RATIO, equal));
        return Awards.describe(Awards.line(policy, "=10", actual, "10").award());
    }

    @ParameterizedTest(name = "{0} is reached by {1} where equality counts: {2}, where not: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    >10 | 10 | MET 10 | AT-LEAST 10
                    <10 | 10 | MET 10 | AT-MOST-RATIO 10
                    >10 | 11 | MET 10 | MET 10
                    <10 | 9  | MET 10 | MET 10
                    ≥10 | 10 | MET 10 | MET 10
                    >0  | 0  | MET 10 | not computed
                    """)
    void takesStrictSignsAsThePolicySays(String target, String actual, String lenient, String strict) {
        var strictly =
                withCurves(SHANGHAI, curves(Rule.AT_MOST_RATIO, Rule.EQUAL_PROPORTIONAL, Strictness.EQUAL_IS_UNMET));

        assertThat(Awards.describe(Awards.line(SHANGHAI, target, actual, "10").award()))
                .isEqualTo(lenient);
        assertThat(Awards.describe(Awards.line(strictly, target, actual, "10").award()))
                .isEqualTo(strict);
    }

    @ParameterizedTest(name = "{0}: target {1}, actual {2} earns {3}, read the other way {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    数量指标 | 38508人 | 37442人 | AT-LEAST 2.91     | MET 3
                    数量指标 | 116次   | 150次   | MET 3             | AT-MOST-RATIO 2.32
                    数量指标 | 100     | 100     | MET 3             | MET 3
                    数量指标 | 0       | 2       | MET 3             | not computed
                    数量指标 | 0       | -2      | not computed      | MET 3
                    成本指标 | 10万元  | 12万元  | AT-MOST-RATIO 2.5 | MET 3
                    成本指标 | 10万元  | 8万元   | MET 3             | AT-LEAST 2.4
                    """)
    void readsABareTargetBothWays(String level2, String target, String actual, String assumed, String other) {
        var line = Awards.row(SHANGHAI, "产出指标|" + level2 + "|名称|" + target + "|" + actual + "|3||");

        assertThat(Awards.describe(line.award())).isEqualTo(assumed);
        assertThat(line.otherReading()).isNotNull().extracting(Awards::describe).isEqualTo(other);
        assertThat(line.isUnmet()).isFalse();
    }

    @Test
    void saysWhatItAssumesOfABareTarget() {
        var line = Awards.line(SHANGHAI, "100", "80", "10");

        assertThat(((Award.Earned) line.award()).working().words().zh()).contains("目标没有比较符号，假定为“不少于”，依据 样表（见于已公开表或实务）");
        assertThat(((Award.Earned) line.award()).working().words().en())
                .contains("“at least” is assumed, by sample form (seen on published forms or in practice)");
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥90%  | ≥90%  | MET 5
                    ≥90%  | ≥95%  | MET 5
                    >90%  | ≥95%  | MET 5
                    ≤10   | ≤8    | MET 5
                    ≥90%  | =95%  | MET 5
                    ≥90%  | =45%  | AT-LEAST 2.5
                    ≥90%  | ≥80%  | not computed
                    ≥90%  | ≤95%  | not computed
                    ≤10   | ≥8    | not computed
                    ≤10   | ≤12   | not computed
                    =100% | ≥100% | not computed
                    =100% | ≤100% | not computed
                    90%   | ≥95%  | MET 5
                    90%   | ≤95%  | not computed
                    """)
    void takesNoBoundForANumber(String target, String actual, String award) {
        assertThat(Awards.describe(Awards.line(SHANGHAI, target, actual, "5").award()))
                .isEqualTo(award);
    }

    @ParameterizedTest(name = "target {0}, actual {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥90%     | 0.93   | not computed
                    ≥0.9     | 93%    | not computed
                    ≥0.70(%) | 0.50   | not computed
                    =100%    | 1      | not computed
                    ≥90%     | 93     | MET 5
                    ≥90      | 93%    | MET 5
                    ≥90%     | 0      | AT-LEAST 0
                    ≥5家     | 6个    | not computed
                    ≥5家     | 6      | MET 5
                    ≤5万元   | 40000元 | not computed
                    """)
    void comparesOnlyWhatCompares(String target, String actual, String award) {
        assertThat(Awards.describe(Awards.line(SHANGHAI, target, actual, "5").award()))
                .isEqualTo(award);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"DOWN", "HALF_UP", "UP"})
    void neverEarnsMoreThanTheWeight(RoundingMode mode) {
        var policy = SamplePolicies.like(
                "whole", "50 30 10", new Rounding(mode, 0), curves(Rule.AT_MOST_RATIO, Rule.EQUAL_PROPORTIONAL));

        assertThat(Awards.line(policy, "≥1000", "999", "2.5").award().to()).isLessThanOrEqualTo(Points.of("2.5"));
        assertThat(Awards.line(policy, "≥1000", "1000", "2.5").award().to()).isEqualTo(Points.of("2.5"));
    }

    @Test
    void showsTheWorkingOfTheLineInQuestion() {
        var working = ((Award.Earned)
                        Awards.line(SHANGHAI, ">0.70(%)", "0.50(%)", "5.00").award())
                .working();

        assertThat(working.words().zh())
                .isEqualTo("正向指标未达标：按 实际 ÷ 目标 计分；目标 >0.70(%)，实际 0.50(%)，未达到“大于”；"
                        + "0.50 ÷ 0.70 = 5/7 = 71.428571… %；5 × 5/7 = 25/7 = 3.571428…；截断至 2 位小数：3.57");
        assertThat(working.words().en())
                .isEqualTo(
                        "at least, unmet: weight × actual ÷ target; target >0.70(%), actual 0.50(%): not “more than”; "
                                + "0.50 ÷ 0.70 = 5/7 = 71.428571… %; 5 × 5/7 = 25/7 = 3.571428…; truncated to 2 decimals: 3.57");
        assertThat(working.basis()).isEqualTo(SamplePolicies.SEEN);
    }

    @Test
    void showsTheWorkingOfAMetTarget() {
        var working =
                ((Award.Earned) Awards.line(NATIONAL, "≥90%", "95%", "20.00").award()).working();

        assertThat(working.words().zh()).isEqualTo("达标得满分；目标 ≥90%，实际 95%，达标；得 20.00");
        assertThat(working.words().en()).isEqualTo("met: full weight; target ≥90%, actual 95%: met; earns 20.00");
    }
}
