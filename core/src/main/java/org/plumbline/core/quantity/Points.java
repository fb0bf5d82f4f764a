package org.plumbline.core.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points on the 100-point scale: a weight (分值) or an earned score (应得分), exact; 8.5 and 8.50 are equal.
 *
 * @param value not negative, with whatever zeros it was given
 */
public record Points(BigDecimal value) implements Comparable<Points> {

    public static final Points ZERO = new Points(BigDecimal.ZERO);

    /** @throws IllegalArgumentException where {@code value} is negative */
    public Points {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("Points must not be negative: " + value);
        }
    }

    public static Points of(String value) {
        return new Points(new BigDecimal(value));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    /** A share of these points, rounded once and as told; all of them are themselves, a part is never more. */
    public Points times(Ratio share, Rounding rounding) {
        if (share.equals(Ratio.ONE)) {
            return this;
        }
        var rounded = rounding.round(share.times(value));
        return new Points(share.isMoreThan(Ratio.ONE) ? rounded : rounded.min(value));
    }

    public Points clamp(Points from, Points to) {
        if (isLessThan(from)) {
            return from;
        }
        return isMoreThan(to) ? to : this;
    }

    public boolean isLessThan(Points other) {
        return compareTo(other) < 0;
    }

    public boolean isMoreThan(Points other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points points && Decimals.isSame(value, points.value);
    }

    @Override
    public int hashCode() {
        return Decimals.plain(value).hashCode();
    }

    /** Without trailing zeros: 8.50 as {@code 8.5}. */
    @Override
    public String toString() {
        return Decimals.plain(value).toPlainString();
    }
}
