package org.plumbline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** All of standard input in a temporary file, so that it can be read more than once; only its owner may read it. */
final class KeptInput implements Closeable {

    private final Path file;

    private KeptInput(Path file) {
        this.file = file;
    }

    static KeptInput of(InputStream in) throws MisuseException {
        var folder = System.getProperty("java.io.tmpdir");
        try {
            var file = Files.createTempFile("plumbline-", ".input");
            file.toFile().deleteOnExit();
            var kept = new KeptInput(file);
            kept.take(in);
            return kept;
        } catch (IOException failure) {
            var reason = Failures.reason(failure);
            throw new MisuseException(
                    "标准输入要读两遍，存不进临时文件夹 " + folder + "：" + reason.zh() + "；请先存成文件再核对",
                    "standard input is read twice and cannot be kept in " + folder + ": " + reason.en()
                            + "; save it to a file and check that");
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private void take(InputStream in) throws IOException {
        try {
            try (var out = Files.newOutputStream(file)) {
                in.transferTo(out);
            }
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }
}
