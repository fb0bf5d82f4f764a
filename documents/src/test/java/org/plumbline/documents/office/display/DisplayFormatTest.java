package org.plumbline.documents.office.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number shows as an application in Chinese shows it under its format. */
class DisplayFormatTest {

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            36                  | General  | 36
            36.00               | General  | 36
            -7.50               | General  | -7.5
            0.30000000000000004 | General  | 0.3
            10000000            | General  | 10000000
            123456789012        | General  | 123456789012
            1234567890.55       | General  | 1234567890.55
            12345678901234.5    | General  | 12345678901234.5
            0.33333333333333331 | General  | 0.333333333
            0.96583333333333332 | General  | 0.965833333
            12.345678901234567  | General  | 12.3456789
            0.0001234567890123456 | General | 0.000123457
            1E-7                | General  | 0.0000001
            1.5E+3              | General  | 1500
            1E+300              | General  | 1E+300
            0.0                 | General  | 0
            -0                  | General  | 0
            12                  | General"元" | 12元
            12                  | G/通用格式"元" | 12元
            12                  | @        | 12
            12                  | ~~       | 12
            """)
    void withoutAFormatTheShortestDecimal(String number, String code, String shown) {
        assertShown(number, code, shown);
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            36            | 0.00          | 36.00
            36.5          | 0             | 37
            -36.5         | 0             | -37
            1.005         | 0.00          | 1.01
            1.00499999999999989 | 0.00    | 1.01
            1.0049999     | 0.00          | 1.00
            0.28499999999999998 | 0.00    | 0.29
            0.28499999999 | 0.00          | 0.28
            8.4669        | 0.00          | 8.47
            0.9658        | 0.00%         | 96.58%
            0.96583       | 0%            | 97%
            1             | 0%            | 100%
            1234567.891   | #,##0.00      | 1,234,567.89
            -1234567.891  | #,##0.00      | -1,234,567.89
            999.995       | #,##0.00      | 1,000.00
            12            | #,##0         | 12
            0             | #,##0         | 0
            0             | #             | ~~
            0             | #.##          | ~~
            5             | 0.##          | 5
            5.5           | 0.##          | 5.5
            0.5           | #.00          | .50
            0.5           | .00           | .50
            12.5          | .0            | 12.5
            5             | 000           | 005
            12345         | 00            | 12345
            1234          | 0,000         | 1,234
            12            | 0,000         | 0,012
            12345678      | 0.0,          | 12345.7
            1350000       | 0.00,,        | 1.35
            135000        | 0!.0,"万"     | 13.5万
            135000        | 0\\.0,        | 13.5
            12            | 0.00_         | 12.00
            12            | 0.00_);(0.00) | 12.00
            -12           | 0.00_);(0.00) | (12.00)
            -12           | 0.00;[Red]0.00| 12.00
            -12           | 0.00;[Red]-0.00 | -12.00
            0             | 0;-0;;@       | ~~
            0             | 0;-0;"无"     | 无
            3             | 0;-0;"无"     | 3
            -0.001        | 0.00          | -0.00
            1234.5        | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | 1,234.50
            -1234.5       | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | -1,234.50
            0             | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | -
            36            | [$¥-804]#,##0.00 | ¥36.00
            36            | [$￥-804]#,##0.00 | ￥36.00
            -36           | "¥"#,##0.00   | -¥36.00
            36            | 0.00"万元"    | 36.00万元
            36            | 0.00万元      | 36.00万元
            135           | 0"(家)"       | 135(家)
            90            | ">"0"%"       | >90%
            90            | ≥0            | ≥90
            13500         | [>=10000]0.0,"千";0 | 13.5千
            135           | [>=10000]0.0,"千";0 | 135
            -135          | [>=10000]0.0,"千";0 | -135
            -5            | [<0]"负"0;0   | 负5
            75            | [<60]"差";[<80]"中";"优良" | 中
            95            | [<60]"差";[<80]"中";"优良" | 优良
            31050000      | 000\\-00000   | 310-50000
            5551234567    | (000) 000-0000 | (555) 123-4567
            12345         | 0.00E+00      | 1.23E+04
            0.00012       | 0.00E+00      | 1.20E-04
            99999         | 0.0E+0        | 1.0E+5
            12345         | ##0.0E+0      | 12.3E+3
            0             | 0.00E+00      | 0.00E+00
            0.5           | # ?/?         | 1/2
            1.25          | # ?/?         | 1 1/4
            3             | # ?/?         | 3
            3.14159       | # ??/??       | 3 1/7
            0.3           | # ?/8         | 2/8
            0.3           | ?/?           | 2/7
            3.14159265    | # ???/???     | 3 16/113
            0.999         | # ?/?         | 1
            123           | [DBNum1]General | 一百二十三
            10203         | [DBNum1]General | 一万〇二百〇三
            120000        | [DBNum2]General | 壹拾贰万
            100000001     | [DBNum2]General | 壹亿零壹
            2023          | [DBNum1]0     | 二〇二三
            12.5          | [DBNum2]General | 壹拾贰.伍
            12            | [DBNum3]0     | １２
            12            | "abc          | abc
            """)
    void underAFormatOfDigitsHalfUp(String number, String code, String shown) {
        assertShown(number, code, shown);
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            45291      | yyyy"年"m"月"d"日"        | 2023年12月31日
            45291      | yyyy"年"m"月"d"日";@      | 2023年12月31日
            45291      | yyyy年m月d日              | 2023年12月31日
            45291      | yyyy\\-mm\\-dd            | 2023-12-31
            45291      | yyyy/m/d;@                | 2023/12/31
            45291      | yyyy.mm.dd                | 2023.12.31
            45291      | yy-m-d                    | 23-12-31
            45291      | m/d/yy                    | 12/31/23
            45291      | yyyy"年"m"月"             | 2023年12月
            45291      | [$-804]yyyy"年"m"月"d"日" | 2023年12月31日
            45291      | [DBNum1][$-804]yyyy"年"m"月"d"日";@ | 二〇二三年十二月三十一日
            45291      | [DBNum2]yyyy"年"m"月"d"日" | 贰零贰叁年壹拾贰月叁拾壹日
            45291      | [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2023年12月31日
            45291      | aaaa                      | 星期日
            45291      | aaa                       | 日
            45291      | dddd                      | Sunday
            45291      | ddd, d mmm yyyy           | Sun, 31 Dec 2023
            45291      | [$-804]dddd               | 星期日
            45291      | [$-804]mmmm               | 十二月
            45291      | mmmmm                     | D
            45291.75   | yyyy-mm-dd hh:mm          | 2023-12-31 18:00
            45291.75   | yyyy/m/d h:mm AM/PM       | 2023/12/31 6:00 PM
            45291.75   | 上午/下午h"时"mm"分"       | 下午6时00分
            45291.75   | [$-804]AM/PMh"时"mm"分";@ | 下午6时00分
            45291.0    | h:mm A/P                  | 12:00 A
            0.5        | h:mm:ss                   | 12:00:00
            0.5        | [$-F400]h:mm:ss AM/PM     | 12:00:00
            1.5        | [h]:mm                    | 36:00
            1.5        | [mm]:ss                   | 2160:00
            0.000011574074 | mm:ss.0               | 00:01.0
            0.0000057870   | ss.000                | 00.500
            0.999999   | h:mm:ss                   | 0:00:00
            59         | yyyy-mm-dd                | 1900-02-28
            60         | yyyy-mm-dd                | 1900-02-29
            61         | yyyy-mm-dd                | 1900-03-01
            1          | yyyy-mm-dd aaaa           | 1900-01-01 星期日
            0          | yyyy-mm-dd                | 1900-01-00
            -1         | yyyy-mm-dd                | -1
            2958465    | yyyy-mm-dd                | 9999-12-31
            2958466    | yyyy-mm-dd                | 2958466
            45291      | [Red]yyyy-mm-dd           | 2023-12-31
            45291      | e"年"                     | 2023年
            """)
    void underAFormatOfDates(String number, String code, String shown) {
        assertShown(number, code, shown);
    }

    @ParameterizedTest(name = "{0} under built-in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            45291      | 14 | 2023/12/31
            45291.75   | 22 | 2023/12/31 18:00
            45291      | 31 | 2023年12月31日
            45291      | 57 | 2023年12月
            45291      | 58 | 12月31日
            0.9658     | 10 | 96.58%
            36         | 2  | 36.00
            -1234.5    | 43 | -1,234.50
            0          | 43 | -
            1234.5     | 44 | ¥1,234.50
            0.75       | 34 | 下午6时00分
            12345      | 48 | 12.3E+3
            36         | 49 | 36
            36         | 23 | 36
            36         | 99 | 36
            """)
    void underAFormatKeptByNumber(String number, int id, String shown) {
        assertThat(DisplayFormat.builtIn(id).show(new BigDecimal(number), false))
                .isEqualTo(shown);
    }

    @Test
    void daysMayBeCountedFrom1904() {
        assertThat(DisplayFormat.of("yyyy-mm-dd aaa").show(new BigDecimal("43829"), true))
                .isEqualTo("2023-12-31 日");
        assertThat(DisplayFormat.of("yyyy-mm-dd").show(BigDecimal.ZERO, true)).isEqualTo("1904-01-01");
    }

    @Test
    void noCodeAndNoNumberIsTooOddToShow() {
        var pieces =
                "0 # ? . , % / @ ; : E+ e- \" \\ _ * [ ] [h] [Red] [>=1] [$-804] [DBNum1] y yy m mmm d aaaa h s AM/PM General 年 -"
                        .split(" ", -1);
        LongStream.range(0, 20_000).forEach(seed -> {
            var random = new Random(seed);
            var code = new StringBuilder();
            for (int at = random.nextInt(12); at >= 0; at--) {
                code.append(pieces[random.nextInt(pieces.length)]);
            }
            var number = new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(25));
            assertThatCode(() -> DisplayFormat.of(code.toString()).show(number, random.nextBoolean()))
                    .as("seed %d: %s under %s", seed, number, code)
                    .doesNotThrowAnyException();
        });
    }

    private static void assertShown(String number, String code, String shown) {
        assertThat(DisplayFormat.of(code).show(new BigDecimal(number), false)).isEqualTo(shown);
    }
}
