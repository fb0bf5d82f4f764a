package org.plumbline.documents.office;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** The content of a part, unpacked as it is asked for; its length and checksum are held against the directory's. */
final class PartStream {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;

    private final FileContent file;
    private final byte[] zip;
    private final ZipPart part;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long given;
    private int next;
    private boolean done;

    /** Unpacks with an inflater that nobody else uses until this is done. */
    PartStream(FileContent file, byte[] zip, ZipPart part, Inflater inflater) throws UnreadableDocumentException {
        this.file = file;
        this.zip = zip;
        this.part = part;
        this.inflater = inflater;
        next = start();
        inflater.reset();
        inflater.setInput(zip, next, part.packed());
    }

    /** Fills as much of the range as there is content for; -1 where the end has been reached and found true. */
    int read(byte[] into, int from, int length) throws UnreadableDocumentException {
        int filled = part.deflated() ? inflate(into, from, length) : copy(into, from, length);
        crc.update(into, from, filled);
        given += filled;
        boolean ended = filled < length;
        if (given > part.size() || (ended && (given != part.size() || (int) crc.getValue() != part.crc()))) {
            throw damaged();
        }
        done = ended;
        return filled == 0 && ended ? -1 : filled;
    }

    /** Whether the end has been reached. */
    boolean isDone() {
        return done;
    }

    Inflater inflater() {
        return inflater;
    }

    private int inflate(byte[] into, int from, int length) throws UnreadableDocumentException {
        int filled = 0;
        try {
            while (filled < length) {
                int more = inflater.inflate(into, from + filled, length - filled);
                if (more == 0) {
                    break;
                }
                filled += more;
            }
        } catch (DataFormatException e) {
            throw damaged();
        }
        return filled;
    }

    private int copy(byte[] into, int from, int length) {
        int filled = (int) Math.min(length, part.packed() - given);
        System.arraycopy(zip, next, into, from, filled);
        next += filled;
        return filled;
    }

    /** Where the content begins, behind a header of its own. */
    private int start() throws UnreadableDocumentException {
        int at = part.header();
        if (at + HEADER_LENGTH > zip.length || (u16(at) | u16(at + 2) << 16) != HEADER) {
            throw damaged();
        }
        int start = at + HEADER_LENGTH + u16(at + 26) + u16(at + 28);
        if (start + part.packed() > zip.length) {
            throw damaged();
        }
        return start;
    }

    private UnreadableDocumentException damaged() {
        return file.refusal(
                "部件 " + part.name() + " 已损坏（长度或校验不符）；请重新获取，或用 Excel 或 WPS 打开后另存一份",
                "the part " + part.name()
                        + " is damaged (length or checksum differ); fetch it again, or save it again with Excel or WPS");
    }

    private int u16(int at) {
        return (zip[at] & 0xFF) | (zip[at + 1] & 0xFF) << 8;
    }
}
