package org.plumbline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.language.Language;

class RoundingTest {

    @ParameterizedTest(name = "{0} of {1}, {2}: {3} % and {4} of 10 points")
    @CsvSource(textBlock = """
            135.47, 160.00, DOWN,    84.66,  8.46
            135.47, 160.00, HALF_UP, 84.67,  8.47
            135.47, 160.00, UP,      84.67,  8.47
            34.77,  36.00,  DOWN,    96.58,  9.65
            34.77,  36.00,  HALF_UP, 96.58,  9.66
            34.77,  36.00,  UP,      96.59,  9.66
            160.00, 160.00, UP,      100.00, 10
            0,      160.00, UP,      0.00,   0
            37.24,  43.2,   HALF_UP, 86.20,  8.62
            """)
    void roundsOnceAndAsTold(BigDecimal executed, BigDecimal adjusted, RoundingMode mode, String rate, String score) {
        var rounding = new Rounding(mode, 2);
        var exact = Ratio.of(executed, adjusted);

        assertThat(rounding.round(exact.toPercent())).isEqualTo(rate);
        assertThat(Points.of("10").times(exact, rounding)).hasToString(score);
    }

    @ParameterizedTest(name = "a third of 9 points is 3, {0}")
    @EnumSource(names = {"DOWN", "HALF_UP", "UP"})
    void losesNothingOfAThird(RoundingMode mode) {
        var third = Ratio.of(BigDecimal.ONE, BigDecimal.valueOf(3));

        assertThat(Points.of("9").times(third, new Rounding(mode, 2))).isEqualTo(Points.of("3"));
    }

    @ParameterizedTest(name = "{0} {1} to {2} decimals: {3}")
    @CsvSource(textBlock = """
            86.2037, DOWN,    0, 86
            86.5,    HALF_UP, 0, 87
            86.2037, UP,      0, 87
            2.5,     HALF_UP, 1, 2.5
            -2.55,   HALF_UP, 1, -2.6
            0.0000001, UP,    6, 0.000001
            """)
    void roundsToTheDecimalsAskedFor(BigDecimal exact, RoundingMode mode, int scale, String rounded) {
        assertThat(new Rounding(mode, scale).round(exact)).isEqualTo(rounded);
    }

    @ParameterizedTest(name = "{0} prints as {1}")
    @CsvSource(textBlock = """
            3.5,   3.50
            20,    20.00
            3.333, 3.333
            0,     0.00
            """)
    void printsPointsWithTheirZeros(String points, String printed) {
        assertThat(new Rounding(RoundingMode.DOWN, 2).print(Points.of(points))).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    DOWN    | 2 | 截断至 2 位小数     | truncated to 2 decimals
                    HALF_UP | 0 | 四舍五入至整数      | rounded half up to a whole number
                    UP      | 1 | 进位至 1 位小数     | rounded up to 1 decimal
                    """)
    void saysHowItRounds(RoundingMode mode, int scale, String zh, String en) {
        var words = new Rounding(mode, scale).describe();

        assertThat(words.in(Language.ZH)).isEqualTo(zh);
        assertThat(words.in(Language.EN)).isEqualTo(en);
    }

    @Test
    void refusesOtherRoundings() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.HALF_EVEN, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.DOWN, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.DOWN, -1));
    }
}
