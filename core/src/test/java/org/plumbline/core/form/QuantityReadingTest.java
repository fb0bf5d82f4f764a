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
                    ≮18户         | ≥ 18 户
                    ≯18户         | ≤ 18 户
                    > = 18户      | ≥ 18 户
                    < ＝18户      | ≤ 18 户
                    不得低于18户  | ≥ 18 户
                    不得超过18户  | ≤ 18 户
                    高于等于18户  | ≥ 18 户
                    低于或等于18户 | ≤ 18 户
                    达到18户      | ≥ 18 户
                    达18户以上    | ≥ 18 户
                    18户及其以上  | ≥ 18 户
                    18(含)以上    | ≥ 18
                    18户以上（含） | ≥ 18 户
                    不低于18%(含) | ≥ 18 %
                    18以上（户）  | ≥ 18 户
                    控制在18%以内 | ≤ 18 %
                    控制在≤18%    | ≤ 18 %
                    百分之18以上  | ≥ 18 百分之
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
                    72%%           | 72 %
                    72% %          | 72 %
                    72%（%）       | 72 %
                    72%百分比      | 72 %
                    72% 百分比     | 72 %
                    16次 次        | 16 次
                    16次次         | 16 次
                    16（次）次     | 16 次
                    16次(次)       | 16 次
                    3个百分点      | 3 个百分点
                    4.5‰           | 4.5 ‰
                    百分之72       | 72 百分之
                    72比例         | 72 比例
                    5%/年          | 5 %/年
                    530元/人.月    | 530 元/人.月
                    5 个 工作日    | 5 个 工作日
                    1.5亿千瓦时    | 1.5 亿千瓦时
                    26万           | 26 万
                    12L            | 12 L
                    5(月)          | 5 月
                    72%。          | 72 %
                    72%；          | 72 %
                    16次，         | 16 次
                    16次.          | 16 次
                    72。           | 72
                    2023.12        | 2023.12
                    1 234.5        | 1234.5
                    12 345 678.90元 | 12345678.90 元
                    "0.\n95"       | 0.95
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
                "1,23.4元",
                "1..50家",
                "5,",
                "5，",
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
                "不超过10个以上",
                "不低于5以下(户)",
                "3±1个",
                "±3",
                "3个～5个",
                "3%至5%",
                "不少于3-5个",
                "2023/12",
                "1,234 567",
                "1, 234",
                "12 345 678",
                "1 2345.6",
                "2≥35",
                "2 ≥ 35%",
                "=≥35",
                "≥≥35",
                "＾35",
                "工 35",
                "?0次",
                "≥?0次",
                "≥？0次 次",
                "35%?",
                "0?",
                "1?月底前",
                "O",
                "O.OO",
                "0O",
                "I5",
                "l5次",
                "1O5%",
                "3O%",
                "|5次",
                "第四季度前",
                "4季度以前完成"
            })
    void reportsWhatIsAmbiguous(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("ambiguous");
    }

    @ParameterizedTest(name = "{0} has a gap: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    3577. 95万人次 | true
                    3577 .95       | true
                    1 234.5        | true
                    "0.\n95"       | true
                    ≥ 3577.95      | false
                    3577.95 万 人次 | false
                    １2            | false
                    1 234          | false
                    第 1 名        | false
                    """)
    void tellsWhereANumberIsReadAcrossAGap(String printed, boolean gap) {
        assertThat(Printed.of(printed).hasGap()).isEqualTo(gap);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"百分比", "百分之", "%", "(%)", "%(百分比)", "百分比(%)"})
    void knowsThePercentSignInEveryWording(String unit) {
        assertThat(Printed.of("98" + unit).quantity())
                .hasValueSatisfying(read -> assertThat(read.isPercentage()).isTrue());
    }
}
