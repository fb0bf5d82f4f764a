package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

class FundingChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    funding[0].original=60.00 | F01 funding[0].original 60.00 → 50
                    funding[0].original=49.97 | F01 funding[0].original 49.97 → 50
                    funding[0].original=49.98 | F01 funding[0].original 49.98 → 50
                    funding[0].original=49.99 | ''
                    funding[1].original=45.5  | F01 funding[0].original 50.00 → 55.5
                    funding[2].original=8.01  | ''
                    funding[2].original=8.02  | F01 funding[0].original 50.00 → 50.02
                    funding[2].original=8.03  | F01 funding[0].original 50.00 → 50.03
                    funding[2].original=      | ''
                    funding[2].original=-     | ''
                    funding[0].original=      | ''
                    funding[0].original=50    | ''
                    funding[0].original=50万元 | ''
                    funding[0].original=500000元; funding[1].original=40万元 | F09 funding[1].original 40万元 → 元
                    funding[0].original=≥60   | ''
                    funding[2].original=18.00; funding[3].original=-8.00 | ''
                    """)
    void f01_totalIsTheSumOfItsParts(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    7165.29 | 3144.00, 570.17, 433.00, 1426.90, 1591.22 | ''
                    7165.32 | 3144.00, 570.17, 433.00, 1426.90, 1591.22 | F01
                    7165.34 | 3144.00, 570.17, 433.00, 1426.90, 1591.22 | F01
                    7165.24 | 3144.00, 570.17, 433.00, 1426.90, 1591.22 | F01
                    1100    | 400, 550, 150 | ''
                    1101    | 400, 550, 150 | ''
                    1103    | 400, 550, 150 | F01
                    1100    | 400.5, 549.5, 150 | ''
                    1000000000000 | 999999999999.999999, 0.000001 | ''
                    1000000000000 | 999999999999, 0.000001 | F01
                    """)
    void f01_allowsEveryPartItsRounding(String total, String parts, String finding) {
        var lines = new StringBuilder("总额|" + total + "||||||");
        for (var part : parts.split(", ", -1)) {
            lines.append("\n部分|").append(part).append("||||||");
        }
        var examination =
                new Examiner(SamplePolicies.shanghai()).examine(SampleForms.form(Map.of(), lines.toString(), ""));

        assertThat(examination.findings().stream().map(Finding::check))
                .containsExactlyElementsOf(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    funding[1].rate=87.49%  | ''
                    funding[1].rate=87.5    | ''
                    funding[1].rate=88%     | ''
                    funding[1].rate=87%     | ''
                    funding[1].rate=0.875   | ''
                    funding[1].rate=0.88    | ''
                    funding[1].rate=90.00%  | F02 funding[1].rate 90.00% → 87.50
                    funding[1].rate=0       | F02 funding[1].rate 0 → 87.50
                    funding[1].rate=0.9     | ''
                    funding[1].rate=0.90    | F02 funding[1].rate 0.90 → 87.50
                    funding[1].rate=-87.5%  | F02 funding[1].rate -87.5% → 87.50
                    funding[1].rate=        | ''
                    funding[1].rate=≥87%    | ''
                    funding[0].rate=95.00%  | F02 funding[0].rate 95.00% → 90.00
                    funding[1].executed=    | ''
                    funding[1].executed=35万元 | ''
                    """)
    void f02_rateIsDerivable(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @ParameterizedTest(name = "{1} of {0} is {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    0.00 | 0.00 | 0.00   | ''
                    0    | 0    | 0      | ''
                    0    | 0    | ''     | ''
                    0    | 0    | -      | ''
                    0    | 0    | 100%   | ''
                    0    | 0    | 100    | ''
                    0    | 0    | 1      | ''
                    0    | 0    | 1%     | F02 funding[1].rate 1% → 0
                    0    | 0    | 50%    | F02 funding[1].rate 50% → 0
                    0    | 0    | 50     | F02 funding[1].rate 50 → 0
                    1.8  | 1.8  | 0      | F02 funding[1].rate 0 → 100.00
                    100  | 99.8 | 1      | F02 funding[1].rate 1 → 99.80
                    100  | 100  | 1      | ''
                    0    | 5    | 100%   | F05 funding[1].executed 5 → ≤ 0
                    5    | -1   | 0%     | ''
                    -5   | -5   | 100%   | ''
                    5万元 | 50000元 | 100% | F09 funding[1].executed 50000元 → 万元
                    5万元 | 50000元 | 0%   | F09 funding[1].executed 50000元 → 万元
                    160.00 | 135.47 | 84.66 | ''
                    160.00 | 135.47 | 84.67 | ''
                    160.00 | 135.47 | 84.7  | ''
                    160.00 | 135.47 | 84.65 | F02 funding[1].rate 84.65 → 84.66
                    160.00 | 135.47 | 84.69 | F02 funding[1].rate 84.69 → 84.66
                    251.89 | 251.89 | 100.00% | ''
                    3      | 1      | 33.33%  | ''
                    0.000003 | 0.000001 | 33.33% | ''
                    1000000000000 | 999999999999 | 99.99% | ''
                    1000000000000 | 999999999999 | 99.98% | F02 funding[1].rate 99.98% → 99.99
                    """)
    void f02_allowsEveryAmountItsRounding(String adjusted, String executed, String rate, String findings) {
        var lines = "总额|||||||\n部分||" + adjusted + "|" + executed + "||" + rate + "||";

        Cases.assertFindings(SamplePolicies.shanghai(), SampleForms.form(Map.of(), lines, ""), "", findings);
    }

    @ParameterizedTest(name = "adjusted {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    0    | F04 funding[0].adjusted 0
                    0.00 | F04 funding[0].adjusted 0.00
                    0万元 | F04 funding[0].adjusted 0万元
                    ''   | ''
                    -    | ''
                    0.01 | ''
                    """)
    void f04_somethingWasBudgeted(String adjusted, String findings) {
        var line = "总额||" + adjusted + "|||||";

        Cases.assertFindings(SamplePolicies.shanghai(), SampleForms.form(Map.of(), line, ""), "", findings);
    }

    @ParameterizedTest(name = "{1} of {0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    100   | 100.00 | ''
                    100   | 100.01 | F05 funding[1].executed 100.01 → ≤ 100
                    0     | 0.01   | F05 funding[1].executed 0.01 → ≤ 0
                    -1    | 0      | F05 funding[1].executed 0 → ≤ -1
                    100   | 99     | ''
                    100   | ''     | ''
                    ''    | 100    | ''
                    1万元 | 5000元 | F09 funding[1].executed 5000元 → 万元
                    """)
    void f05_noMoreIsExecutedThanBudgeted(String adjusted, String executed, String findings) {
        var lines = "总额|||||||\n部分||" + adjusted + "|" + executed + "||||";

        Cases.assertFindings(SamplePolicies.shanghai(), SampleForms.form(Map.of(), lines, ""), "", findings);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    100 | 60, 40, 30, 10       | ''
                    100 | 60, 35, 25, 40       | ''
                    100 | 60, 60, 40           | F01
                    100 | 60, 36, 25, 40       | F01
                    100 | 0, 0, 0, 90          | F01
                    100 | 40, 30, 10, 60, 50, 10 | ''
                    60  | 60, 40               | F01
                    """)
    void f01_takesALineThatOthersMakeUpForASubtotal(String total, String parts, String finding) {
        f01_allowsEveryPartItsRounding(total, parts, finding);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    0     | 90, -, -          | ≥ 90
                    89.99 | 90.00, -          | ≥ 90
                    90    | 90.00, -          | ''
                    60    | 60, 40, -         | ''
                    -5    | -, -              | ''
                    90    | 90, 见附件        | ''
                    0     | 90, 见附件        | ''
                    0     | 90, ≥5            | ''
                    """)
    void f01_noPartExceedsTheTotal(String total, String parts, String expected) {
        var lines = new StringBuilder("总额|" + total + "||||||");
        for (var part : parts.split(", ", -1)) {
            lines.append("\n部分|").append(part).append("||||||");
        }

        Cases.assertFindings(
                SamplePolicies.shanghai(),
                SampleForms.form(Map.of(), lines.toString(), ""),
                "",
                expected.isEmpty() ? "" : "F01 funding[0].original " + total + " → " + expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"其中：中央资金, ''", "中央资金, F01 funding[0].original 60 → 120"})
    void f01_takesALineMarkedAsPartForASubpart(String label, String findings) {
        var lines = "总额|60||||||\n财政资金|60||||||\n" + label + "|60||||||";

        Cases.assertFindings(SamplePolicies.shanghai(), SampleForms.form(Map.of(), lines, ""), "", findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    funding[0].original=50万元; funding[0].executed=45万元          | ''
                    funding[0].original=50万元; funding[1].executed=350000元        | F09 funding[1].executed 350000元 → 万元
                    amountUnit=元; funding[1].executed=35万元                       | F09 funding[1].executed 35万元 → 元
                    amountUnit=单位：万元; funding[1].executed=350000元; funding[2].original=80000元 | F09 funding[1].executed 350000元 → 万元
                    amountUnit=万元; funding[0].original=50万元                     | ''
                    amountUnit=人民币; funding[0].original=50万元                   | ''
                    amountUnit=万元; funding[3].original=2（万元）                  | ''
                    amountUnit=万元; funding[0].original=0.005亿元                  | F09 funding[0].original 0.005亿元 → 万元
                    """)
    void f09_amountsShareOneUnit(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }
}
