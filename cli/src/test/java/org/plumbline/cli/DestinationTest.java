package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void putInput() throws IOException {
        input = Files.createDirectory(folder.resolve("表 格")).resolve("a.tsv");
        Files.copy(Path.of(Run.SECOND), input);
    }

    @Test
    void theFileHoldsWhatStandardOutputWould() throws IOException {
        var file = folder.resolve("结 果.json");

        var run = Run.of("check", input.toString(), "--format", "json", "--out", file.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Run.of("check", input.toString(), "--format", "json").out());
        assertThat(names(folder)).containsExactlyInAnyOrder("结 果.json", "表 格");
    }

    @Test
    void anOlderResultIsReplacedWhole() throws IOException {
        var file = Files.writeString(folder.resolve("r.txt"), "old".repeat(100_000));

        Run.of("score", input.toString(), "--out", file.toString());

        assertThat(Files.readString(file)).startsWith("促进中小企业发展\n").doesNotContain("old");
    }

    @Test
    void anOlderResultStaysWhereNothingWasRead() throws IOException {
        var file = Files.writeString(folder.resolve("r.txt"), "old");

        assertThat(Run.of("check", "missing", "--out", file.toString()).exitCode())
                .isEqualTo(2);
        assertThat(Run.of("convert", folder.resolve("r.txt").toString(), "--to", "json", "--out", file + ".json")
                        .exitCode())
                .isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names(folder)).containsExactlyInAnyOrder("r.txt", "表 格");
    }

    @Test
    void aLinkKeepsPointingToTheResult() throws IOException {
        var file = Files.writeString(folder.resolve("r.txt"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        Run.of("check", input.toString(), "--out", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("促进中小企业发展\n");
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        var before = Files.readString(input);
        var link = Files.createSymbolicLink(folder.resolve("link.tsv"), input);
        var hard = Files.createLink(folder.resolve("hard.tsv"), input);

        for (var out : new Path[] {input, link, hard}) {
            assertThat(Run.of("check", input.toString(), "--out", out.toString()))
                    .isEqualTo(new Run(2, "", out + "：结果会覆盖输入文件\n"));
        }
        assertThat(Run.of("convert", folder.toString(), "--to", "tsv", "--out", input.toString()))
                .isEqualTo(new Run(2, "", input + "：结果会覆盖输入文件\n"));
        assertThat(Files.readString(input)).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnythingIsRead() {
        assertThat(Run.of("check", "missing", "--out", folder.toString()))
                .isEqualTo(new Run(2, "", folder + "：是文件夹，应为文件\n"));
        assertThat(Run.of("check", "missing", "--out", folder + "/no/r.txt"))
                .isEqualTo(new Run(2, "", folder + "/no/r.txt：上级文件夹不存在\n"));
        assertThat(Run.of("convert", "missing", "--to", "pdf", "--out", input + "/"))
                .isEqualTo(new Run(2, "", input + "：写不了，已有同名的文件\n"));
    }

    @Test
    void aDeviceIsWrittenTo() {
        assertThat(Run.of("check", input.toString(), "--out", "/dev/null")).isEqualTo(new Run(0, "", ""));
        assertThat(Path.of("/dev/null")).exists();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
