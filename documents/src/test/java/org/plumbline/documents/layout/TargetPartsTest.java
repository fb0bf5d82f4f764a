package org.plumbline.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.form.Printed;

class TargetPartsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            >90(家)        | >      | 90       | (家)
            ≥95%           | ≥      | 95       | %
            =360(天)       | =      | 360      | (天)
            90             | ''     | 90       | ''
            12.50万元      | ''     | 12.50    | 万元
            1,234人次      | ''     | 1,234    | 人次
            不少于12种     | 不少于 | 12       | 种
            ≤530元/人·月   | ≤      | 530      | 元/人·月
            -5%            | ''     | -5       | %
            ≥-5%           | ≥      | -5       | %
            ＞９０（家）   | ＞     | ９０     | （家）
            """)
    void aNumberIsSplitFromItsComparatorAndUnit(String printed, String comparator, String value, String unit) {
        assertThat(TargetParts.split(Printed.of(printed))).isEqualTo(new TargetParts(comparator, value, unit));
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvSource(delimiter = '|', textBlock = """
            90%以上
            ≥ 90 %
            35 亿元
            2023年12月前
            2023年底
            达成预期指标
            10-20个
            7,00.0,77
            3577. 95万人次
            <p>≥90%</p>
            =1+1
            每月1次，全年12次
            指标2
            百分之90
            -
            """)
    void whatIsNotOneNumberStaysWholeInTheValue(String printed) {
        assertThat(TargetParts.split(Printed.of(printed))).isEqualTo(new TargetParts("", printed, ""));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            ≥,         90,   %,    ≥90%
            '',        有效, '',   有效
            定性指标,  高,   级,   定性指标 高 级
            正向 大于等于, 1, 次,  正向 大于等于1次
            ' ≥ ',     90,   ' % ', ≥90%
            '',        '',   人次, 人次
            '',        '',   '',   ''
            """)
    void onlyTwoChineseWordsAreJoinedWithABlank(String comparator, String value, String unit, String printed) {
        assertThat(new TargetParts(comparator, value, unit).join()).isEqualTo(printed);
    }

    @Test
    void whateverIsSplitJoinsToWhatWasPrinted() {
        var signs = "≥>=<≤-+ 　0123456789.,，．９年月日家种以上()（）%/不少于\n😀";
        var random = new Random(7);
        for (int each = 0; each < 20_000; each++) {
            var printed = random.ints(1 + random.nextInt(8), 0, signs.length())
                    .collect(StringBuilder::new, (text, at) -> text.append(signs.charAt(at)), StringBuilder::append)
                    .toString()
                    .strip();
            assertThat(TargetParts.split(Printed.of(printed)).join()).isEqualTo(printed);
        }
    }
}
