package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private static final String SIGNS = "绩效自评指标目标完成率得分 ab1.5%，。；：（）“”《》-/𠮷e\u0301";

    @ParameterizedTest(name = "{0} in {1} columns: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            服务对象满意度指标         | 8  | 服务对象⏎满意度指⏎标
            服务对象满意度指标         | 9  | 服务对象⏎满意度指⏎标
            得分填 3.50，应为 3.57     | 14 | 得分填 3.50，⏎应为 3.57
            合计 98.46                 | 8  | 合计⏎98.46
            金额（万元）说明           | 7  | 金额⏎（万⏎元）说⏎明
            check the weight           | 9  | check the⏎weight
            abcdefgh                   | 3  | abc⏎def⏎gh
            >5000(家)                  | 10 | >5000(家)
            达标，                     | 5  | 达⏎标，
            x                          | 1  | x
            """)
    void breaksWhereTextMayBreak(String text, int width, String lines) {
        assertThat(String.join("⏎", Lines.wrap(text, width))).isEqualTo(lines);
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Lines.wrap("", 10)).containsExactly("");
    }

    @Test
    void keepsEveryWordAndTheWidth() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var random = new Random(seed);
            var text = text(random);
            int width = 2 + random.nextInt(30);

            var lines = Lines.wrap(text, width);

            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.replace(" ", ""));
            assertThat(lines).as("seed %d", seed).allMatch(line -> DisplayWidth.of(line) <= width);
        });
    }

    @ParameterizedTest(name = "{0} in {1} columns: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            中小企业满意度 | 14 | 中小企业满意度
            中小企业满意度 | 13 | 中小企业满意…
            中小企业满意度 | 12 | 中小企业满…
            abcdef         | 4  | abc…
            """)
    void cutsWithAnEllipsisThatFits(String text, int width, String cut) {
        assertThat(Lines.cut(text, width)).isEqualTo(cut);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            a\u001B[31mb | an escape sequence loses its first character | a\uFFFD[31mb
            a\u0007b     | so does a bell                               | a\uFFFDb
            a\u202Eb     | and what turns text around                   | a\uFFFDb
            a\u009Bb     | and the eight-bit form                       | a\uFFFDb
            a\tb         | a tab is a space                             | a b
            指标\uFE00   | a variation selector stays                   | 指标\uFE00
            """)
    void sendsNothingToATerminalThatSteersIt(String text, String why, String shown) {
        assertThat(Lines.printable(text)).as(why).isEqualTo(shown);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
            int at = SIGNS.offsetByCodePoints(0, random.nextInt(SIGNS.codePointCount(0, SIGNS.length())));
            text.appendCodePoint(SIGNS.codePointAt(at));
        }
        return text.toString().strip();
    }
}
