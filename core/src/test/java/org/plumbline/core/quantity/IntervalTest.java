package org.plumbline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    @ParameterizedTest(name = "{0} with {1} decimals, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    34.77  | 2 | DOWN    | [34.77, 34.78)
                    34.77  | 2 | HALF_UP | [34.765, 34.775)
                    34.77  | 2 | UP      | (34.76, 34.77]
                    5      | 0 | DOWN    | [5, 6)
                    5      | 0 | HALF_UP | [4.5, 5.5)
                    5      | 0 | UP      | (4, 5]
                    36     | 2 | HALF_UP | [35.995, 36.005)
                    0      | 2 | DOWN    | [0, 0.01)
                    0      | 2 | HALF_UP | [0, 0.005)
                    0      | 2 | UP      | [0, 0]
                    0.01   | 2 | UP      | (0, 0.01]
                    -5     | 0 | DOWN    | (-6, -5]
                    -5     | 0 | HALF_UP | (-5.5, -4.5]
                    -5     | 0 | UP      | [-5, -4)
                    """)
    void isAllThatPrintsAsTheFigure(BigDecimal figure, int scale, RoundingMode mode, String interval) {
        assertThat(show(Interval.printed(figure, scale, mode))).isEqualTo(interval);
    }

    @Test
    void holdsExactlyTheValuesThatRoundToTheFigure() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var random = new Random(seed);
            var exact = BigDecimal.valueOf(random.nextInt(20_001) - 10_000L, 3);
            var figure = exact.setScale(1, RoundingMode.DOWN).add(BigDecimal.valueOf(random.nextInt(3) - 1L, 1));
            for (var mode : Interval.ADMISSIBLE) {
                boolean rounds = Decimals.isSame(exact.setScale(1, mode), figure)
                        && !(figure.signum() == 0 && exact.signum() < 0);

                assertThat(Interval.printed(figure, 1, mode).meets(Interval.exactly(exact)))
                        .as("seed %d: %s for %s, %s", seed, figure, exact, mode)
                        .isEqualTo(rounds);
            }
        });
    }

    @ParameterizedTest(name = "{0} and {1} meet: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    [1, 2] | [2, 3] | true
                    [1, 2) | [2, 3] | false
                    [1, 2] | (2, 3] | false
                    (1, 2] | [0, 1] | false
                    [1, 2] | [0, 1] | true
                    [1, 5] | (2, 3) | true
                    (1, 2) | (2, 3) | false
                    [1, 1] | [1, 1] | true
                    [1, 1] | (1, 2] | false
                    [3, 4] | [1, 2] | false
                    """)
    void meetsWhereAValueLiesInBoth(String left, String right, boolean meet) {
        assertThat(parse(left).meets(parse(right))).isEqualTo(meet);
        assertThat(parse(right).meets(parse(left))).isEqualTo(meet);
    }

    @Test
    void addsMultipliesAndDividesEndByEnd() {
        assertThat(show(parse("[1, 2)").plus(parse("[3, 4]")))).isEqualTo("[4, 6)");
        assertThat(show(parse("(1, 2)").plus(parse("[3, 4]")))).isEqualTo("(4, 6)");
        assertThat(show(parse("[1, 2)").times(parse("[10, 10]")))).isEqualTo("[10, 20)");
        assertThat(show(parse("[1, 2]").times(parse("(10, 10]")))).isEqualTo("(10, 20]");
        assertThat(show(parse("(1, 2]").times(parse("[10, 10)")))).isEqualTo("(10, 20)");
        assertThat(show(parse("[1, 2]").dividedBy(parse("[4, 5]")))).isEqualTo("[0.2, 0.5]");
        assertThat(show(parse("[1, 2]").dividedBy(parse("(4, 5)")))).isEqualTo("(0.2, 0.5)");
        assertThat(show(parse("(1, 2)").dividedBy(parse("[4, 5]")))).isEqualTo("(0.2, 0.5)");
        assertThat(show(parse("[0, 2]").dividedBy(parse("[4, 5)")))).isEqualTo("[0, 0.5]");
    }

    @ParameterizedTest(name = "{0} at most 1 is {1}, at least 1 is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    [0, 2)   | [0, 1]   | [1, 2)
                    (0, 2]   | (0, 1]   | [1, 2]
                    [0, 1)   | [0, 1)   | [1, 1]
                    [0, 1]   | [0, 1]   | [1, 1]
                    (1, 2]   | [1, 1]   | (1, 2]
                    [1, 2]   | [1, 1]   | [1, 2]
                    [2, 3]   | [1, 1]   | [2, 3]
                    [0, 0.5) | [0, 0.5) | [1, 1]
                    """)
    void isHeldBelowAndAbove(String interval, String atMost, String atLeast) {
        assertThat(show(parse(interval).atMost(Ratio.ONE))).isEqualTo(atMost);
        assertThat(show(parse(interval).atLeast(Ratio.ONE))).isEqualTo(atLeast);
    }

    @Test
    void ofAnExactValueIsThatValue() {
        assertThat(show(Interval.exactly(ONE))).isEqualTo("[1, 1]");
    }

    private static String show(Interval interval) {
        return (interval.lowIncluded() ? "[" : "(") + decimal(interval.low()) + ", " + decimal(interval.high())
                + (interval.highIncluded() ? "]" : ")");
    }

    private static String decimal(Ratio ratio) {
        return Decimals.plain(ratio.round(9, RoundingMode.UNNECESSARY)).toPlainString();
    }

    private static Interval parse(String text) {
        var ends = text.substring(1, text.length() - 1).split(", ", -1);
        return new Interval(
                Ratio.of(new BigDecimal(ends[0])),
                text.startsWith("["),
                Ratio.of(new BigDecimal(ends[1])),
                text.endsWith("]"));
    }
}
