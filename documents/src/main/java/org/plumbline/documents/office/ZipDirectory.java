package org.plumbline.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Reads the directory at the end of a zip, and refuses what no office application writes. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_PARTS = 20_000;
    private static final long ZIP64 = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;

    private final FileContent file;
    private final byte[] zip;

    ZipDirectory(FileContent file, byte[] zip) {
        this.file = file;
        this.zip = zip;
    }

    /** The name by which parts are found: names that differ only in case are one. */
    static String key(String name) {
        for (int at = 0; at < name.length(); at++) {
            char each = name.charAt(at);
            if (each > 'z' || (each >= 'A' && each <= 'Z')) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }

    /** The parts by {@link #key}. */
    Map<String, ZipPart> parts() throws UnreadableDocumentException {
        int end = end();
        int count = u16(end + 10);
        long size = u32(end + 12);
        long offset = u32(end + 16);
        if (count == 0xFFFF || size == ZIP64 || offset == ZIP64) {
            throw zip64();
        }
        if (offset + size > end) {
            throw truncated();
        }
        if (count > MOST_PARTS) {
            throw file.refusal(
                    "压缩包里有 " + count + " 个部件，不会是自评表；请用 Excel 或 WPS 另存一份",
                    "the zip holds " + count + " parts and is no form; save it again with Excel or WPS");
        }
        Map<String, ZipPart> parts = new HashMap<>(count * 2);
        long packed = 0;
        int at = (int) offset;
        for (int entry = 0; entry < count; entry++) {
            if (at + ENTRY_LENGTH > end || i32(at) != ENTRY) {
                throw truncated();
            }
            int nameLength = u16(at + 28);
            int next = at + ENTRY_LENGTH + nameLength + u16(at + 30) + u16(at + 32);
            if (next > end) {
                throw truncated();
            }
            var part = part(at, nameLength);
            packed += part.packed();
            if (!part.name().endsWith("/") && parts.put(key(part.name()), part) != null) {
                throw file.refusal(
                        "压缩包里有两个部件都叫 " + part.name() + "，不知该读哪个；请用 Excel 或 WPS 打开后另存一份",
                        "two parts are named " + part.name() + "; open it with Excel or WPS and save it again");
            }
            at = next;
        }
        if (packed > zip.length) {
            throw file.refusal(
                    "压缩包里的部件互相重叠，像是压缩炸弹；没有读取", "the parts of the zip overlap, as in a zip bomb; it was not read");
        }
        return parts;
    }

    /** Where the record stands that ends a zip; searched from the end, since a comment may follow it. */
    private int end() throws UnreadableDocumentException {
        int last = zip.length - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip[at] == 'P' && i32(at) == END && at + END_LENGTH + u16(at + 20) <= zip.length) {
                return at;
            }
        }
        throw truncated();
    }

    private ZipPart part(int at, int nameLength) throws UnreadableDocumentException {
        var name = name(at + ENTRY_LENGTH, nameLength);
        int method = u16(at + 10);
        long packed = u32(at + 20);
        long size = u32(at + 24);
        long header = u32(at + 42);
        if (packed == ZIP64 || size == ZIP64 || header == ZIP64) {
            throw zip64();
        }
        if ((u16(at + 8) & ENCRYPTED) != 0) {
            throw file.refusal(
                    "压缩包有密码保护，请先去掉密码再上传",
                    "the zip is protected by a password; remove the password and upload it again");
        }
        if (method != 0 && method != DEFLATED) {
            throw file.refusal(
                    "部件 " + name + " 用了不认识的压缩方法（" + method + "）；请用 Excel 或 WPS 打开后另存一份",
                    "the part " + name + " is packed by an unknown method (" + method
                            + "); open it with Excel or WPS and save it again");
        }
        if (header + packed > zip.length) {
            throw truncated();
        }
        return new ZipPart(name, method == DEFLATED, i32(at + 16), (int) packed, size, (int) header);
    }

    private String name(int from, int length) throws UnreadableDocumentException {
        var name = new String(zip, from, length, StandardCharsets.UTF_8);
        if (name.indexOf('\\') >= 0) {
            name = name.replace('\\', '/');
        }
        while (name.startsWith("/")) {
            name = name.substring(1);
        }
        if (name.contains("..") && ("/" + name + "/").contains("/../")) {
            throw file.refusal(
                    "压缩包里的部件名 " + name + " 指向包外；没有读取",
                    "the part name " + name + " leads out of the zip; it was not read");
        }
        return name;
    }

    private UnreadableDocumentException truncated() {
        return file.refusal(
                "压缩结构不完整，不能读，文件可能没有下载或复制完；请重新获取，或用 Excel 或 WPS 打开后另存一份",
                "the zip is incomplete, as after a broken download; fetch it again, or open it with Excel or WPS and save it again");
    }

    private UnreadableDocumentException zip64() {
        return file.refusal(
                "压缩包用了大文件格式（zip64），自评表不会这样大；请用 Excel 或 WPS 打开后另存一份",
                "the zip uses the format for huge files (zip64); open it with Excel or WPS and save it again");
    }

    private int u16(int at) {
        return (zip[at] & 0xFF) | (zip[at + 1] & 0xFF) << 8;
    }

    private int i32(int at) {
        return u16(at) | u16(at + 2) << 16;
    }

    private long u32(int at) {
        return i32(at) & 0xFFFFFFFFL;
    }
}
