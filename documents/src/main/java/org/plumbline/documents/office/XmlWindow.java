package org.plumbline.documents.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** The stretch of a part's XML that is at hand, as UTF-8; it moves on over parts of any length. */
final class XmlWindow {

    private static final int WIDTH = 1 << 18;
    private static final int LONGEST_TOKEN = 1 << 25;
    private static final int LONGEST_IN_OTHER_ENCODING = 1 << 26;

    private final FileContent file;
    private final String part;
    private final PartStream stream;
    private byte[] bytes;
    private int limit;
    private long passed;
    private boolean drained;

    XmlWindow(FileContent file, ZipPart part, PartStream stream) throws UnreadableDocumentException {
        this.file = file;
        this.part = part.name();
        this.stream = stream;
        bytes = new byte[(int) Math.min(WIDTH, part.size() + 1)];
        fill();
        var encoding = XmlEncoding.of(bytes, limit);
        if (encoding == null) {
            throw file.refusal(
                    "部件 " + this.part + " 的文字编码不认识；请用 Excel 或 WPS 打开后另存一份",
                    "the encoding of the part " + this.part + " is not known; save it again with Excel or WPS");
        }
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            encode(encoding);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of the bytes count. */
    int limit() {
        return limit;
    }

    /** Drops the bytes before {@code from}, which becomes 0, and adds what follows; false where nothing does. */
    boolean more(int from) throws UnreadableDocumentException {
        if (drained) {
            return false;
        }
        System.arraycopy(bytes, from, bytes, 0, limit - from);
        limit -= from;
        passed += from;
        if (limit == bytes.length) {
            if (limit >= LONGEST_TOKEN) {
                throw file.refusal(
                        "部件 " + part + " 里有一段文字超过 3300 万字节，不会是自评表；请只留下自评表再上传",
                        "the part " + part
                                + " has a text of more than 33 million bytes and is no form; keep only the forms and upload again");
            }
            bytes = Arrays.copyOf(bytes, limit * 2);
        }
        fill();
        return !drained;
    }

    UnreadableDocumentException damaged(int at) {
        return file.refusal(
                "部件 " + part + " 在第 " + (passed + at) + " 字节处断开或写错；请用 Excel 或 WPS 打开后另存一份",
                "the part " + part + " breaks off or is wrong at byte " + (passed + at)
                        + "; save it again with Excel or WPS");
    }

    UnreadableDocumentException declaresType() {
        return file.refusal(
                "部件 " + part + " 里有文档类型声明（DOCTYPE），可能引用外部内容；没有读取，请用 Excel 或 WPS 打开后另存一份",
                "the part " + part
                        + " declares a document type (DOCTYPE), which may refer to the outside; it was not read: save it again with Excel or WPS");
    }

    private void fill() throws UnreadableDocumentException {
        int more = stream.read(bytes, limit, bytes.length - limit);
        if (more < 0) {
            drained = true;
        } else {
            limit += more;
        }
    }

    private void encode(Charset encoding) throws UnreadableDocumentException {
        while (!drained) {
            if (limit > LONGEST_IN_OTHER_ENCODING) {
                throw damaged(limit);
            }
            if (limit == bytes.length) {
                bytes = Arrays.copyOf(bytes, limit * 2);
            }
            fill();
        }
        bytes = new String(bytes, 0, limit, encoding).getBytes(StandardCharsets.UTF_8);
        limit = bytes.length;
    }
}
