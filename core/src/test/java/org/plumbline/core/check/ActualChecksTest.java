package org.plumbline.core.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.scoring.Rule;

class ActualChecksTest {

    @ParameterizedTest(name = "target {0}, actual {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥95%       | ≥95%       | I04
                    ≥95%       | ≧ 95.0 ％  | I04
                    ≥95%       | ≥95        | I04
                    不低于95%  | ≥95%       | I04
                    ≥95%       | 95%以上    | I04
                    >95%       | >95%       | I04
                    ≥95%       | 95%        | ''
                    ≥95%       | ≥96%       | ''
                    ≥95%       | =95%       | ''
                    =95%       | =95%       | ''
                    达到95%    | 达到95%    | ''
                    ≥95%       | 达95%      | ''
                    ≤5日       | 5日内      | ''
                    ≤5个工作日 | ≤5个工作日 | I04
                    健全       | 健全       | ''
                    2023年底前 | 2023年底前 | ''
                    """)
    void i04_actualsAreNoTargets(String target, String actual, String finding) {
        Cases.assertFindings(
                "indicators[1].target=" + target + "; indicators[1].actual=" + actual,
                finding.isEmpty() ? "" : "I04 indicators[1].actual " + actual);
    }

    @ParameterizedTest(name = "{0}, target {1}, actual {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    设备完好率   | ≥95%   | 100%   | ''
                    设备完好率   | ≥95%   | 100.1% | I07 indicators[1].actual 100.1% → ≤ 100 %
                    设备完好率   | ≥95%   | ≥101%  | I07 indicators[1].actual ≥101% → ≤ 100 %
                    设备完好率   | ≥105%  | 106%   | I07 indicators[1].target ≥105% → ≤ 100 %
                    设备完好率   | ≤105%  | 96%    | ''
                    设备完好率（%） | ≥95% | 104%  | I07 indicators[1].actual 104% → ≤ 100 %
                    设备完好率指标 | ≥95% | 104%   | I07 indicators[1].actual 104% → ≤ 100 %
                    设备完好率   | ≥95    | 104    | ''
                    读者满意度   | ≥90%   | 104%   | I07 indicators[1].actual 104% → ≤ 100 %
                    任务完成率   | ≥95%   | 104%   | ''
                    任务完成率   | ≥950%  | 1001%  | I07 indicators[1].actual 1001% → ≤ 1000 %
                    覆盖率提高率 | ≥95%   | 104%   | ''
                    满意度提升幅度 | ≥95% | 104%   | ''
                    借阅比例     | ≥95%   | 104%   | ''
                    """)
    void i07_ratesStayWithinTheWhole(String name, String target, String actual, String finding) {
        Cases.assertFindings(
                "indicators[1].name=" + name + "; indicators[1].target=" + target + "; indicators[1].actual=" + actual,
                finding);
    }

    @ParameterizedTest(name = "target {0}, actual {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥95%   | 0.96  | I07 indicators[1].actual 0.96
                    ≥95%   | 1     | I07 indicators[1].actual 1
                    ≥95%   | 1.01  | S11 indicators[1].score 20.00
                    ≥95%   | 96    | ''
                    ≥95%   | 0     | S11 indicators[1].score 20.00
                    ≥20%   | 0.96  | I07 indicators[1].actual 0.96
                    ≥19%   | 0.96  | ''
                    ≥0.95  | 96%   | I07 indicators[1].actual 96%
                    ≥0.95  | 19%   | ''
                    ≥1     | 100%  | ''
                    ≥0.95  | 0.96  | ''
                    ≥95%   | 0.96册 | I18 indicators[1].actual 0.96册
                    """)
    void i07_ratiosAreNotMixedWithPercentages(String target, String actual, String finding) {
        Cases.assertFindings("indicators[1].target=" + target + "; indicators[1].actual=" + actual, finding);
    }

    @ParameterizedTest(name = "target {0}, actual {1} → {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    ≥100家    | 130家    | none
                    ≥100家    | 130.00家 | none
                    ≥100家    | 131家    | ≤ 130
                    >100家    | 131家    | ≤ 130
                    ≥100家    | ≥131家   | ≤ 130
                    ≥100家    | ≤131家   | none
                    ≥100家    | 131      | ≤ 130
                    ≥100      | 131家    | ≤ 130
                    ≥100家    | 2万家    | none
                    ≥2万家    | 30000    | none
                    ≥1家      | 2家      | none
                    ≥1.00家   | 2.00家   | none
                    ≥1家      | 3家      | ≤ 1.3
                    ≥1.5公里  | 2.4公里  | ≤ 1.95
                    ≥0.70%    | 1.00%    | ≤ 0.91
                    ≥1%       | 2%       | ≤ 1.3
                    ≥60%      | 90       | ≤ 78
                    ≥0.7      | 95%      | none
                    ≥0家      | 5家      | none
                    ≤100家    | 20家     | none
                    """)
    void i08_farOverTargetIsExplained(String target, String actual, String expected) {
        Cases.assertFindings(
                "indicators[0].name=服务数; indicators[0].target=" + target + "; indicators[0].actual=" + actual,
                (expected == null ? "" : "I08 indicators[0].actual " + actual + " → " + expected)
                        + (target.equals("≥0.7") ? "; I07 indicators[0].actual 95%" : ""));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].actual=9000人次; indicators[0].reason=新开分馆           | ''
                    indicators[0].actual=9000人次; indicators[0].correctiveAction=调高目标 | ''
                    indicators[0].actual=9000人次; indicators[0].reason=—                  | I08 indicators[0].actual 9000人次 → ≤ 6500
                    indicators[0].actual=9000人次; indicators[0].weight=; indicators[0].score= | I08 indicators[0].actual 9000人次 → ≤ 6500
                    indicators[0].target=5000人次; indicators[0].actual=9000人次           | I08 indicators[0].actual 9000人次 → ≤ 6500; I05 indicators[0].target 5000人次
                    indicators[2].target=38元; indicators[2].actual=60元                   | I05 indicators[2].target 38元
                    indicators[0].target==5000人次; indicators[0].actual=9000人次          | S11 indicators[0].score 30.00
                    indicators[5].target=≥60%; indicators[5].actual=104%                   | I07 indicators[5].actual 104% → ≤ 100 %
                    """)
    void i08_speaksWhereNobodyElseDoes(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "=100人次 | 131人次 | I08 indicators[0].actual 131人次 → ≤ 130")
    void i08_anEqualTargetMayBeOneThatMoreThanMeets(String target, String actual, String finding) {
        var policy = SamplePolicies.withCurves(
                SamplePolicies.shanghai(), SamplePolicies.curves(Rule.AT_MOST_RATIO, Rule.AT_LEAST));

        Cases.assertFindings(
                policy,
                SampleForms.clean(),
                "indicators[0].target=" + target + "; indicators[0].actual=" + actual,
                finding);
    }

    @ParameterizedTest(name = "target {0}, actual {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥50人次  | 100%     | I18
                    ≥50%     | 60人     | I18
                    ≥50天    | 2个月    | I18
                    ≥50人    | 60次     | I18
                    ≥50亩    | 60平方米 | I18
                    ≥50元/人·月 | 60元/人/月 | ''
                    ≥50元/人 | 60元/户  | ''
                    ≥50元    | 0.006万元 | ''
                    ≥50万    | 600000人 | I18
                    ≥50人    | 60人次   | ''
                    ≥50个    | 60家     | ''
                    ≥50家    | 60户     | ''
                    ≥50只    | 60头     | ''
                    ≥50日    | 60天     | ''
                    ≥50公里  | 60千米   | ''
                    ≥50%     | 60个百分点 | ''
                    ≥50百分比 | 60%     | ''
                    ≥50人    | 60       | ''
                    """)
    void i18_unitsAreTheSame(String target, String actual, String finding) {
        Cases.assertFindings(
                "indicators[0].name=服务数; indicators[0].target=" + target + "; indicators[0].actual=" + actual,
                finding.isEmpty() ? "" : "I18 indicators[0].actual " + actual);
    }
}
