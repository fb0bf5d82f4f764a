package org.plumbline.documents.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A TrueType font of the class path: which glyph a character has, how wide it is, and its outline. Read once and
 * immutable, so that any number of threads may measure and embed at the same time.
 */
final class FontFile {

    /** Widths are told in this part of the font size. */
    static final int EM = 1000;

    /** How far the square of a Chinese character reaches above the line, in the same part. */
    static final int ASCENT = 880;

    private static final int CHARACTERS_OF_THE_FIRST_PLANE = 1 << 16;
    private static final int GROUPED = 12;

    private final String name;
    private final ByteBuffer file;
    private final int[] outlineStarts;
    private final int outlines;
    private final short[] widths;
    private final char[] firstPlane = new char[CHARACTERS_OF_THE_FIRST_PLANE];
    private final int[] groups;

    private FontFile(String name, ByteBuffer file) {
        this.name = name;
        this.file = file;
        int head = table("head");
        if (unsigned(head + 18) != EM || unsigned(head + 50) != 1) {
            throw new IllegalStateException("The font " + name + " is not the one that was built for");
        }
        int glyphs = unsigned(table("maxp") + 4);
        this.outlines = table("glyf");
        this.outlineStarts = outlineStarts(table("loca"), glyphs);
        this.widths = widths(table("hmtx"), glyphs);
        this.groups = groups(table("cmap"));
        fillFirstPlane();
    }

    static FontFile regular() {
        return Regular.FILE;
    }

    static FontFile bold() {
        return Bold.FILE;
    }

    String name() {
        return name;
    }

    /** The glyph that draws a character; 0 where the font has none. */
    int glyph(int codePoint) {
        return codePoint < firstPlane.length ? firstPlane[codePoint] : search(codePoint);
    }

    /** The advance of a character in thousandths of the font size. */
    int width(int codePoint) {
        return widthOf(glyph(codePoint));
    }

    int widthOf(int glyph) {
        return widths[glyph];
    }

    int outlineLength(int glyph) {
        return outlineStarts[glyph + 1] - outlineStarts[glyph];
    }

    /** Copies a glyph's outline to where {@code into} stands. */
    void copyOutline(int glyph, ByteBuffer into) {
        int start = outlines + outlineStarts[glyph];
        int length = outlineLength(glyph);
        if (length > 0 && file.getShort(start) < 0) {
            throw new IllegalStateException("Glyph " + glyph + " of " + name + " is made of others");
        }
        into.put(into.position(), file, start, length).position(into.position() + length);
    }

    byte[] headTable() {
        return bytes(table("head"), 54);
    }

    byte[] horizontalHeadTable() {
        return bytes(table("hhea"), 36);
    }

    byte[] maximaTable() {
        return bytes(table("maxp"), 32);
    }

    private byte[] bytes(int from, int length) {
        var bytes = new byte[length];
        file.get(from, bytes);
        return bytes;
    }

    private int table(String tag) {
        int tables = unsigned(4);
        for (int at = 0; at < tables; at++) {
            int entry = 12 + 16 * at;
            if (new String(bytes(entry, 4), StandardCharsets.US_ASCII).equals(tag)) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font " + name + " has no table " + tag);
    }

    private int[] outlineStarts(int table, int glyphs) {
        var starts = new int[glyphs + 1];
        Arrays.setAll(starts, glyph -> file.getInt(table + 4 * glyph));
        return starts;
    }

    private short[] widths(int table, int glyphs) {
        int measured = unsigned(table("hhea") + 34);
        var all = new short[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            all[glyph] = file.getShort(table + 4 * Math.min(glyph, measured - 1));
        }
        return all;
    }

    /** First character, last character and first glyph of each group, in order. */
    private int[] groups(int table) {
        int encodings = unsigned(table + 2);
        for (int at = 0; at < encodings; at++) {
            int encoding = table + file.getInt(table + 4 + 8 * at + 4);
            if (unsigned(encoding) == GROUPED) {
                var all = new int[3 * file.getInt(encoding + 12)];
                Arrays.setAll(all, index -> file.getInt(encoding + 16 + 4 * index));
                return all;
            }
        }
        throw new IllegalStateException("The font " + name + " does not tell the glyphs of all characters");
    }

    private void fillFirstPlane() {
        for (int at = 0; at < groups.length; at += 3) {
            for (int character = groups[at]; character <= groups[at + 1]; character++) {
                if (character < firstPlane.length) {
                    firstPlane[character] = (char) (groups[at + 2] + character - groups[at]);
                }
            }
        }
    }

    private int search(int codePoint) {
        for (int at = 0; at < groups.length; at += 3) {
            if (groups[at] <= codePoint && codePoint <= groups[at + 1]) {
                return groups[at + 2] + codePoint - groups[at];
            }
        }
        return 0;
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private static FontFile load(String name) {
        var path = "/fonts/ttf/NotoSansSC/" + name + ".ttf";
        try (var stream = Objects.requireNonNull(FontFile.class.getResourceAsStream(path), path)) {
            return new FontFile(name, ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Regular {
        static final FontFile FILE = load("NotoSansSC-Regular");
    }

    private static final class Bold {
        static final FontFile FILE = load("NotoSansSC-Bold");
    }
}
