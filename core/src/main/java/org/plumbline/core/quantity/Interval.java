package org.plumbline.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * All exact values that a printed figure may stand for, given how it was rounded.
 *
 * <p>34.77 truncated stands for [34.77, 34.78), rounded half up for [34.765, 34.775). A printed zero stands for nothing
 * below zero: amounts, rates and points that round to zero are not negative.
 */
public record Interval(Ratio low, boolean lowIncluded, Ratio high, boolean highIncluded) {

    /** The roundings that published forms show; arithmetic is accused only where none of them explains it. */
    public static final List<RoundingMode> ADMISSIBLE =
            List.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.UP);

    public static Interval exactly(BigDecimal value) {
        var exact = Ratio.of(value);
        return new Interval(exact, true, exact, true);
    }

    /** The values that print as {@code value} with {@code scale} decimals under {@code mode}. */
    public static Interval printed(BigDecimal value, int scale, RoundingMode mode) {
        if (value.signum() < 0) {
            return printed(value.negate(), scale, mode).negated();
        }
        var exact = Ratio.of(value);
        var unit = Ratio.of(BigDecimal.ONE.movePointLeft(scale));
        var half = unit.times(new BigDecimal("0.5"));
        var all = switch (mode) {
            case HALF_UP -> new Interval(exact.minus(half), true, exact.plus(half), false);
            case UP -> new Interval(exact.minus(unit), false, exact, true);
            default -> new Interval(exact, true, exact.plus(unit), false);
        };
        return all.atLeast(Ratio.ZERO);
    }

    public Interval plus(Interval other) {
        return new Interval(
                low.plus(other.low),
                lowIncluded && other.lowIncluded,
                high.plus(other.high),
                highIncluded && other.highIncluded);
    }

    public Interval times(Interval factor) {
        return new Interval(
                low.times(factor.low),
                lowIncluded && factor.lowIncluded,
                high.times(factor.high),
                highIncluded && factor.highIncluded);
    }

    /** The quotients of values that are not negative; {@code divisor} lies above zero. */
    public Interval dividedBy(Interval divisor) {
        return new Interval(
                low.dividedBy(divisor.high),
                lowIncluded && (divisor.highIncluded || low.equals(Ratio.ZERO)),
                high.dividedBy(divisor.low),
                highIncluded && divisor.lowIncluded);
    }

    /** The part of this at or below {@code bound}; the bound itself where all of this lies above. */
    public Interval atMost(Ratio bound) {
        return high.isMoreThan(bound)
                ? new Interval(low.min(bound), lowIncluded || !low.isLessThan(bound), bound, true)
                : this;
    }

    /** The part of this at or above {@code bound}; the bound itself where all of this lies below. */
    public Interval atLeast(Ratio bound) {
        return low.isLessThan(bound)
                ? new Interval(bound, true, high.max(bound), highIncluded || !high.isMoreThan(bound))
                : this;
    }

    private Interval negated() {
        return new Interval(Ratio.ZERO.minus(high), highIncluded, Ratio.ZERO.minus(low), lowIncluded);
    }

    /** Whether some exact value lies in both. */
    public boolean meets(Interval other) {
        return reaches(other) && other.reaches(this);
    }

    private boolean reaches(Interval other) {
        int order = low.compareTo(other.high);
        return order < 0 || (order == 0 && lowIncluded && other.highIncluded);
    }
}
