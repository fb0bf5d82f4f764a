package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("campaign")
class WidthTest {

    private static final int PLANE = 0x10000;

    @Test
    void foldsEveryCharacterAsDefined() {
        for (int sign = 0; sign < 3 * PLANE; sign++) {
            var text = Character.toString(sign);
            assertThat(Width.fold(text)).as("U+%04X", sign).isEqualTo(defined(text));
            assertThat(Width.fold("家" + text + "％")).as("U+%04X", sign).isEqualTo(defined("家" + text + "％"));
        }
    }

    @Test
    void foldsAnyTextAsDefinedAndOnce() {
        for (long seed = 0; seed < 1_000; seed++) {
            var values = new RandomValue(seed);
            for (int each = 0; each < 50; each++) {
                var text = values.text();
                assertThat(Width.fold(text)).as("seed %d: [%s]", seed, text).isEqualTo(defined(text));
            }
        }
    }

    @Test
    void returnsTheTextItselfWhereNothingFolds() {
        var text = new String(">90(家)、≥5‰");

        assertThat(Width.fold(text)).isSameAs(text);
    }

    @Test
    void foldsAMillionMarksOnOneLetter() {
        var text = "a" + "\u0301\u0316".repeat(500_000);

        assertThat(Width.fold(text)).hasSameSizeAs(text);
    }

    /** The definition, slow and plain. */
    private static String defined(String text) {
        var folded = new StringBuilder();
        text.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> {
                    var compatible = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
                    boolean makesDigits = compatible.codePoints().anyMatch(Character::isDigit);
                    folded.append(makesDigits && !Character.isDigit(sign) ? Character.toString(sign) : compatible);
                });
        return Normalizer.normalize(folded, Normalizer.Form.NFC)
                .replaceAll("[≧⩾]", "≥")
                .replaceAll("[≦⩽]", "≤")
                .replace('═', '=')
                .replace('‹', '<')
                .replace('›', '>')
                .replace('−', '-')
                .strip();
    }
}
