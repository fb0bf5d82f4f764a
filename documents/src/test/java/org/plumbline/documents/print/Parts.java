package org.plumbline.documents.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.documents.layout.Sheet;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of an office file that was just written, by name. */
public final class Parts {

    private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newNSInstance();

    private final byte[] file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** Writes sheets to a stream. */
    @FunctionalInterface
    public interface Writer {
        void write(List<Sheet> sheets, OutputStream out) throws IOException;
    }

    private Parts(byte[] file) throws IOException {
        this.file = file;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    public static Parts written(Writer writer, Sheet... sheets) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(List.of(sheets), out);
            return new Parts(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] file() {
        return file.clone();
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public String text(String name) {
        return new String(parts.get(name), UTF_8);
    }

    /** The part parsed; fails where it is no well-formed XML. */
    public Document xml(String name) {
        try {
            var builder = XML.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(parts.get(name)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(name + " is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
