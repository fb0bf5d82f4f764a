package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest(name = "{0} takes {2} columns: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            abc         | ASCII                          | 3
            绩效自评    | Chinese                        | 8
            ，。；：（） | full-width punctuation         | 12
            “”…—–·      | ambiguous ones are narrow      | 6
            ≥≤±×÷       | so are signs                   | 5
            >90(家)     | a target                       | 7
            ９０％      | full-width digits              | 6
            ㎡          | a square unit                  | 2
            ｱｲｳ         | half-width katakana            | 3
            한국        | Hangul                         | 4
            e\u0301     | a combining accent adds none   | 1
            一\uFE00    | nor does a variation selector  | 2
            a\u200Bb    | nor does a zero-width space    | 2
            𠮷          | beyond the basic plane         | 2
            😀          | an emoji                       | 2
            ✓           | the tick                       | 1
            \u1112\u1161\u11AB | Hangul letters join     | 2
            """)
    void countsColumns(String text, String why, int columns) {
        assertThat(DisplayWidth.of(text)).as(why).isEqualTo(columns);
    }

    @Test
    void anEmptyTextTakesNone() {
        assertThat(DisplayWidth.of("")).isZero();
    }

    @Test
    void everyUnifiedIdeographIsWide() {
        for (int character = 0x4E00; character <= 0x9FFF; character++) {
            assertThat(DisplayWidth.isWide(character)).as("%x", character).isTrue();
        }
    }
}
