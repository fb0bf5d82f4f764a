package org.plumbline.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(textBlock = """
            '',                  10, 1
            五个汉字啊,           10, 1
            六个汉字在此,         10, 2
            五个汉字啊。,         10, 2
            四个字（甲乙）,       10, 2
            abcde fghij,         10, 2
            abcdefghijk,         10, 2
            abcdefghijklmnopqrstu, 10, 3
            ab 一二三四,          10, 2
            6000.00(家),         11, 1
            6000.00(家),          9, 2
            𠮷野家𠮷野,           10, 1
            一,                   0, 1
            """)
    void aTextTakesLines(String text, int width, int lines) {
        assertThat(TextLines.count(text, width)).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"甲\\n乙, 2", "甲\\n, 2", "\\n\\n, 3", "一二三四五六\\n七, 3"})
    void everyLineBreakStartsALine(String text, int lines) {
        assertThat(TextLines.count(text.replace("\\n", "\n"), 10)).isEqualTo(lines);
    }
}
