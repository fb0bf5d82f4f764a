package org.plumbline.core.quantity;

import java.math.BigDecimal;

/** Questions about decimals that {@link BigDecimal} answers only in riddles. */
public final class Decimals {

    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Decimals() {}

    /** The same number without trailing zeros and never in exponent form. */
    public static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static boolean isSame(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) == 0;
    }

    public static boolean isMore(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) > 0;
    }

    public static boolean isLess(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) < 0;
    }
}
