package org.plumbline.core.scoring;

import java.math.BigDecimal;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;

/**
 * The share of a weight that a line earns, as the two figures that form it: exact, and reduced only when asked for.
 * {@code whole} is positive; a share below nothing or above all counts as nothing or all.
 */
public record Share(BigDecimal part, BigDecimal whole) {

    public static final Share ALL = new Share(BigDecimal.ONE, BigDecimal.ONE);
    public static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Share ofPercent(BigDecimal percent) {
        return new Share(percent, HUNDRED);
    }

    public boolean isAll() {
        return !Decimals.isLess(part, whole);
    }

    /** The points of this share, rounded once and as told; all of them are themselves, a part is never more. */
    public Points of(BigDecimal weight, Rounding rounding) {
        if (isAll()) {
            return new Points(weight);
        }
        if (part.signum() <= 0) {
            return Points.ZERO;
        }
        return new Points(rounding.quotient(weight.multiply(part), whole).min(weight));
    }

    public Ratio exact() {
        return Ratio.of(part, whole).max(Ratio.ZERO).min(Ratio.ONE);
    }
}
