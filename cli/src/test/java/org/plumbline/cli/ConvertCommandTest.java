package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.documents.DocumentFormat;

class ConvertCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenReadsAsTheSameForms(DocumentFormat format) {
        var file = folder.resolve("both." + format.id()).toString();

        assertThat(Run.of("convert", Run.FIRST, Run.SECOND, "--to", format.id(), "--out", file))
                .isEqualTo(new Run(0, "", "共 2 个文件：写出 2 张表，0 个文件没有读到表，0 个单元格没有读懂\n"));

        assertThat(forms(Run.of("check", file, "--format", "jsonl")))
                .isEqualTo(forms(Run.of("check", Run.FIRST, Run.SECOND, "--format", "jsonl")));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsCheckedAndScoredLikeTheFileItCameFrom(DocumentFormat format) {
        var file = folder.resolve("x." + format.id()).toString();
        Run.of("convert", Run.FIRST, "--to", format.id(), "--out", file);

        assertThat(Run.of("score", file).out().replace("x." + format.id(), "key-enterprises-2023.tsv"))
                .isEqualTo(Run.of("score", Run.FIRST).out());
        assertThat(Run.of("check", file, "--format", "json").out())
                .startsWith("{\"forms\":[{\"source\":\"x.%s#1\",".formatted(format.id()) + "\"layout\":\"");
    }

    @Test
    void aFolderTakesOneFileForEach() throws IOException {
        Files.createDirectories(folder.resolve("in/甲"));
        Files.copy(Path.of(Run.FIRST), folder.resolve("in/甲/表.一.tsv"));
        Files.copy(Path.of(Run.SECOND), folder.resolve("in/无尾"));
        var out = Files.createDirectory(folder.resolve("out"));

        assertThat(Run.of("convert", folder.resolve("in").toString(), "--to", "html", "--out", out.toString()))
                .isEqualTo(new Run(0, "", "共 2 个文件：写出 2 张表，0 个文件没有读到表，0 个单元格没有读懂\n"));

        assertThat(files(out)).containsExactly("无尾.html", "甲/表.一.html");
    }

    @Test
    void filesOfOneNameAreNumbered() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.copy(Path.of(Run.FIRST), folder.resolve("a/x.tsv"));
        Files.copy(Path.of(Run.SECOND), folder.resolve("x.tsv"));
        var out = Files.createDirectory(folder.resolve("out"));

        var run = Run.of(
                "convert",
                folder.resolve("a/x.tsv").toString(),
                folder.resolve("x.tsv").toString(),
                "--to",
                "json",
                "--out",
                out.toString());

        assertThat(run.err()).startsWith(folder.resolve("x.tsv") + "：已有 x.json，写入 x-2.json\n");
        assertThat(files(out)).containsExactly("x-2.json", "x.json");
        assertThat(Files.readString(out.resolve("x-2.json"))).contains("促进中小企业发展");
    }

    @Test
    void aFolderThatEndsInASlashIsMade() throws IOException {
        var out = folder.resolve("新/的") + "/";

        assertThat(Run.of("convert", Run.SECOND, "--to", "docx", "--out", out)).isEqualTo(new Run(0, "", ""));

        assertThat(files(folder)).containsExactly("新/的/sme-development.docx");
    }

    @Test
    void resultsWithinTheFolderReadAreNotReadAgain() throws IOException {
        var in = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of(Run.SECOND), in.resolve("x.tsv"));
        var out = in.resolve("out") + "/";

        for (int time = 1; time <= 2; time++) {
            assertThat(Run.of("convert", in.toString(), "--to", "tsv", "--out", out))
                    .isEqualTo(new Run(0, "", ""));
            assertThat(files(in)).containsExactly("out/x.tsv", "x.tsv");
        }
    }

    @Test
    void theFolderReadTakesNoResults() throws IOException {
        Files.copy(Path.of(Run.SECOND), folder.resolve("x.tsv"));

        var run = Run.of("convert", folder.toString(), "--to", "xlsx", "--out", folder.toString());

        assertThat(run).isEqualTo(new Run(2, "", folder + "：结果会与输入混在同一文件夹；请用 --out 另指定一个\n"));
        assertThat(files(folder)).containsExactly("x.tsv");
    }

    @Test
    void aFolderWhereAResultShouldStandStopsOnlyThat() throws IOException {
        var in = Files.createDirectory(folder.resolve("in"));
        Files.copy(Path.of(Run.FIRST), in.resolve("a.tsv"));
        Files.copy(Path.of(Run.SECOND), in.resolve("b.tsv"));
        var out = Files.createDirectories(folder.resolve("out"));
        Files.createDirectories(out.resolve("a.html"));

        var run = Run.of("convert", in.toString(), "--to", "html", "--out", out.toString());

        assertThat(run).isEqualTo(new Run(2, "", out.resolve("a.html") + """
                ：是文件夹，应为文件
                共 2 个文件：写出 1 张表，0 个文件没有读到表，0 个单元格没有读懂
                """));
        assertThat(files(out)).containsExactly("b.html");
    }

    @Test
    void manyFilesComeOutInTheOrderOfTheirNames() throws IOException {
        var formats = DocumentFormat.values();
        var in = Files.createDirectory(folder.resolve("in"));
        for (int at = 0; at < 40; at++) {
            var format = formats[at % formats.length].id();
            var file = in.resolve("%d/%02d.%s".formatted(at / 10, at, format));
            Files.createDirectories(file.getParent());
            Run.of("convert", Run.SECOND, "--to", format, "--out", file.toString());
            Files.writeString(in.resolve("%d/%02d.txt".formatted(at / 10, at)), at % 10 == 0 ? "" : "文字\n");
        }

        var first = Run.of(
                "convert",
                in.toString(),
                "--to",
                "json",
                "--out",
                folder.resolve("one/").toString() + "/");
        var second = Run.of(
                "convert",
                in.toString(),
                "--to",
                "json",
                "--out",
                folder.resolve("two/").toString() + "/");

        assertThat(first.exitCode()).isZero();
        assertThat(first).isEqualTo(second);
        assertThat(first.err().lines().filter(line -> line.contains(".txt")).map(line -> line.replaceAll("：.*", "")))
                .hasSize(40)
                .isSorted();
        assertThat(first.err().lines().filter(line -> line.startsWith("共")))
                .singleElement(STRING)
                .startsWith("共 80 个文件：写出 40 张表，40 个文件没有读到表");
        assertThat(files(folder.resolve("one")))
                .hasSize(40)
                .allSatisfy(name -> assertThat(folder.resolve("one").resolve(name))
                        .hasSameTextualContentAs(folder.resolve("two").resolve(name)));
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
                        共 2 个文件：写出 2 张表，0 个文件没有读到表，0 个单元格没有读懂
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
