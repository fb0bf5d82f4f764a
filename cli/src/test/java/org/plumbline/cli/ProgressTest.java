package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

class ProgressTest {

    private static final String CLEAR = "\r\u001B[K";

    @TempDir
    Path folder;

    @Test
    void theBarIsGoneBeforeAnythingElseIsWritten() throws IOException {
        var files = new ArrayList<String>();
        for (int at = 0; at < 60; at++) {
            var file = folder.resolve(at + ".tsv");
            Files.writeString(file, at % 3 == 0 ? "" : Files.readString(Path.of(Run.SECOND)));
            files.add(file.toString());
        }

        var err = convert(files, new Terminal(Ansi.OFF, () -> 80, () -> 80, () -> false));

        for (var line : err.split("\n", -1)) {
            var last = line.substring(line.lastIndexOf('\r') + 1);
            assertThat(last.replace("\u001B[K", "")).doesNotStartWith("[");
            assertThat(line.replace(CLEAR, "")).doesNotContain("\u001B", "\r");
        }
        assertThat(err.replaceAll("\r\u001B\\[K\\[[^\r]*", "").replace(CLEAR, ""))
                .isEqualTo(convert(files, Terminal.none()));
    }

    private String convert(List<String> files, Terminal terminal) throws IOException {
        var err = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of("convert", "--to", "xlsx", "--out", folder + "/out/"));
        arguments.addAll(files);

        Main.run(arguments, InputStream.nullInputStream(), new ByteArrayOutputStream(), err, terminal);

        return err.toString(StandardCharsets.UTF_8);
    }
}
