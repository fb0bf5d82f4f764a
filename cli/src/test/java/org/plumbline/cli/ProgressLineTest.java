package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.language.Language;
import org.plumbline.documents.report.DisplayWidth;

class ProgressLineTest {

    @ParameterizedTest(name = "{0} of {1} after {2} ms in {4} columns")
    @CsvSource(delimiter = '|', textBlock = """
              0 |   8 |      0 | 甲/表.xlsx         | 60 | [---------------] 0/8 甲/表.xlsx
              2 |   8 |  10000 | 甲/表.xlsx         | 60 | [###------------] 2/8 还需 0:30 甲/表.xlsx
              7 |   8 | 700000 | 甲/表.xlsx         | 60 | [#############--] 7/8 还需 1:40 甲/表.xlsx
              1 | 500 |  60000 | 甲/表.xlsx         | 60 | [---------------] 1/500 还需 8:19:00 甲/表.xlsx
              2 |   8 |  10000 | 绩效自评表.xlsx     | 40 | [##--------] 2/8 还需 0:30 ..评表.xlsx
              1 | 3600 |      9 | 绩效自评表-12.xlsx | 40 | [----------] 1/3600 还需 0:33
              2 |   8 |  10000 | 绩效自评表.xlsx     | 24 | [#-----] 2/8 还需 0:30
              2 |   8 |  10000 | 绩效自评表.xlsx     | 14 | 2/8 还需 0:30
              2 |   8 |  10000 | 绩效自评表.xlsx     |  8 | .. 0:30
            """)
    void saysHowFarTheWorkIs(int done, int files, long millis, String file, int columns, String line) {
        assertThat(new ProgressLine(done, files, millis, file).in(Language.ZH, columns))
                .isEqualTo(line);
    }

    @Test
    void isNeverAsWideAsTheTerminal() {
        IntStream.rangeClosed(4, 200).forEach(columns -> {
            for (var language : Language.values()) {
                var line = new ProgressLine(999, 100_000, 5_000, "单位/二〇二三年度项目支出绩效自评表（终稿）.xlsx").in(language, columns);

                assertThat(DisplayWidth.of(line)).as("%d columns", columns).isLessThan(columns);
            }
        });
    }

    @Test
    void namesCannotMoveTheCursor() {
        assertThat(new ProgressLine(0, 2, 0, "a\u001B[2Jb\nc").in(Language.EN, 80))
                .isEqualTo("[--------------------] 0/2 a?[2Jb?c");
    }
}
