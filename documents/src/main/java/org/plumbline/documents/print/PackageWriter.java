package org.plumbline.documents.print;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * The zip archive that an office file is. It has no clock: the same parts make the same bytes. Sizes stand before the
 * contents, for readers that do not look ahead.
 */
public final class PackageWriter implements AutoCloseable {

    /** Higher levels make files a few percent smaller and writing a third slower; see docs/decisions/xlsx-writing.md. */
    private static final int LEVEL = 2;

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int DIRECTORY_HEADER = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final short ZIP_2_0 = 20;
    private static final short DEFLATED = 8;
    private static final short FIRST_OF_JANUARY_1980 = 0x21;
    private static final int MOST_PARTS = 0xFFFF;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final List<PackagePart> parts = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private int written;

    public PackageWriter(OutputStream out) {
        this.out = out;
    }

    public void add(String name, CharSequence xml) throws IOException {
        add(PackagePart.of(name, xml.toString().getBytes(UTF_8), deflater));
    }

    public void addAll(List<PackagePart> kept) throws IOException {
        for (var part : kept) {
            add(part);
        }
    }

    public void add(PackagePart part) throws IOException {
        if (parts.size() == MOST_PARTS) {
            throw new IOException("An office file holds no more than " + MOST_PARTS + " parts");
        }
        parts.add(part);
        places.add(written);
        write(header(30, part).putInt(LOCAL_HEADER).putShort(ZIP_2_0), part, 0);
        part.writeTo(out);
        written = Math.addExact(written, part.compressedSize());
    }

    /** Writes the directory, without which no program opens the file. */
    public void finish() throws IOException {
        int start = written;
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            var header = header(46, part).putInt(DIRECTORY_HEADER).putShort(ZIP_2_0);
            write(header.putShort(ZIP_2_0), part, places.get(at));
        }
        var count = (short) parts.size();
        write(room(22).putInt(DIRECTORY_END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(written - start)
                .putInt(start));
    }

    @Override
    public void close() {
        deflater.end();
    }

    private static ByteBuffer header(int size, PackagePart part) {
        return room(size + part.name().length());
    }

    private static ByteBuffer room(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Completes a header; the one in the directory has room for the place of the other. */
    private void write(ByteBuffer header, PackagePart part, int place) throws IOException {
        header.putShort((short) 0)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(FIRST_OF_JANUARY_1980)
                .putInt(part.crc())
                .putInt(part.compressedSize())
                .putInt(part.size())
                .putShort((short) part.name().length());
        int name = header.capacity() - part.name().length();
        if (name > 30) {
            header.putInt(name - 4, place);
        }
        write(header.position(name).put(part.name().getBytes(US_ASCII)));
    }

    private void write(ByteBuffer bytes) throws IOException {
        out.write(bytes.array(), bytes.arrayOffset(), bytes.capacity());
        written = Math.addExact(written, bytes.capacity());
    }
}
