package org.plumbline.documents.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A part of an office package, compressed. Parts that are the same in every file are compressed once. */
public final class PackagePart {

    /** Which program made the file; not when. */
    public static final List<PackagePart> PROPERTIES = kept(PackagePart.class, "docProps/app.xml", "docProps/core.xml");

    private final String name;
    private final byte[] deflated;
    private final int size;
    private final int crc;

    private PackagePart(String name, byte[] deflated, int size, int crc) {
        this.name = name;
        this.deflated = deflated;
        this.size = size;
        this.crc = crc;
    }

    static PackagePart of(String name, byte[] content, Deflater deflater) {
        var crc = new CRC32();
        crc.update(content);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        var deflated = new byte[content.length / 4 + 256];
        int length = deflater.deflate(deflated);
        while (!deflater.finished()) {
            deflated = Arrays.copyOf(deflated, 2 * deflated.length);
            length += deflater.deflate(deflated, length, deflated.length - length);
        }
        return new PackagePart(name, Arrays.copyOf(deflated, length), content.length, (int) crc.getValue());
    }

    /** A part that is made once for many files. */
    public static PackagePart of(String name, String xml) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            return of(name, xml.getBytes(UTF_8), deflater);
        } finally {
            deflater.end();
        }
    }

    /** Parts kept as resources, under their names in the package. */
    public static List<PackagePart> kept(Class<?> owner, String... names) {
        return Arrays.stream(names).map(name -> of(name, text(owner, name))).toList();
    }

    /** The text of a part that is kept in the folder {@code parts} beside the owner. */
    public static String text(Class<?> owner, String name) {
        try (var stream = Objects.requireNonNull(owner.getResourceAsStream("parts/" + name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    /** In bytes, before compression. */
    int size() {
        return size;
    }

    int compressedSize() {
        return deflated.length;
    }

    int crc() {
        return crc;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(deflated);
    }
}
