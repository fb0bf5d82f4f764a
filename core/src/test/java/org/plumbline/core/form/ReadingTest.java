package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;

class ReadingTest {

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

    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2021年底          | 2021-12-31
                    2021年            | 2021-12-31
                    2021年度          | 2021-12-31
                    2021 年年底前     | 2021-12-31
                    2021年内完成      | 2021-12-31
                    2023年12月前      | 2023-12-31
                    2021年12月        | 2021-12-31
                    2021年12月完成    | 2021-12-31
                    2021年2月底       | 2021-02-28
                    2020年2月底       | 2020-02-29
                    2月底             | --02-29
                    12月底前          | --12-31
                    6月底完成         | --06-30
                    6月底前完成       | --06-30
                    12 月 20 日前     | --12-20
                    12月20日          | --12-20
                    2020年6月20日     | 2020-06-20
                    2023-12-20        | 2023-12-20
                    2023/1/5          | 2023-01-05
                    2023.12.20        | 2023-12-20
                    2023年12月20日之前 | 2023-12-20
                    ２０２１年底      | 2021-12-31
                    13月              | 13 月
                    2021年13月        | words
                    2021年2月30日     | words
                    2021-02-30        | ambiguous
                    11月31日前        | words
                    12月0日           | words
                    0月               | 0 月
                    2023年前          | words
                    2023年完成改造    | words
                    6月上旬           | words
                    20日前            | words
                    3季度             | words
                    4季度末完成       | words
                    11月底完成100%    | words
                    7.5日             | 7.5 日
                    5-7日             | ambiguous
                    2023-12           | ambiguous
                    10                | 10
                    """)
    void readsDates(String printed, String reading) {
        assertThat(Readings.describe(printed)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0} reads as {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    达成                               | MET
                    达成指标                           | MET
                    达成预期指标                       | MET
                    已完成                             | MET
                    全部完成年度目标任务               | words
                    按期完成                           | MET
                    达标                               | MET
                    完成了年度目标                     | MET
                    部分达成                           | PARTLY_MET
                    部分达成预期指标并具有一定效果     | PARTLY_MET
                    部分达成预期指标，并具有一定的效果 | PARTLY_MET
                    基本达到                           | PARTLY_MET
                    未达成                             | UNMET
                    未完成                             | UNMET
                    没有完成任务                       | UNMET
                    未达成预期指标且效果较差           | UNMET
                    效果明显                           | words
                    严格执行相关制度规定               | words
                    优                                 | words
                    良                                 | words
                    是                                 | words
                    否                                 | words
                    高                                 | words
                    好                                 | words
                    无                                 | words
                    百分之九十                         | words
                    完成300家                          | words
                    """)
    void readsGradesAndLeavesOtherTextAlone(String printed, String reading) {
        assertThat(Readings.describe(printed)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "[{0}] is blank")
    @ValueSource(strings = {"", " ", "　", " ", "-", "—", "——", "--", "–", "/", "……", "...", "·", "_", "─", "﹣", "−"})
    void readsSignsForNothingAsBlank(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("blank");
    }

    @ParameterizedTest(name = "{0} is left over from the template")
    @ValueSource(strings = {"指标2", "指标2:", "指标 12：", "（100字以内）", "100字以内", "**", "×××", "XX"})
    void readsTemplateWordsAsResidue(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("residue");
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

    @ParameterizedTest(name = "{0} is text")
    @ValueSource(
            strings = {
                "①完成",
                "10²",
                "½",
                "1/2",
                "3:1",
                "1e5",
                "第1名",
                "1.完成项目",
                "≥",
                "共300家",
                "1、50家",
                "九十",
                "x=5",
                "90%，并完成验收",
                "约300家",
                "10万元，其中财政8万元",
                "≥90分(满分100)",
                "٩٠"
            })
    void leavesTextAsWords(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("words");
    }

    @Test
    void takesALongTextForWords() {
        assertThat(Readings.describe("9".repeat(201))).isEqualTo("words");
        assertThat(Readings.describe("-".repeat(100_000))).isEqualTo("blank");
        assertThat(Readings.describe("完成".repeat(100_000))).isEqualTo("words");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"百分比", "百分之", "%", "(%)", "%(百分比)", "百分比(%)"})
    void knowsThePercentSignInEveryWording(String unit) {
        assertThat(Printed.of("98" + unit).quantity())
                .hasValueSatisfying(read -> assertThat(read.isPercentage()).isTrue());
    }

    @Test
    void keepsTheTextAndReadsItTheSameEveryTime() {
        cellsOfRandomForms().forEach(text -> {
            var once = Printed.of(text);

            assertThat(once.text()).isEqualTo(text);
            assertThat(Printed.of(text)).isEqualTo(once);
        });
    }

    @Test
    void inventsNoDigit() {
        Stream.concat(cellsOfRandomForms(), LongStream.range(0, 20_000).mapToObj(ReadingTest::lookalike))
                .forEach(text -> Printed.of(text).quantity().ifPresent(read -> {
                    var printed = digits(text);

                    assertThat(isSubsequence(
                                    digits(read.number().toPlainString().replaceFirst("^-?0+(?=\\d)", "")), printed))
                            .as("%s read from [%s]", read, text)
                            .isTrue();
                }));
    }

    @Test
    void neverThrows() {
        LongStream.range(0, 20_000).forEach(seed -> {
            var text = anything(seed);

            assertThatCode(() -> Printed.of(text))
                    .as("seed %d: [%s]", seed, text)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest(name = "{0}, many times")
    @ValueSource(
            strings = {
                "1", "1,", "1 ", " ", "-", "1-", "~", "%", "已", "完成", "月", "1月", "(", "1.", "指标", "以", "≥ ", "*", "年底前"
            })
    void readsRepetitionsWithoutBacktrackingForEver(String part) {
        var text = part.repeat(200 / part.length());

        assertThatCode(() -> {
                    for (int time = 0; time < 200; time++) {
                        Printed.of("1" + text);
                        Printed.of("≥" + text + "x");
                    }
                })
                .doesNotThrowAnyException();
    }

    private static Stream<String> cellsOfRandomForms() {
        return LongStream.range(0, 1_000)
                .mapToObj(SampleForms::random)
                .flatMap(SelfEvaluation::cells)
                .map(cell -> cell.getValue());
    }

    /** Text of the characters that values are made of, in any order. */
    private static String lookalike(long seed) {
        var random = new Random(seed);
        var signs =
                "0123456789０１２,.， 　-–~≥≤>=<%％家元年月日底前()（）以上下完成①²½㎡㋀".codePoints().toArray();
        return random.ints(random.nextInt(9) + 1L, 0, signs.length)
                .map(sign -> signs[sign])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String anything(long seed) {
        var random = new Random(seed);
        return random.ints(random.nextInt(30), 0, random.nextBoolean() ? 0x110000 : 0x300)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digits(String text) {
        return text.codePoints()
                .map(sign -> Character.digit(sign, 10))
                .filter(digit -> digit >= 0)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static boolean isSubsequence(String digits, String printed) {
        int at = 0;
        for (int next = 0; next < printed.length() && at < digits.length(); next++) {
            at += digits.charAt(at) == printed.charAt(next) ? 1 : 0;
        }
        return at == digits.length();
    }
}
