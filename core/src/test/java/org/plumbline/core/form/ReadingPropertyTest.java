package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;

class ReadingPropertyTest {

    @Test
    void keepsTheTextAndReadsItTheSameEveryTime() {
        cellsOfRandomForms().forEach(text -> {
            var once = Printed.of(text);

            assertThat(once.text()).isEqualTo(text);
            assertThat(Printed.of(text)).isEqualTo(once);
        });
    }

    @Test
    void inventsNoDigit() {
        Stream.concat(cellsOfRandomForms(), LongStream.range(0, 20_000).mapToObj(ReadingPropertyTest::lookalike))
                .forEach(text -> Printed.of(text).quantity().ifPresent(read -> {
                    var printed = digits(text);

                    assertThat(isSubsequence(
                                    digits(read.number().toPlainString().replaceFirst("^-?0+(?=\\d)", "")), printed))
                            .as("%s read from [%s]", read, text)
                            .isTrue();
                }));
    }

    @Test
    void neverThrows() {
        LongStream.range(0, 20_000).forEach(seed -> {
            var text = anything(seed);

            assertThatCode(() -> Printed.of(text))
                    .as("seed %d: [%s]", seed, text)
                    .doesNotThrowAnyException();
        });
    }

    @ParameterizedTest(name = "{0}, many times")
    @ValueSource(
            strings = {
                "1", "1,", "1 ", " ", "-", "1-", "~", "%", "已", "完成", "月", "1月", "(", "1.", "指标", "以", "≥ ", "*", "年底前"
            })
    void readsRepetitionsWithoutBacktrackingForEver(String part) {
        var text = part.repeat(200 / part.length());

        assertThatCode(() -> {
                    for (int time = 0; time < 200; time++) {
                        Printed.of("1" + text);
                        Printed.of("≥" + text + "x");
                    }
                })
                .doesNotThrowAnyException();
    }

    private static Stream<String> cellsOfRandomForms() {
        return LongStream.range(0, 1_000)
                .mapToObj(SampleForms::random)
                .flatMap(SelfEvaluation::cells)
                .map(cell -> cell.getValue());
    }

    /** Text of the characters that values are made of, in any order. */
    private static String lookalike(long seed) {
        var random = new Random(seed);
        var signs =
                "0123456789０１２,.， 　-–~≥≤>=<%％家元年月日底前()（）以上下完成①²½㎡㋀".codePoints().toArray();
        return random.ints(random.nextInt(9) + 1L, 0, signs.length)
                .map(sign -> signs[sign])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String anything(long seed) {
        var random = new Random(seed);
        return random.ints(random.nextInt(30), 0, random.nextBoolean() ? 0x110000 : 0x300)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String digits(String text) {
        return text.codePoints()
                .map(sign -> Character.digit(sign, 10))
                .filter(digit -> digit >= 0)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static boolean isSubsequence(String digits, String printed) {
        int at = 0;
        for (int next = 0; next < printed.length() && at < digits.length(); next++) {
            at += digits.charAt(at) == printed.charAt(next) ? 1 : 0;
        }
        return at == digits.length();
    }
}
