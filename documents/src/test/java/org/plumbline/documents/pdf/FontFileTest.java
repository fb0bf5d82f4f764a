package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontFileTest {

    private static final List<FontFile> FONTS = List.of(FontFile.regular(), FontFile.bold());

    @Test
    void drawsEveryCharacterThatChineseFormsAreWrittenWith() {
        var national = Charset.forName("GB2312").newEncoder();
        var written = IntStream.range(0x20, 0xE000)
                .filter(character -> character != 0x7F && national.canEncode((char) character));

        assertThat(written.filter(character -> !isDrawn(character))).isEmpty();
        assertThat("≥≤≧≦═‹›①⑴Ⅰ√✓□■℃㎡m²µ—…·～〇々".codePoints().filter(character -> !isDrawn(character)))
                .isEmpty();
    }

    @Test
    void measuresAsTheFontSays() throws Exception {
        var path = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(FontFile.class.getResourceAsStream(path)))) {
            var characters = font.getUnicodeCmapLookup();
            for (int character = 0x20; character < 0x2A000; character++) {
                int glyph = characters.getGlyphId(character);
                assertThat(FontFile.regular().glyph(character)).isEqualTo(glyph);
                assertThat(FontFile.regular().width(character)).isEqualTo(font.getAdvanceWidth(glyph));
            }
        }
    }

    @Test
    void hasNoGlyphThatIsMadeOfOthers() {
        for (var font : FONTS) {
            var into = ByteBuffer.allocate(1 << 16);
            IntStream.range(0x20, 0x2A000).map(font::glyph).forEach(glyph -> font.copyOutline(glyph, into.clear()));
            assertThat(into.position()).isPositive();
        }
    }

    private static boolean isDrawn(int character) {
        return FONTS.stream().allMatch(font -> font.glyph(character) > 0);
    }
}
