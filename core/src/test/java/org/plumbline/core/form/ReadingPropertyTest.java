package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.example.SampleForms;

@Tag("campaign")
class ReadingPropertyTest {

    private static final int SEEDS = 1_000;
    private static final int VALUES = 100;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void keepsTheTextAndReadsItTheSameEveryTime() {
        forEachText(text -> {
            var once = Printed.of(text);

            assertThat(once.text()).isEqualTo(text);
            assertThat(Printed.of(text)).isEqualTo(once);
        });
    }

    @Test
    void inventsAndDropsNoDigit() {
        forEachText(text -> Printed.of(text)
                .quantity()
                .ifPresent(read -> assertThat(read.number().unscaledValue().abs())
                        .isEqualTo(new BigInteger(Readings.digits(text)))));
    }

    @Test
    void readsTheSameInFullWidthAndBetweenBlanks() {
        forEachText(text -> {
            var reading = Printed.of(text).reading();

            assertThat(Printed.of(fullWidth(text)).reading()).isEqualTo(reading);
            assertThat(Printed.of(" \u3000" + text + "\u3000\n").reading()).isEqualTo(reading);
        });
    }

    @Test
    void readsAQuantityAgainAsItIsSpelled() {
        forEachText(text -> Printed.of(text).quantity().ifPresent(read -> {
            var again = Printed.of(Readings.spelling(read));

            assertThat(again.reading()).isEqualTo(read);
            assertThat(again.hasGap()).isFalse();
        }));
    }

    @Test
    void asksAnyTextForItsNatureAndGap() {
        forEachText(text -> {
            var printed = Printed.of(text);

            assertThat(printed.nature()).isNotNull();
            assertThat(printed.hasGap() && printed.quantity().isEmpty()).isFalse();
        });
    }

    @ParameterizedTest(name = "a megabyte of [{0}]")
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1 ",
                "1 234",
                " ",
                "-",
                "1-",
                "~",
                "%",
                "?",
                "O",
                "≥",
                "≥ ",
                "(",
                "1.",
                "1(",
                "月",
                "1月",
                "*",
                "×",
                "已",
                "完成",
                "全部",
                "指标",
                "指标1",
                "以",
                "以上",
                "年底前",
                "次",
                "次 次",
                "\u0301",
                "\u0316\u0301",
                "\u0338",
                "\uD800",
                "\uDC00",
                "𠮷",
                "\u200B",
                "①",
                "ﷺ"
            })
    void readsLongTextsInTimeThatGrowsWithTheirLength(String part) {
        var text = part.repeat(MEGABYTE / part.length());

        for (var printed : new String[] {text, "1" + text, "≥" + text, "正向 " + text, text + "1%"}) {
            assertThat(Printed.of(printed).text()).isSameAs(printed);
        }
    }

    @ParameterizedTest(name = "{0}, many times")
    @ValueSource(
            strings = {
                "1", "1,", "1 ", " ", "-", "1-", "~", "%", "已", "完成", "月", "1月", "(", "1.", "指标", "以", "≥ ", "*", "年底前",
                "次", "?", "O"
            })
    void readsNothingOutOfRepetitions(String part) {
        for (int times = 1; times <= 200 / part.length(); times++) {
            var printed = "≥" + part.repeat(times) + "x";

            assertThat(Printed.of(printed).text()).isEqualTo(printed);
        }
    }

    private static void forEachText(Consumer<String> property) {
        for (long seed = 0; seed < SEEDS; seed++) {
            var values = new RandomValue(seed);
            for (int each = 0; each < VALUES; each++) {
                holds(property, values.text(), seed);
            }
            for (var cell : SampleForms.random(seed).cells().toList()) {
                holds(property, cell.getValue(), seed);
            }
        }
    }

    private static void holds(Consumer<String> property, String text, long seed) {
        try {
            property.accept(text);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ": [" + text + "]", e);
        }
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(sign -> sign > ' ' && sign < 0x7F ? sign - '!' + '！' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
