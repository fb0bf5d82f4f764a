package org.plumbline.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A TrueType font with a few glyphs of another one, in the order asked for: the tables that a PDF needs and no more. The
 * glyphs are drawn by number, so it has no table of characters.
 */
final class FontProgram {

    private static final int VERSION = 0x00010000;
    private static final int CHECKSUM_OF_A_FONT = 0xB1B0AFBA;
    private static final int ADJUSTMENT_IN_HEAD = 8;

    private final FontFile font;
    private final int[] glyphs;
    private final List<Table> tables = new ArrayList<>();

    private FontProgram(FontFile font, int[] glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    /** The font whose glyph 0, 1, 2 … is the one that {@code glyphs} names there. */
    static byte[] of(FontFile font, int[] glyphs) {
        var program = new FontProgram(font, glyphs);
        program.outlines();
        return program.write();
    }

    private void outlines() {
        int length = 0;
        for (int glyph : glyphs) {
            length += even(font.outlineLength(glyph));
        }
        var outlines = ByteBuffer.allocate(length);
        var starts = ByteBuffer.allocate(4 * (glyphs.length + 1));
        var widths = ByteBuffer.allocate(4 * glyphs.length);
        for (int glyph : glyphs) {
            starts.putInt(outlines.position());
            int from = outlines.position();
            font.copyOutline(glyph, outlines);
            outlines.position(even(outlines.position()));
            short left = font.outlineLength(glyph) == 0 ? 0 : outlines.getShort(from + 2);
            widths.putShort((short) font.widthOf(glyph)).putShort(left);
        }
        starts.putInt(outlines.position());
        tables.add(new Table("glyf", outlines));
        tables.add(new Table("head", head()));
        tables.add(new Table("hhea", horizontalHead()));
        tables.add(new Table("hmtx", widths));
        tables.add(new Table("loca", starts));
        tables.add(new Table("maxp", maxima()));
    }

    private ByteBuffer head() {
        return ByteBuffer.wrap(font.headTable()).putInt(ADJUSTMENT_IN_HEAD, 0);
    }

    private ByteBuffer horizontalHead() {
        return ByteBuffer.wrap(font.horizontalHeadTable()).putShort(34, (short) glyphs.length);
    }

    private ByteBuffer maxima() {
        return ByteBuffer.wrap(font.maximaTable()).putShort(4, (short) glyphs.length);
    }

    private byte[] write() {
        int directory = 12 + 16 * tables.size();
        int length = directory;
        for (var table : tables) {
            length += table.padded();
        }
        var out = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(VERSION).putShort((short) tables.size()).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        int offset = directory;
        int head = 0;
        for (var table : tables) {
            head = table.tag.equals("head") ? offset : head;
            out.put(table.tag.getBytes(StandardCharsets.US_ASCII));
            out.putInt(table.checksum()).putInt(offset).putInt(table.length());
            offset += table.padded();
        }
        for (var table : tables) {
            out.put(table.bytes.rewind()).position(out.position() + table.padded() - table.length());
        }
        out.putInt(head + ADJUSTMENT_IN_HEAD, CHECKSUM_OF_A_FONT - sum(out, length));
        return out.array();
    }

    private static int even(int length) {
        return length + (length & 1);
    }

    private static int sum(ByteBuffer bytes, int length) {
        int sum = 0;
        for (int at = 0; at < length; at += 4) {
            sum += bytes.getInt(at);
        }
        return sum;
    }

    private record Table(String tag, ByteBuffer bytes) {

        int length() {
            return bytes.capacity();
        }

        int padded() {
            return (length() + 3) & ~3;
        }

        int checksum() {
            return sum(ByteBuffer.allocate(padded()).put(bytes.rewind()), padded());
        }
    }
}
