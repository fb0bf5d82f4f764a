package org.plumbline.documents.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.plumbline.core.language.Wording;

/** A file as it comes in: its name, its first megabyte to be told by, and the rest only on demand. */
public final class FileContent {

    /** Within the first of these bytes a file shows what it is. */
    public static final int PROBE = 1 << 20;

    private final String name;
    private final byte[] start;
    private final InputStream rest;

    private FileContent(String name, byte[] start, InputStream rest) {
        this.name = name;
        this.start = start;
        this.rest = rest;
    }

    /** Reads the first megabyte; the stream stays open and is the caller's to close. */
    public static FileContent of(String name, InputStream content) throws IOException {
        return new FileContent(name, content.readNBytes(PROBE), content);
    }

    public String name() {
        return name;
    }

    /** The first bytes, at most {@link #PROBE}. */
    public byte[] start() {
        return start;
    }

    public boolean startsWith(int... magic) {
        if (start.length < magic.length) {
            return false;
        }
        for (int at = 0; at < magic.length; at++) {
            if ((start[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole file. May be asked for once.
     *
     * @param most the largest file that is read, in MiB
     * @throws UnreadableDocumentException where the file is larger
     */
    public byte[] all(int most) throws IOException, UnreadableDocumentException {
        if (start.length < PROBE) {
            return start;
        }
        int left = (most << 20) - start.length;
        byte[] more = rest.readNBytes(left + 1);
        if (more.length > left) {
            throw refusal(
                    "文件超过 " + most + " MB，不会是自评表；请拆分后再试", "the file exceeds " + most + " MB; split it and try again");
        }
        byte[] all = Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return all;
    }

    /** That this file cannot be read: why, and what to do. */
    public UnreadableDocumentException refusal(String zh, String en) {
        return new UnreadableDocumentException(new Wording(name + "：" + zh, name + ": " + en));
    }
}
