package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            check x --format xml                 | --format 应为 text、json、jsonl、html、xlsx、sarif 之一，不是 xml | --format is one of text, json, jsonl, html, xlsx, sarif, not xml
            score x --format csv                 | --format 应为 text、json、html、xlsx、docx、pdf 之一，不是 csv | --format is one of text, json, html, xlsx, docx, pdf, not csv
            summarize x --format xlsx            | --format 应为 text、csv、json、html 之一，不是 xlsx  | --format is one of text, csv, json, html, not xlsx
            summarize x --by person              | --by 应为 unit、department、year、check 之一，不是 person | --by is one of unit, department, year, check, not person
            policy compare auto auto             | 应为两种评分办法和至少一个文件：policy compare OLD NEW FILE … | two policies and at least one file are needed: policy compare OLD NEW FILE …
            policy compare auto none x           | 没有评分办法“none”，可用：auto、national-2020、shanghai-2023，或 .yaml 文件的路径 | there is no policy “none”; known are auto, national-2020, shanghai-2023, or the path of a .yaml file
            policy compare auto auto x --format csv | --format 应为 text、json 之一，不是 csv           | --format is one of text, json, not csv
            policy validate none                 | none：没有这个文件                                  | none: no such file
            check x --fail-on note               | --fail-on 应为 error、warning 或 never，不是 note   | --fail-on is error, warning or never, not note
            check x --year 23                    | --year 应为四位数的年份，不是 23                    | --year is a year of four digits, not 23
            check x --year 二〇二三              | --year 应为四位数的年份，不是 二〇二三              | --year is a year of four digits, not 二〇二三
            check x --policy p.yaml              | p.yaml：没有这个文件                                | p.yaml: there is no such file
            check x --polcy auto                 | 没有选项 --polcy；是否为 --policy                   | there is no option --polcy; did you mean --policy
            check x --format json --format jsonl | --format 给了两次                                   | --format is given twice
            check x --format                     | 缺少 --format；用 --help 查看用法                   | --format missing; see --help
            check | '缺少 FILE|DIR|-；用 --help 查看用法' | 'FILE|DIR|- missing; see --help'
            convert x --to csv --out y           | --to 应为 json、tsv、html、xlsx、docx、pdf 之一，不是 csv | --to is one of json, tsv, html, xlsx, docx, pdf, not csv
            convert x --to tsv --out y --layout z | 没有 z 这个表样；有 complete、national、shanghai、sichuan、yunnan、transfer | there is no layout z; there are complete, national, shanghai, sichuan, yunnan, transfer
            convert x --to tsv                   | 缺少 --out；用 --help 查看用法                      | --out missing; see --help
            policy show | '缺少 ID|FILE.yaml；用 --help 查看用法' | 'ID|FILE.yaml missing; see --help'
            policy list x                        | 多余的参数“x”                                       | unexpected argument “x”
            draw x                               | draw 尚未实现                                       | draw is not built yet
            serve                                | serve 属于网页系统，请用 ./plumbline serve          | serve belongs to the server: use ./plumbline serve
            """)
    void aMistakeIsOneLineInEitherLanguage(String command, String zh, String en) {
        var arguments = List.of(command.split(" ", -1));
        var english = new ArrayList<>(arguments);
        english.addAll(0, List.of("--lang", "en"));

        assertThat(Run.of(arguments, "")).isEqualTo(new Run(2, "", zh + "\n"));
        assertThat(Run.of(english, "")).isEqualTo(new Run(2, "", en + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "score",
                "convert",
                "summarize",
                "policy list",
                "policy show",
                "policy validate",
                "policy compare",
                "--lang en check"
            })
    void everyCommandExplainsItself(String command) {
        var arguments = new ArrayList<>(List.of(command.split(" ", -1)));
        arguments.add("--help");

        var run = Run.of(arguments, "");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(command.startsWith("--lang") ? "Usage: plumbline" : "用法：plumbline " + command)
                .contains("--lang=zh|en");
    }

    @Test
    void theLanguageMayStandAnywhere() {
        for (var arguments : List.of(
                List.of("--lang", "en", "check", "missing"),
                List.of("--lang=en", "check", "missing"),
                List.of("check", "--lang", "en", "missing"),
                List.of("check", "missing", "--lang=en"))) {
            assertThat(Run.of(arguments, "").err()).isEqualTo("missing: no such file or folder\n");
        }
    }

    @Test
    void withoutACommandItSaysHowToAsk() {
        var run = Run.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("用法：plumbline").contains("  check ", "  policy validate ");
    }

    @Test
    void afterTwoDashesAFileMayLookLikeAnOption() {
        assertThat(Run.of("check", "--", "--year").err()).isEqualTo("--year：没有这个文件或文件夹\n");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAFile() {
        assertThat(Run.of("check", "@files").err()).isEqualTo("@files：没有这个文件或文件夹\n");
    }
}
