package org.plumbline.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Zips made for tests, the good ones and the bad ones. */
public final class Zips {

    private Zips() {}

    /** A zip of the texts, in order, as UTF-8. */
    public static byte[] of(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] of(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            parts.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return of(parts);
    }

    /** The parts of a zip by name. */
    public static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    /** The parts put back, none of them packed. */
    public static byte[] stored(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                var crc = new CRC32();
                crc.update(part.getValue());
                entry.setCrc(crc.getValue());
                entry.setSize(part.getValue().length);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    public static FileContent file(String name, byte[] content) {
        try {
            return FileContent.of(name, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static OfficePackage open(byte[] content) throws UnreadableDocumentException {
        try {
            return OfficePackage.open(file("表.xlsx", content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a run of bytes first occurs from {@code from} on. */
    static int find(byte[] in, int from, int... wanted) {
        for (int at = from; at + wanted.length <= in.length; at++) {
            int same = 0;
            while (same < wanted.length && (in[at + same] & 0xFF) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        throw new IllegalArgumentException("not found");
    }

    /** Where the directory's entry of a part stands. */
    static int entry(byte[] zip, String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        for (int at = find(zip, 0, 'P', 'K', 1, 2); ; at = find(zip, at + 1, 'P', 'K', 1, 2)) {
            if (new String(zip, at + 46, bytes.length, StandardCharsets.UTF_8).equals(name)) {
                return at;
            }
        }
    }
}
