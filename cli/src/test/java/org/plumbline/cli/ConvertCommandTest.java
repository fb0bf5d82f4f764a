package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tsv", "json"})
    void whatIsWrittenReadsAsTheSameForms(String format) throws IOException {
        var file = folder.resolve("both." + format).toString();

        assertThat(Run.of("convert", Run.FIRST, Run.SECOND, "--to", format, "--out", file))
                .isEqualTo(new Run(0, "", ""));

        assertThat(forms(Run.of("check", file, "--format", "jsonl")))
                .isEqualTo(forms(Run.of("check", Run.FIRST, Run.SECOND, "--format", "jsonl")));
    }

    @Test
    void aFolderTakesOneFileForEach() throws IOException {
        Files.createDirectories(folder.resolve("in/甲"));
        Files.copy(Path.of(Run.FIRST), folder.resolve("in/甲/表.一.tsv"));
        Files.copy(Path.of(Run.SECOND), folder.resolve("in/无尾"));
        var out = Files.createDirectory(folder.resolve("out"));

        assertThat(Run.of("convert", folder.resolve("in").toString(), "--to", "html", "--out", out.toString()))
                .isEqualTo(new Run(0, "", ""));

        assertThat(files(out)).containsExactly("无尾.html", "甲/表.一.html");
    }

    @Test
    void filesOfOneNameAreNumbered() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.copy(Path.of(Run.FIRST), folder.resolve("a/x.tsv"));
        Files.copy(Path.of(Run.SECOND), folder.resolve("x.tsv"));
        var out = Files.createDirectory(folder.resolve("out"));

        Run.of(
                "convert",
                folder.resolve("a/x.tsv").toString(),
                folder.resolve("x.tsv").toString(),
                "--to",
                "json",
                "--out",
                out.toString());

        assertThat(files(out)).containsExactly("x-2.json", "x.json");
        assertThat(Files.readString(out.resolve("x-2.json"))).contains("促进中小企业发展");
    }

    @Test
    void intoItsOwnFolderNothingIsOverwritten() throws IOException {
        var file = Files.copy(Path.of(Run.SECOND), folder.resolve("x.tsv"));

        var run = Run.of("convert", file.toString(), "--to", "tsv", "--out", folder.toString());

        assertThat(run).isEqualTo(new Run(2, "", file + "：结果会覆盖输入文件\n"));
        assertThat(files(folder)).containsExactly("x.tsv");
    }

    @Test
    void aDashIsStandardOutput() {
        assertThat(Run.of("convert", Run.SECOND, "--to", "tsv", "--out", "-").out())
                .contains("促进中小企业发展");
    }

    @Test
    void cellsThatCannotBeWrittenAreNamed() throws IOException {
        var lines = Files.readString(Path.of(Run.SECOND)).replace("其他资金", "其他资金\t\t\t\t\t\t\t\t甲乙丙");
        var file = Files.writeString(folder.resolve("x.tsv"), lines);

        var run = Run.of("convert", file.toString(), "--to", "tsv", "--out", "-");

        assertThat(run.err()).startsWith("x.tsv#1 R").contains("没有读懂“甲乙丙”，未写入");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatTheLayoutHasNoCellForIsNamed() {
        var run = Run.of("convert", Run.FIRST, Run.SECOND, "--to", "tsv", "--layout", "national", "--out", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("""
                        key-enterprises-2023.tsv#1：表样 national 没有 1 处内容的格，未写入：评分等级
                        sme-development.tsv#1：表样 national 没有 1 处内容的格，未写入：评分等级
                        """);
        assertThat(run.out()).contains("偏差原因分析及改进措施").doesNotContain("评分等级");
    }

    @Test
    void jsonHoldsEverythingWhateverTheLayout() {
        var run = Run.of("convert", Run.SECOND, "--to", "json", "--layout", "national", "--out", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"rating\":\"优\"");
    }

    private static String forms(Run checked) {
        return checked.out().replaceAll("(?m)^.*?,\"form\":(.*),\"policy\":.*$", "$1");
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
