package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class StreamsTest {

    @Test
    void aDashIsStandardInput() throws IOException {
        var run = Run.of(List.of("check", "-", "--format", "jsonl"), Files.readString(Path.of(Run.SECOND)));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("{\"source\":\"-#1\",").contains("\"project\":\"促进中小企业发展\"");
    }

    @Test
    void standardInputWithoutAFormIsNamed() {
        assertThat(Run.of(List.of("check", "-"), "")).isEqualTo(new Run(1, "", "-：文件是空的\n"));
    }

    @Test
    void standardInputStaysOpen() throws IOException {
        var in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(Main.run(List.of("check", "-"), in, new ByteArrayOutputStream(), new ByteArrayOutputStream()))
                .isEqualTo(1);
    }

    @Test
    void aReaderThatHasGoneIsNoFailure() {
        var err = new ByteArrayOutputStream();

        int code = Main.run(List.of("check", Run.FIRST), InputStream.nullInputStream(), failing("Broken pipe"), err);

        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void aFullDiskIsOneLine() {
        var err = new ByteArrayOutputStream();

        int code = Main.run(
                List.of("check", Run.FIRST, "--format", "json"),
                InputStream.nullInputStream(),
                failing("No space left on device"),
                err);

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("写不出结果：磁盘已满\n");
    }

    @Test
    void whatGoesWrongIsToldBelowWhatWentBefore() throws IOException {
        var both = new ByteArrayOutputStream();

        Main.run(List.of("check", Run.FIRST, "missing"), InputStream.nullInputStream(), both, both);

        assertThat(both.toString(StandardCharsets.UTF_8).lines()).containsSubsequence("重点中小企业工作", "missing：没有这个文件或文件夹");
    }

    @Test
    void aTerminalHasColoursAndColumns() {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(Ansi.ON, () -> 80, () -> 0, () -> true);

        Main.run(List.of("check", Run.FIRST), InputStream.nullInputStream(), out, out, terminal);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\u001B[1m重点中小企业工作\u001B[0m")
                .contains("-".repeat(80) + "\n")
                .doesNotContain("-".repeat(81));
    }

    @Test
    void jsonHasNoColours() {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(
                Ansi.ON,
                () -> {
                    throw new AssertionError("asked for columns");
                },
                () -> 0,
                () -> true);

        Main.run(List.of("check", Run.FIRST, "--format", "json"), InputStream.nullInputStream(), out, out, terminal);

        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check FORM --format xlsx",
                "score FORM --format pdf",
                "score FORM --format docx",
                "convert FORM --to xlsx --out -"
            })
    void whatIsNoTextIsNotSentToATerminal(String command) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var arguments = List.of(command.replace("FORM", Run.FIRST).split(" ", -1));

        int code = Main.run(
                arguments,
                InputStream.nullInputStream(),
                out,
                err,
                new Terminal(Ansi.OFF, () -> 80, () -> 0, () -> true));

        assertThat(code).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(" 不能显示在终端上；请用 --out 指定文件，或用管道接走\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check FORM --format xlsx", "score FORM --format pdf", "score FORM --format html"})
    void intoAPipeItGoes(String command) {
        var out = new ByteArrayOutputStream();
        var arguments = List.of(command.replace("FORM", Run.FIRST).split(" ", -1));

        int code = Main.run(arguments, InputStream.nullInputStream(), out, OutputStream.nullOutputStream());

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).matches("(?s)(PK\u0003\u0004|%PDF-|<!doctype html>).*");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
