package org.plumbline.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.ReadForm;

/** The forms under {@code samples/} and ways to read them. */
final class Samples {

    static final Path FIRST = Path.of("../samples/key-enterprises-2023.tsv");
    static final Path SECOND = Path.of("../samples/sme-development.tsv");

    private Samples() {}

    /** Both forms in one file, as published pages have them. */
    static String both() throws IOException {
        return Files.readString(FIRST) + "\n" + Files.readString(SECOND);
    }

    static List<ReadForm> read(Path file) throws IOException, UnreadableDocumentException {
        return read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    static List<ReadForm> read(String text) throws IOException, UnreadableDocumentException {
        return read("test.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<ReadForm> read(String name, byte[] content) throws IOException, UnreadableDocumentException {
        return DocumentReader.read(name, new ByteArrayInputStream(content));
    }
}
