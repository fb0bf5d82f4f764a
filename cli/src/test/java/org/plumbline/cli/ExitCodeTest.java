package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    @TempDir
    Path folder;

    @BeforeEach
    void putFiles() throws IOException {
        var sample = Files.readString(Path.of(Run.SECOND));
        Files.writeString(folder.resolve("warns.tsv"), sample);
        Files.writeString(folder.resolve("errs.tsv"), sample.replace("98.46", "99.46"));
        Files.writeString(folder.resolve("empty.tsv"), "");
        Files.writeString(folder.resolve("prose.txt"), "没有表格的文字\n");
        Files.write(folder.resolve("binary.dat"), new byte[] {0, 1, 2, 3});
        Files.createDirectories(folder.resolve("none"));
        Files.createDirectories(folder.resolve("some/deeper"));
        Files.writeString(folder.resolve("some/deeper/表 一.tsv"), sample);
        Files.writeString(folder.resolve("some/readme.txt"), "读我\n");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            check warns.tsv                               | 0
            check warns.tsv --fail-on error               | 0
            check warns.tsv --fail-on warning             | 1
            check warns.tsv --fail-on never               | 0
            check errs.tsv                                | 1
            check errs.tsv --fail-on warning              | 1
            check errs.tsv --fail-on never                | 0
            check warns.tsv errs.tsv                      | 1
            check errs.tsv warns.tsv --format json        | 1
            check errs.tsv --format jsonl                 | 1
            check empty.tsv                               | 1
            check empty.tsv --fail-on never               | 1
            check prose.txt --fail-on never               | 1
            check binary.dat --fail-on never              | 1
            check warns.tsv prose.txt                     | 1
            check none                                    | 1
            check none --fail-on never                    | 1
            check some                                    | 0
            check some --fail-on warning                  | 1
            check missing.tsv                             | 2
            check missing.tsv --fail-on never             | 2
            check warns.tsv missing.tsv                   | 2
            check missing.tsv errs.tsv                    | 2
            check                                         | 2
            check warns.tsv --fail-on note                | 2
            check warns.tsv --colour                      | 2
            score warns.tsv                               | 0
            score errs.tsv                                | 0
            score some                                    | 0
            score none                                    | 1
            score prose.txt                               | 1
            score missing.tsv                             | 2
            convert warns.tsv --to json --out a.json      | 0
            convert errs.tsv --to json --out a.json       | 0
            convert some --to html --out a.html           | 0
            convert warns.tsv --to xlsx --out a.xlsx      | 0
            convert warns.tsv --to docx --out a.docx      | 0
            convert warns.tsv --to pdf --out a.pdf        | 0
            convert warns.tsv --to odt --out a.odt        | 2
            convert warns.tsv --to pdf --layout no --out a.pdf | 2
            convert warns.tsv prose.txt --to xlsx --out a.xlsx | 1
            convert prose.txt --to json --out a.json      | 1
            convert none --to json --out a.json           | 1
            convert missing.tsv --to json --out a.json    | 2
            convert warns.tsv --out a.json                | 2
            convert warns.tsv --to json                   | 2
            convert warns.tsv --to json --out no/a.json   | 2
            policy list                                   | 0
            policy show shanghai-2023                     | 0
            policy show shanghai                          | 2
            policy validate prose.txt                     | 1
            policy validate missing.yaml                  | 2
            policy                                        | 2
            --version                                     | 0
            --help                                        | 0
            check --help                                  | 0
            --lang en --help                              | 0
            --lang fr --help                              | 2
            chekc warns.tsv                               | 2
            """)
    void isOneOfThree(String command, int code) {
        var arguments = List.of(command.split(" ", -1)).stream()
                .map(word -> isFile(word) ? folder.resolve(word).toString() : word)
                .toList();

        var run = Run.of(arguments, "");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("Exception", "Error", "\tat ");
        assertThat(run.err().isEmpty() || run.err().endsWith("\n")).isTrue();
    }

    private static boolean isFile(String word) {
        return (word.contains(".") && !word.startsWith("-")) || word.equals("none") || word.equals("some");
    }
}
