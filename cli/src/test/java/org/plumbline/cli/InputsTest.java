package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadInTheOrderOfNames() throws IOException {
        put("b.tsv");
        put("a/z.tsv");
        put("a/深 处/y.tsv");
        put("c.tsv");

        assertThat(sources("check", folder.toString()))
                .containsExactly("a/z.tsv#1", "a/深 处/y.tsv#1", "b.tsv#1", "c.tsv#1");
    }

    @Test
    void hiddenFilesAndFoldersAreLeftOut() throws IOException {
        put("a.tsv");
        put(".b.tsv");
        put(".git/c.tsv");

        assertThat(sources("check", folder.toString())).containsExactly("a.tsv#1");
    }

    @Test
    void aLinkBackIsNotFollowedForEver() throws IOException {
        put("a/b.tsv");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("z.tsv"), folder.resolve("a/b.tsv"));

        assertThat(sources("check", folder.toString())).containsExactly("a/b.tsv#1", "z.tsv#1");
    }

    @Test
    void oneBadInputNeverStopsTheRest() throws IOException {
        put("a.tsv");
        Files.writeString(folder.resolve("b.tsv"), "");
        put("c.tsv");

        var run = Run.of("check", "missing", folder.toString(), Run.FIRST, "--format", "jsonl");

        assertThat(sources(run)).containsExactly("a.tsv#1", "c.tsv#1", "key-enterprises-2023.tsv#1");
        assertThat(run.err()).isEqualTo("missing：没有这个文件或文件夹\n" + folder.resolve("b.tsv") + "：文件是空的\n");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutFormsSaysSoAfterItsFiles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "文字\n");

        var run = Run.of("check", folder.toString(), "--lang", "en");

        assertThat(run.err().lines()).hasSize(2).last().isEqualTo(folder + ": the folder holds no form");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void severalFormsOfOneFileAreNumbered() throws IOException {
        Files.writeString(
                folder.resolve("both.tsv"),
                Files.readString(Path.of(Run.FIRST)) + "\n" + Files.readString(Path.of(Run.SECOND)));

        assertThat(sources("check", folder.resolve("both.tsv").toString())).containsExactly("both.tsv#1", "both.tsv#2");
    }

    @Test
    void aPathThatNoSystemKnowsIsMissing() {
        assertThat(Run.of("check", "a\0b").exitCode()).isEqualTo(2);
        assertThat(Run.of("check", "").exitCode()).isEqualTo(2);
    }

    private void put(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of(Run.SECOND), file);
    }

    private static List<String> sources(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "jsonl"));
        return sources(Run.of(all, ""));
    }

    private static List<String> sources(Run run) {
        return Pattern.compile("(?m)^\\{\"source\":\"([^\"]*)\"")
                .matcher(run.out())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
