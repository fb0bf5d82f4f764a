package org.plumbline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    private record Triple(Ratio a, Ratio b, Ratio c) {}

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(textBlock = """
            135.47, 160.00,  13547/16000
            34.77,  36,      1159/1200
            0,      5,       0
            5,      5.0,     1
            -3,     6,       -1/2
            3,      -6,      -1/2
            0.5,    0.70,    5/7
            1e3,    2e-3,    500000
            """)
    void isAFractionInLowestTerms(BigDecimal part, BigDecimal whole, String ratio) {
        assertThat(Ratio.of(part, whole)).hasToString(ratio);
    }

    @Test
    void refusesAWholeOfZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(BigDecimal.ONE, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO));
    }

    @Test
    void addsAndMultipliesInAnyOrder() {
        everyTriple(each -> {
            assertThat(each.a.plus(each.b)).isEqualTo(each.b.plus(each.a));
            assertThat(each.a.times(each.b)).isEqualTo(each.b.times(each.a));
            assertThat(each.a.plus(each.b).plus(each.c)).isEqualTo(each.a.plus(each.b.plus(each.c)));
            assertThat(each.a.times(each.b).times(each.c)).isEqualTo(each.a.times(each.b.times(each.c)));
        });
    }

    @Test
    void multipliesASumTermByTerm() {
        everyTriple(each -> assertThat(each.a.times(each.b.plus(each.c)))
                .isEqualTo(each.a.times(each.b).plus(each.a.times(each.c))));
    }

    @Test
    void undoesSubtractionAndDivision() {
        everyTriple(each -> {
            assertThat(each.a.plus(each.b).minus(each.b)).isEqualTo(each.a);
            assertThat(each.a.minus(each.a)).isEqualTo(Ratio.ZERO);
            if (!each.b.equals(Ratio.ZERO)) {
                assertThat(each.a.times(each.b).dividedBy(each.b)).isEqualTo(each.a);
            }
        });
    }

    @Test
    void ordersAsNumbersDo() {
        everyTriple(each -> {
            assertThat(each.a.compareTo(each.b)).isEqualTo(-each.b.compareTo(each.a));
            assertThat(each.a.compareTo(each.b) == 0).isEqualTo(each.a.equals(each.b));
            assertThat(each.a.isLessThan(each.b)).isEqualTo(each.b.isMoreThan(each.a));
            assertThat(each.a.min(each.b)).isLessThanOrEqualTo(each.a.max(each.b));
            assertThat(each.a.min(each.b).plus(each.a.max(each.b))).isEqualTo(each.a.plus(each.b));
        });
    }

    @Test
    void hasAPositiveWholeWithoutCommonDivisor() {
        everyTriple(each -> {
            assertThat(each.a.whole()).isPositive();
            assertThat(each.a.part().gcd(each.a.whole())).isEqualTo(BigInteger.ONE);
        });
    }

    @Test
    void turnsIntoPercentAndBack() {
        assertThat(Ratio.ofPercent(new BigDecimal("84.66"))).hasToString("4233/5000");
        everyTriple(each -> assertThat(each.a.toPercent().dividedBy(Ratio.of(BigDecimal.valueOf(100))))
                .isEqualTo(each.a));
    }

    @Test
    void staysExactAtAnySize() {
        var tiny = new BigDecimal("0.000001");
        var huge = new BigDecimal("1000000000000");

        assertThat(Ratio.of(tiny, huge).times(huge)).isEqualTo(Ratio.of(tiny));
        assertThat(Ratio.of(huge, tiny)).hasToString("1000000000000000000");
    }

    private static void everyTriple(Consumer<Triple> law) {
        LongStream.range(0, 1_000).forEach(seed -> {
            var random = new Random(seed);
            law.accept(new Triple(ratio(random), ratio(random), ratio(random)));
        });
    }

    private static Ratio ratio(Random random) {
        return new Ratio(
                BigInteger.valueOf(random.nextInt(2_001) - 1_000L), BigInteger.valueOf(random.nextInt(1_000) + 1L));
    }
}
