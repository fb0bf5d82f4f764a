package org.plumbline.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layout file with a mistake is refused with the line and what was expected there. */
class LayoutFileTest {

    private static final String SOUND = """
            name: { zh: 某地, en: somewhere }
            page: portrait
            unit: 万元
            widths: [10, 20, { width: 10, when: [indicators.core] }]
            blocks:
              - title: 自评表
              - rows:
                  - [{ heading: 年度总体目标, rows: 2 }, { heading: 预期目标 }, { heading: 实际完成情况 }]
                  - [{ print: goal.expected }, { print: goal.achieved }]
              - funding:
                  side: 项目资金
                  columns: [{ heading: 来源, print: label }, { heading: 年初, print: original }]
                  lines: [年度资金总额]
              - indicators:
                  columns: [{ heading: 三级指标, print: name, columns: 2 }, { heading: 核心, print: core }]
            """;

    @Test
    void aSoundFileIsALayout() {
        assertThat(LayoutFile.read("x", SOUND).name().zh()).isEqualTo("某地");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            page: portrait     | page: upright       | x.yaml:2：page 应为 portrait、landscape，写的是“upright”
            name: {            | nome: {             | x.yaml:1：缺少 name
            [10, 20,           | [10, wide,          | x.yaml:4：widths 应为 1 到 100 的整数，写的是“wide”
            indicators.core] } | indicators.kern] }  | x.yaml:4：when 应为以下之一：funding.label
            title: 自评表      | headline: 自评表    | x.yaml:6：blocks 应为以下之一：title、year、rows
            , rows: 2 }        | , rows: 3 }         | x.yaml:8：rows 应为跨行的格在本块内结束
            { heading: 预期目标 } | { heading: 预期目标, columns: 2 } | x.yaml:8：这一行占 4 列，应占满 3 列
            { print: goal.expected } | { print: goal.expacted } | x.yaml:9：print 应为以下之一：title、year
            { print: goal.expected } | { prnt: goal.expected } | x.yaml:9：没有 prnt 这个键，应为 columns、rows、heading、print
            { print: goal.achieved }] | ]            | x.yaml:9：这一行占 2 列，应占满 3 列
            side: 项目资金     | sign: 项目资金      | x.yaml:11：缺少 side
            print: original }] | print: weight, columns: 2 }] | x.yaml:11：这一行占 4 列，应占满 3 列
            lines: [年度资金总额] | lines: 年度资金总额 | x.yaml:13：lines 应为列表，写的是“年度资金总额”
            print: name, columns: 2 } | print: score, columns: two } | x.yaml:15：columns 应为 1 到 24 的整数，写的是“two”
            page: portrait     | 'page: [portrait'   | 不是合法的 YAML
            """)
    void aMistakeIsSaidWithItsLine(String sound, String mistaken, String said) {
        assertThat(SOUND).contains(sound);
        assertThatExceptionOfType(LayoutFileException.class)
                .isThrownBy(() -> LayoutFile.read("x", SOUND.replace(sound, mistaken)))
                .satisfies(refusal -> {
                    assertThat(refusal.words().zh()).contains(said);
                    assertThat(refusal.words().en()).contains("x.yaml:");
                });
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        var mistaken = SOUND.replace("portrait", "upright").replace("goal.achieved", "goal");
        assertThatExceptionOfType(LayoutFileException.class)
                .isThrownBy(() -> LayoutFile.read("x", mistaken))
                .satisfies(refusal -> assertThat(refusal.words().en().lines()).hasSize(2));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(LayoutFileException.class)
                .isThrownBy(() -> LayoutFile.read("x", "# nothing\n"))
                .withMessage("x.yaml:1：文件是空的");
    }
}
