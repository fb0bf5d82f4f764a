package org.plumbline.documents.pdf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * How much the packed streams of a file hold once unpacked, found out without keeping any of it: a file of a few
 * kilobytes may hold gigabytes. Pictures do not count, since they are not looked at.
 */
final class PackedBytes {

    private static final int MOST_OF_A_STREAM = 48 << 20;
    private static final int MOST_OF_ALL = 400 << 20;

    /** Where the description of a stream begins at the earliest, before the stream. */
    private static final int DESCRIPTION = 600;

    /** A stream may be packed more than once. */
    private static final int MOST_LAYERS = 4;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final byte[] buffer = new byte[1 << 16];

    private PackedBytes(byte[] file) {
        this.file = file;
    }

    /** Whether a stream, or all together, hold more than forms ever need. */
    static boolean areTooMany(byte[] file) {
        return new PackedBytes(file).areTooMany();
    }

    private boolean areTooMany() {
        long all = 0;
        for (int at = 0; at + STREAM.length + 4 < file.length; at++) {
            if (isStream(at) && !isPicture(at)) {
                int start = at + STREAM.length + (file[at + STREAM.length] == '\r' ? 2 : 1);
                long size = size(start);
                all += size;
                if (size > MOST_OF_A_STREAM || all > MOST_OF_ALL) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isStream(int at) {
        for (int letter = 0; letter < STREAM.length; letter++) {
            if (file[at + letter] != STREAM[letter]) {
                return false;
            }
        }
        byte next = file[at + STREAM.length];
        boolean ends = at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e';
        return !ends && (next == '\r' || next == '\n');
    }

    private boolean isPicture(int at) {
        int from = Math.max(0, at - DESCRIPTION);
        var before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        var description = before.substring(before.lastIndexOf(" obj") + 1);
        return description.replace(" ", "").contains("/Subtype/Image");
    }

    /** The unpacked size of what begins here; 0 where nothing packed does, as far as needed to tell that it is too much. */
    private long size(int start) {
        long size = 0;
        try (var unpacked = unpacked(new ByteArrayInputStream(file, start, file.length - start), 0)) {
            int read = 0;
            while (read >= 0 && size <= MOST_OF_A_STREAM) {
                size += read;
                read = unpacked.read(buffer);
            }
        } catch (IOException e) {
            return size;
        }
        return size;
    }

    private static InputStream unpacked(InputStream packed, int layers) throws IOException {
        var peeked = new BufferedInputStream(packed);
        peeked.mark(2);
        int first = peeked.read();
        int second = peeked.read();
        peeked.reset();
        boolean deflated = (first & 0xF) == 8 && second >= 0 && (first << 8 | second) % 31 == 0;
        if (deflated && layers < MOST_LAYERS) {
            return unpacked(new InflaterInputStream(peeked), layers + 1);
        }
        return layers == 0 ? InputStream.nullInputStream() : peeked;
    }
}
