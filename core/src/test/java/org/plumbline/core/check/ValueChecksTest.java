package org.plumbline.core.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2022年底前     | 2022年12月1日  | I16 indicators[4].target 2022年底前 → 2023
                    2024年6月      | 2023年12月1日  | I16 indicators[4].target 2024年6月 → 2023
                    2023年底前     | 2022年12月1日  | I16 indicators[4].actual 2022年12月1日 → 2023
                    2023年底前     | 2024年1月5日   | I16 indicators[4].actual 2024年1月5日 → 2023
                    2023年底前     | 2023年12月31日 | ''
                    12月底前       | 2022年12月1日  | I16 indicators[4].actual 2022年12月1日 → 2023
                    12月底前       | 11月           | ''
                    2023年5月-2023年3月 | 健全      | I16 indicators[4].target 2023年5月-2023年3月
                    健全           | 2023.05—2023.03 | I16 indicators[4].actual 2023.05—2023.03
                    健全           | 2023年5月20日至2023年5月8日 | I16 indicators[4].actual 2023年5月20日至2023年5月8日
                    2024年1月至2023年5月 | 2024年1月至2023年5月 | I16 indicators[4].target 2024年1月至2023年5月; I16 indicators[4].actual 2024年1月至2023年5月
                    健全           | 2023年5月8日至2023年5月20日 | ''
                    健全           | 2023年5月至2023年5月 | ''
                    健全           | 2023年11月-3月 | ''
                    健全           | 2022年11月至2023年3月 | ''
                    健全           | 联系电话021-12345678 | ''
                    """)
    void i16_datesLieWithinTheYear(String target, String actual, String findings) {
        Cases.assertFindings("indicators[4].target=" + target + "; indicators[4].actual=" + actual, findings);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[4].actual=2024年1月5日; indicators[4].reason=评审推迟 | S09 indicators[4].reason 15.00
                    indicators[4].actual=2022年1月5日; indicators[4].reason=评审推迟 | I16 indicators[4].actual 2022年1月5日 → 2023
                    indicators[4].actual=2022年1月5日; year=                          | ''
                    indicators[4].actual=2022年1月5日; year=2023年度                  | ''
                    """)
    void i16_lateAndExplainedIsNoFault(String changes, String findings) {
        Cases.assertFindings("indicators[4].target=2023年底前; " + changes, findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "indicators[4].target, '7,00.0,77'",
        "indicators[4].actual, '7,00.0,77家'",
        "funding[1].original, '1,2,3'",
        "funding[3].executed, '1.2.3'"
    })
    void i19_numbersAreWellFormed(String path, String text) {
        Cases.assertFindings(path + "=" + text, "I19 " + path + " " + text);
    }

    @ParameterizedTest(name = "funding[1].{0}")
    @CsvSource({"adjusted", "rate"})
    void i19_ofTheFundsToo(String field) {
        Cases.assertFindings("funding[1]." + field + "=4,0.0,0", "I19 funding[1]." + field + " 4,0.0,0");
    }
}
