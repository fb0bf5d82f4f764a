package org.plumbline.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.core.language.Wording;

/** How a figure is rounded: a direction and a number of decimals (舍入). */
public record Rounding(RoundingMode mode, int scale) {

    /** @throws IllegalArgumentException where the scale is outside 0 to 6 or the mode is none of down, half-up, up */
    public Rounding {
        if (scale < 0 || scale > 6) {
            throw new IllegalArgumentException("A figure is rounded to 0 to 6 decimals: " + scale);
        }
        word(mode);
    }

    public BigDecimal round(Ratio exact) {
        return exact.round(scale, mode);
    }

    public BigDecimal round(BigDecimal exact) {
        return exact.setScale(scale, mode);
    }

    /** A quotient, rounded once; {@code divisor} is not zero. */
    public BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, scale, mode);
    }

    /** Points as this rounding prints them, trailing zeros included: 3.5 as {@code 3.50}. */
    public String print(Points points) {
        var exact = Decimals.plain(points.value());
        return exact.scale() > scale ? exact.toPlainString() : round(exact).toPlainString();
    }

    public Wording describe() {
        var word = word(mode);
        var decimals = scale == 1 ? " decimal" : " decimals";
        return new Wording(
                word.zh() + (scale == 0 ? "至整数" : "至 " + scale + " 位小数"),
                word.en() + (scale == 0 ? " to a whole number" : " to " + scale + decimals));
    }

    private static Wording word(RoundingMode mode) {
        return switch (mode) {
            case DOWN -> new Wording("截断", "truncated");
            case HALF_UP -> new Wording("四舍五入", "rounded half up");
            case UP -> new Wording("进位", "rounded up");
            default -> throw new IllegalArgumentException("A figure is rounded down, half-up or up: " + mode);
        };
    }
}
