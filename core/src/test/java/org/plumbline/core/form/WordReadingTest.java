package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordReadingTest {

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
                    2023.12前         | 2023-12-31
                    2023-6底前        | 2023-06-30
                    2023.6月          | 2023-06-30
                    2023.13前         | words
                    于2023年6月前完成 | 2023-06-30
                    6月份前建成       | --06-30
                    2023年底前。      | 2023-12-31
                    年底前            | --12-31
                    年内              | --12-31
                    本年度内          | --12-31
                    当年底前完成      | --12-31
                    全年              | words
                    本年              | words
                    第四季度末        | words
                    2023年12月31日24时前 | words
                    12月31            | words
                    截至2023年6月     | words
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
                    已全部完成                         | MET
                    均已达标                           | MET
                    超额完成年度目标                   | MET
                    达成预期指标。                     | MET
                    尚未完成                           | UNMET
                    未能实现预期目标                   | UNMET
                    定性 达成预期指标                  | MET
                    已达到90%                          | words
                    未全部完成                         | words
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
    @ValueSource(
            strings = {"指标2", "指标2:", "指标 12：", "（100字以内）", "100字以内", "**", "×××", "XX", "指标3：……", "限200字", "（限200字以内）"
            })
    void readsTemplateWordsAsResidue(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("residue");
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
                "٩٠",
                "5٩",
                "5½",
                "三家",
                "二十次",
                "近100人",
                "~50",
                "100余人",
                "100多人",
                "12万多元",
                "100人左右",
                "100%左右",
                "100%完成",
                "20个项目完成验收",
                "5次/",
                "2023/",
                "2023/125",
                "5-",
                "5次以上学历",
                "1.5E+05",
                "2^3",
                "8:00",
                "5万2千元",
                "控制在5%",
                "达到国家标准",
                "5前",
                "7(含)",
                "正向",
                "正向引导",
                "定性指标 高",
                "定量完成",
                "(5)",
                "5()()",
                "5(次",
                "5次)",
                "#DIV/0!"
            })
    void leavesTextAsWords(String printed) {
        assertThat(Readings.describe(printed)).isEqualTo("words");
    }

    @Test
    void takesALongTextForWords() {
        assertThat(Readings.describe("9".repeat(201))).isEqualTo("words");
        assertThat(Readings.describe("９".repeat(201))).isEqualTo("words");
        assertThat(Readings.describe("-".repeat(100_000))).isEqualTo("blank");
        assertThat(Readings.describe("完成".repeat(100_000))).isEqualTo("words");
    }
}
