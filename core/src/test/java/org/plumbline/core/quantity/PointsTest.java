package org.plumbline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @Test
    void areEqualWhenTheyLookEqual() {
        assertThat(Points.of("8.5")).isEqualTo(Points.of("8.50")).hasSameHashCodeAs(Points.of("8.500"));
        assertThat(Points.of("100")).isEqualTo(Points.of("1E+2")).hasToString("100");
        assertThat(Points.of("0.00")).isEqualTo(Points.ZERO);
        assertThat(Points.of("8.5")).isNotEqualTo(Points.of("8.501"));
    }

    @Test
    void areNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of("-0.01"));
    }

    @Test
    void addAndCompare() {
        assertThat(Points.of("9.65").plus(Points.of("88.5"))).isEqualTo(Points.of("98.15"));
        assertThat(Points.of("9")).isLessThan(Points.of("9.1"));
        assertThat(Points.of("9").isLessThan(Points.of("9.0"))).isFalse();
        assertThat(Points.of("9").isMoreThan(Points.of("8.99"))).isTrue();
    }

    @ParameterizedTest(name = "{0} within {1} to {2} is {3}")
    @CsvSource(textBlock = """
            5,  8, 10, 8
            8,  8, 10, 8
            9,  8, 10, 9
            10, 8, 10, 10
            11, 8, 10, 10
            """)
    void areHeldWithinBounds(String points, String from, String to, String held) {
        assertThat(Points.of(points).clamp(Points.of(from), Points.of(to))).isEqualTo(Points.of(held));
    }

    @ParameterizedTest(name = "{1} of {0}, {2} to {3}: {4}")
    @CsvSource(textBlock = """
            3.333, 1,      DOWN,    2, 3.333
            22.5,  1,      DOWN,    0, 22.5
            3.333, 0.9999, UP,      2, 3.333
            3.333, 0.9999, HALF_UP, 2, 3.33
            2.5,   0.99,   HALF_UP, 0, 2
            2.5,   1.5,    HALF_UP, 0, 4
            10,    0,      UP,      2, 0
            """)
    void givePartsThatAreNeverMoreThanThemselves(
            String weight, BigDecimal share, RoundingMode mode, int scale, String part) {
        assertThat(Points.of(weight).times(Ratio.of(share), new Rounding(mode, scale)))
                .isEqualTo(Points.of(part));
    }

    @Test
    void neverExceedTheWholeUnderAnyRounding() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var random = new Random(seed);
            var whole = new Points(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4)));
            var share = Ratio.of(BigDecimal.valueOf(random.nextInt(1_001), 3));

            for (var mode : Interval.ADMISSIBLE) {
                assertThat(whole.times(share, new Rounding(mode, random.nextInt(3))))
                        .as("seed %d: %s of %s, %s", seed, share, whole, mode)
                        .isBetween(Points.ZERO, whole);
            }
        });
    }

    @Test
    void areDecimalsWithoutExponent() {
        assertThat(Decimals.plain(new BigDecimal("1E+12"))).hasToString("1000000000000");
        assertThat(Decimals.plain(new BigDecimal("0.10"))).hasToString("0.1");
        assertThat(Decimals.plain(new BigDecimal("0E-10"))).hasToString("0");
    }
}
