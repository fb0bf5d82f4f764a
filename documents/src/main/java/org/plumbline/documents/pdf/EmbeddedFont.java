package org.plumbline.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The part of a font that one document uses. Each character gets a number of its own at first use, also where two
 * characters share a glyph, so that the text of the document can be taken out again exactly.
 */
final class EmbeddedFont {

    private static final int CHARACTERS_OF_A_RANGE = 256;
    private static final int SYMBOLIC = 4;

    private final FontFile font;
    private final char[] numbers = new char[1 << 16];
    private int[] characters = new int[512];
    private int count = 1;

    EmbeddedFont(FontFile font) {
        this.font = font;
    }

    FontFile file() {
        return font;
    }

    boolean isUsed() {
        return count > 1;
    }

    /** The number that stands for a character in the document's texts; from 1. */
    int number(int codePoint) {
        if (codePoint < numbers.length) {
            if (numbers[codePoint] == 0) {
                numbers[codePoint] = (char) add(codePoint);
            }
            return numbers[codePoint];
        }
        for (int number = 1; number < count; number++) {
            if (characters[number] == codePoint) {
                return number;
            }
        }
        return add(codePoint);
    }

    private int add(int codePoint) {
        if (count == characters.length) {
            characters = Arrays.copyOf(characters, 2 * count);
        }
        characters[count] = codePoint;
        return count++;
    }

    /** The font as an object of the file, with everything that belongs to it. */
    COSDictionary dictionary() {
        var name = COSName.getPDFName(tag() + "+" + font.name());
        var descendant = typed("Font", "CIDFontType2");
        descendant.setItem(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        descendant.setItem(COSName.FONT_DESC, descriptor(name));
        descendant.setInt(COSName.DW, FontFile.EM);
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        var dictionary = typed("Font", "Type0");
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
        dictionary.setItem(COSName.TO_UNICODE, PackedStream.of(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return dictionary;
    }

    private static COSDictionary typed(String type, String subtype) {
        var dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        dictionary.setName(COSName.SUBTYPE, subtype);
        return dictionary;
    }

    /** Six letters that differ where the characters do, as the format asks of a subset. */
    private String tag() {
        var sum = new CRC32();
        for (int number = 1; number < count; number++) {
            sum.update(characters[number]);
            sum.update(characters[number] >> 8);
        }
        long rest = sum.getValue();
        var tag = new StringBuilder();
        for (int letter = 0; letter < 6; letter++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private static COSDictionary systemInfo() {
        var info = new COSDictionary();
        info.setItem(COSName.REGISTRY, new COSString("Adobe"));
        info.setItem(COSName.ORDERING, new COSString("Identity"));
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSDictionary descriptor(COSName name) {
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-1013, -1048, 3939, 2856));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, FontFile.ASCENT);
        descriptor.setInt(COSName.DESCENT, FontFile.ASCENT - FontFile.EM);
        descriptor.setInt(COSName.CAP_HEIGHT, 733);
        descriptor.setInt(COSName.STEM_V, 80);
        var glyphs = new int[count];
        Arrays.setAll(glyphs, number -> number == 0 ? 0 : font.glyph(characters[number]));
        var program = FontProgram.of(font, glyphs);
        var stream = PackedStream.of(program);
        stream.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    /** Runs of characters that are not as wide as the font size. */
    private COSArray widths() {
        var all = new COSArray();
        for (int number = 1; number < count; number++) {
            int width = font.width(characters[number]);
            if (width == FontFile.EM) {
                continue;
            }
            var run = new COSArray();
            all.add(COSInteger.get(number));
            all.add(run);
            while (number < count && font.width(characters[number]) != FontFile.EM) {
                run.add(COSInteger.get(font.width(characters[number])));
                number++;
            }
        }
        return all;
    }

    private String toUnicode() {
        var map = new StringBuilder(64 + 8 * count);
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int from = 1; from < count; from = from - from % CHARACTERS_OF_A_RANGE + CHARACTERS_OF_A_RANGE) {
            int to = Math.min(count, from - from % CHARACTERS_OF_A_RANGE + CHARACTERS_OF_A_RANGE) - 1;
            map.append("1 beginbfrange\n<");
            Hex.append(map, from);
            map.append("> <");
            Hex.append(map, to);
            map.append("> [");
            for (int number = from; number <= to; number++) {
                map.append('<');
                for (char unit : Character.toChars(characters[number])) {
                    Hex.append(map, unit);
                }
                map.append('>');
            }
            map.append("]\nendbfrange\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
