package org.plumbline.core.check;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

class EarnedChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[3].score=8.50; total.score=97.50 | S03 indicators[3].score 8.50 → 9.00
                    indicators[0].score=29; total.score=97      | S04 indicators[0].score 29 → 30.00
                    indicators[0].score=-5                      | S10 indicators[0].score -5 → ≥ 0
                    indicators[0].target=5000人次; indicators[0].score=29; total.score=97 | S03 indicators[0].score 29 → 30.00; I05 indicators[0].target 5000人次
                    indicators[4].actual=达成                    | ''
                    indicators[4].actual=达成; indicators[4].score=12.00; total.score=95.00 | ''
                    indicators[4].actual=达成; indicators[4].score=11.99; total.score=94.99 | S03 indicators[4].score 11.99 → 12.00–15.00
                    indicators[4].actual=部分达成                | S03 indicators[4].score 15.00 → 9.00–12.00
                    indicators[4].score=3; total.score=86.00; rating=良 | ''
                    """)
    void s03_lineFollowsThePolicy(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    funding[0].executed=34.77; funding[0].adjusted=36.00; funding[0].rate=96.58; funding[0].score=9.65 | ''
                    funding[0].executed=34.77; funding[0].adjusted=36.00; funding[0].rate=96.58; funding[0].score=9.66 | S03 funding[0].score 9.66 → 9.65
                    funding[0].executed=34.77; funding[0].adjusted=36.00; funding[0].rate=96.59; funding[0].score=9.65 | S03 funding[0].rate 96.59 → 96.58
                    funding[0].executed=34.77; funding[0].adjusted=36.00; funding[0].rate=97%; funding[0].score=9.65   | S03 funding[0].rate 97% → 96.58
                    funding[0].executed=34.77; funding[0].adjusted=36.00; funding[0].rate=0.9658; funding[0].score=9.65 | ''
                    funding[0].weight=; funding[0].score=18.00 | ''
                    funding[0].weight=—; funding[0].score=4.50 | ''
                    funding[0].executed=34.77; funding[0].adjusted=36.00; funding[0].rate=; funding[0].score=9.65      | ''
                    funding[0].executed=34.77; funding[0].adjusted=36.00; funding[0].rate=见附件; funding[0].score=9.65 | ''
                    """)
    void s03_executionFollowsThePolicysRounding(String changes, String findings) {
        var form = SampleForms.form(Map.of(), "总额||50|45|10|90%|9.00|", "");

        Cases.assertFindings(SamplePolicies.shanghai(), form, changes, findings);
    }

    @ParameterizedTest(name = "stated {0} within 0.1 of 9.00: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    8.90 | ''
                    9.10 | ''
                    8.89 | S03 indicators[3].score 8.89 → 9.00
                    9.11 | S03 indicators[3].score 9.11 → 9.00
                    """)
    void s03_allowsThePolicysTolerance(String score, String findings) {
        var policy = SamplePolicies.withTolerance(SamplePolicies.shanghai(), "0.1");

        Cases.assertFindings(policy, SampleForms.clean(), "total.score=; indicators[3].score=" + score, findings);
    }

    @ParameterizedTest(name = "{1} of {0} at {2}, weight {3}, score {4} → {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    160 | 135.47 | 84.66  | 10    | 8.46 | ''
                    160 | 135.47 | 84.66  | 10    | 8.47 | S03 funding[0].score 8.47 → 8.46
                    160 | 135.47 | 84.66  | 10    | 8.5  | S03 funding[0].score 8.5 → 8.46
                    160 | 135.47 | 84.66  | 10    | 8    | S03 funding[0].score 8 → 8.46
                    160 | 135.47 | 84.66  | 10    | 9    | S03 funding[0].score 9 → 8.46
                    160 | 135.47 | 84.66  | 10    | 8.45 | S05 funding[0].score 8.45 → 8.46
                    160 | 135.47 | 84.66  | 10    | 8.48 | S05 funding[0].score 8.48 → 8.46
                    160 | 135.47 | 84.66  | 10    | 10   | S05 funding[0].score 10 → 8.46
                    160 | 135.47 | 84.66  | 10    | 7    | S05 funding[0].score 7 → 8.46
                    160 | 135.47 | 84.66% | 10    | 10   | S05 funding[0].score 10 → 8.46
                    160 | 135.47 | ''     | 10    | 8.46 | ''
                    160 | 135.47 | ''     | 10    | 9.46 | S05 funding[0].score 9.46 → 8.46
                    ''  | ''     | 86%    | 10    | 8.62 | F10 funding[0].adjusted 86%
                    ''  | ''     | 86%    | 10    | 9    | F10 funding[0].adjusted 86%
                    ''  | ''     | 86%    | 10    | 8.8  | F10 funding[0].adjusted 86%; S05 funding[0].score 8.8 → 8.60
                    ''  | ''     | 1      | 20    | 20   | F10 funding[0].adjusted 1; W02
                    ''  | ''     | 1      | 10    | 10   | F10 funding[0].adjusted 1
                    ''  | ''     | 0.5    | 10    | 5    | F10 funding[0].adjusted 0.5
                    ''  | ''     | 0.5    | 10    | 7    | F10 funding[0].adjusted 0.5; S05 funding[0].score 7 → 5.00
                    ''  | ''     | ''     | 10    | 7    | F10 funding[0].rate 7
                    100 | 100    | 100%   | 10    | 10.0 | ''
                    100 | 120    | 100%   | 10    | 10   | F05 funding[0].executed 120 → ≤ 100
                    100 | 120    | 120%   | 10    | 10   | F05 funding[0].executed 120 → ≤ 100
                    100 | 120    | 110%   | 10    | 10   | F05 funding[0].executed 120 → ≤ 100; F02 funding[0].rate 110% → 120.00
                    100 | -5     | -5%    | 10    | 0    | ''
                    100 | -5     | -5%    | 10    | 3    | S03 funding[0].score 3 → 0.00
                    100 | 50     | 50%    | -10   | 5    | W02
                    100 | 50     | 50%    | 10    | -5   | S05 funding[0].score -5 → 5.00
                    0   | 0      | 100%   | 10    | 10   | F04 funding[0].adjusted 0
                    43.2 | 37.24 | 86%    | 10    | 9    | S03 funding[0].rate 86% → 86.20; S03 funding[0].score 9 → 8.62
                    100000 | 99996 | 99.99 | 10   | 9.99 | ''
                    1000000000000 | 0.000001 | 0.00 | 10 | 0.00 | ''
                    """)
    void s05_executionScoreIsDerivable(
            String adjusted, String executed, String rate, String weight, String score, String findings) {
        var line = String.join("|", "总额", adjusted, adjusted, executed, weight, rate, score, "受天气影响");
        var form = SampleForms.form(Map.of(), line, "");

        Cases.assertFindings(
                SamplePolicies.shanghai(),
                form,
                "",
                findings.replace("W02", "W02 funding[0].weight " + weight + " → 10"));
    }
}
