package org.plumbline.documents.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {

    private static final String LONG = "准绳".repeat(100_000);

    @Test
    void aPartKeptAndAPartWrittenReadBackAsTheyWere(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("file.zip"), written());
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream())
                    .extracting(entry -> entry.getName())
                    .containsExactly("kept.xml", "a/b.xml", "empty");
            assertThat(zip.stream())
                    .extracting(entry -> entry.getTimeLocal())
                    .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
            assertThat(text(zip, "kept.xml")).isEqualTo("<kept/>");
            assertThat(text(zip, "a/b.xml")).isEqualTo(LONG);
            assertThat(text(zip, "empty")).isEmpty();
        }
    }

    @Test
    void theSamePartsMakeTheSameBytes() throws Exception {
        assertThat(written()).isEqualTo(written());
    }

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new PackageWriter(out)) {
            file.add(PackagePart.of("kept.xml", "<kept/>"));
            file.add("a/b.xml", LONG);
            file.add("empty", "");
            file.finish();
        }
        return out.toByteArray();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
}
