package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines end. Widths are counted in Chinese characters. */
class LinesTest {

    private static final double SIZE = 10;

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
            年度绩效指标            ; 4   ; 年度绩效|指标
            完成任务，没有偏差      ; 4   ; 完成任|务，没有|偏差
            数量（个）和质量（级）  ; 3   ; 数量|（个）|和质量|（级）
            他说“已经完成”了        ; 4   ; 他说“已|经完成”|了
            覆盖率达到95%以上       ; 6   ; 覆盖率达到|95%以上
            不少于300.00(家)的企业  ; 6   ; 不少于|300.00(家)的|企业
            目标为≥90%的满意度      ; 4   ; 目标为|≥90%|的满意度
            举办APEC会议            ; 4   ; 举办|APEC会|议
            three short words       ; 5   ; three|short|words
            incomprehensibilities   ; 4   ; incompr|ehensibi|lities
            第一段~第二段           ; 9   ; 第一段|第二段
            甲~~乙                  ; 9   ; 甲||乙
            ''                      ; 9   ; ''
            """)
    void endWhereChinesePrintEndsThem(String text, double width, String lines) {
        assertThat(String.join("|", texts(text.replace('~', '\n'), width))).isEqualTo(lines);
    }

    @Test
    void headingsHaveNoLonelyLastCharacter() {
        var font = FontFile.bold();

        assertThat(texts(Lines.even("满意度指标", font, SIZE, 4.2 * SIZE))).containsExactly("满意度", "指标");
        assertThat(texts(Lines.even("项目资金（万元）", font, SIZE, 7 * SIZE))).containsExactly("项目资金", "（万元）");
        assertThat(texts(Lines.even("资金投入情况（万元）", font, SIZE, 4.4 * SIZE))).containsExactly("资金投入", "情况", "（万元）");
        assertThat(texts(Lines.even("资金（万元以上的）", font, SIZE, 4.4 * SIZE))).containsExactly("资金（万", "元以上", "的）");
        assertThat(texts(Lines.even("短", font, SIZE, 7 * SIZE))).containsExactly("短");
    }

    @Test
    void whatOnlySteersTakesNoPlaceAndBlanksStayBlanks() {
        assertThat(texts("a\u200Bb\u00ADc\uFEFFd\u0007e\uFE0F\u202Af", 20)).containsExactly("abcdef");
        assertThat(texts("a\tb\u00A0c\u2009d\u3000e", 20)).containsExactly("a b\u00A0c d\u3000e");
        assertThat(texts("一\r\n二\r三\u2028四", 20)).containsExactly("一", "二", "三", "四");
    }

    @Test
    void nothingIsLostAndNoLineIsTooLong() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var text = RandomText.prose(new Random(seed), 1 + (int) (seed % 120));
            double width = SIZE * (1 + seed % 17);
            var lines = Lines.of(text, FontFile.regular(), SIZE, width);

            assertThat(String.join("", texts(lines)).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.replace(" ", "").replace("\n", ""));
            assertThat(lines)
                    .as("seed %d", seed)
                    .allMatch(
                            line -> line.width() <= width + 0.02 || line.text().length() == 1);
        });
    }

    private static List<String> texts(String text, double width) {
        return texts(Lines.of(text, FontFile.regular(), SIZE, width * SIZE));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(line -> line.text().stripTrailing()).toList();
    }
}
