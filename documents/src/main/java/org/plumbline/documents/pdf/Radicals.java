package org.plumbline.documents.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that look the same and are not: programs that make PDFs out of glyphs often tell a radical (⻔) where the
 * character (门) was written, because fonts draw both with one glyph.
 */
final class Radicals {

    private static final int FIRST = 0x2E80;
    private static final int LAST = 0x2FD5;

    private Radicals() {}

    /** The character that a radical stands for; any other character as it is. */
    static int written(int codePoint) {
        return codePoint < FIRST || codePoint > LAST
                ? codePoint
                : SameGlyph.CHARACTERS.getOrDefault(codePoint, codePoint);
    }

    /** The radicals that a font draws with the glyph of a character, made when the first one is met. */
    private static final class SameGlyph {

        private static final Map<Integer, Integer> CHARACTERS = characters();

        private static Map<Integer, Integer> characters() {
            var byGlyph = new HashMap<Integer, Integer>();
            for (int character = 0x9FFF; character >= 0x4E00; character--) {
                byGlyph.put(FontFile.regular().glyph(character), character);
            }
            byGlyph.remove(0);
            var characters = new HashMap<Integer, Integer>();
            for (int radical = FIRST; radical <= LAST; radical++) {
                var same = byGlyph.get(FontFile.regular().glyph(radical));
                int standard = Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC)
                        .codePointAt(0);
                characters.put(radical, same == null ? standard : same);
            }
            return characters;
        }
    }
}
