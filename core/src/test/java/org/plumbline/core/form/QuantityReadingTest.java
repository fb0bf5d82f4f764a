package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReadingTest {

    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ≥90%          | ≥ 90 %
                    ≧735人次      | ≥ 735 人次
                    ⩾90           | ≥ 90
                    >=28次        | ≥ 28 次
                    =>28次        | ≥ 28 次
                    ＞＝28次      | ≥ 28 次
                    不少于12种    | ≥ 12 种
                    不低于95%     | ≥ 95 %
                    不小于5       | ≥ 5
                    大于等于1次   | ≥ 1 次
                    大于或等于1次 | ≥ 1 次
                    至少3场       | ≥ 3 场
                    90%以上       | ≥ 90 %
                    80分及以上    | ≥ 80 分
                    不低于90%以上 | ≥ 90 %
                    >0.70(%)      | > 0.70 %
                    ＞90（家）    | > 90 家
                    ﹥90          | > 90
                    › 90          | > 90
                    大于10万元    | > 10 万元
                    高于90%       | > 90 %
                    多于2次       | > 2 次
                    超过5000家    | > 5000 家
                    =360(天)      | = 360 天
                    ═100%         | = 100 %
                    ＝100%        | = 100 %
                    等于100%      | = 100 %
                    =0件          | = 0 件
                    <5            | < 5
                    ‹5            | < 5
                    小于3次       | < 3 次
                    低于5%        | < 5 %
                    少于5个       | < 5 个
                    ≤10次         | ≤ 10 次
                    ≦10次         | ≤ 10 次
                    ⩽10次         | ≤ 10 次
                    <=5300元/户   | ≤ 5300 元/户
                    ‹=5300元/户   | ≤ 5300 元/户
                    =<10          | ≤ 10
                    不超过90万元  | ≤ 90 万元
                    不高于3%      | ≤ 3 %
                    不大于3%      | ≤ 3 %
                    不多于3次     | ≤ 3 次
                    小于等于1     | ≤ 1
                    小于或等于1   | ≤ 1
                    至多2次       | ≤ 2 次
                    100万元以下   | ≤ 100 万元
                    100万元及以下 | ≤ 100 万元
                    5人及其以下   | ≤ 5 人
                    30天以内      | ≤ 30 天
                    30天之内      | ≤ 30 天
                    5个工作日内   | ≤ 5 个工作日
                    24小时内      | ≤ 24 小时
                    """)
    void readsEverySpellingOfAComparator(String printed, String reading) {
        assertThat(Readings.describe(printed)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    300.00(家)     | 300.00 家
                    300.00（家）   | 300.00 家
                    93.00( % )     | 93.00 %
                    97.30%         | 97.30 %
                    97.30 ％       | 97.30 %
                    100百分比      | 100 百分比
                    98%(百分比)    | 98 %(百分比)
                    35 亿元        | 35 亿元
                    3577. 95万人次 | 3577.95 万人次
                    392. 40亿元    | 392.40 亿元
                    0. 95          | 0.95
                    1,234.50元     | 1234.50 元
                    1，234，567    | 1234567
                    ２０．５％     | 20.5 %
                    530元/人·月    | 530 元/人·月
                    530元/人*月    | 530 元/人*月
                    530元/人、天   | 530 元/人、天
                    1290.3平方米   | 1290.3 平方米
                    1290.3㎡       | 1290.3 ㎡
                    ≥12m²          | ≥ 12 m²
                    12台(套)       | 12 台(套)
                    -5%            | -5 %
                    −5%            | -5 %
                    －5％          | -5 %
                    +5             | 5
                    90             | 90
                    007            | 7
                    0起            | 0 起
                    20日           | 20 日
                    3年            | 3 年
                    "90​%"         | 90 %
                    "　90 %　"     | 90 %
                    "≥ 90 %"       | ≥ 90 %
                    290%           | 290 %
                    1000000000000  | 1000000000000
                    0.000001       | 0.000001
                    123456789012345678901234567890.5 | 123456789012345678901234567890.5
                    """)
    void readsNumbersWithTheirUnits(String printed, String reading) {
        assertThat(Readings.describe(printed)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0} is no number")
    @ValueSource(
            strings = {
                "7,00.0,77",
                "7,00.0,77元",
                "≥7,00.0,77",
                "12,34",
                "0,700",
                "1,234,56",
                "1.2.3",
                ".5",
                "5.",
                "1234,567",
                "1234567890123456789012345678901"
            })
    void readsDigitsThatFormNoNumberAsMalformed(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("malformed");
    }

    @ParameterizedTest(name = "{0} may mean several things")
    @ValueSource(
            strings = {
                "10-20",
                "90%~95%",
                "90％～95％",
                "10—20个",
                "10至20个",
                "10个到20个",
                "≥90%-95%",
                "^90%",
                "工90%",
                "90 100",
                "1 234家",
                "12\n34",
                "9. 65",
                "1. 50家",
                "≥90%以下",
                "不超过10个以上"
            })
    void reportsWhatIsAmbiguous(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("ambiguous");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"百分比", "百分之", "%", "(%)", "%(百分比)", "百分比(%)"})
    void knowsThePercentSignInEveryWording(String unit) {
        assertThat(Printed.of("98" + unit).quantity())
                .hasValueSatisfying(read -> assertThat(read.isPercentage()).isTrue());
    }
}
