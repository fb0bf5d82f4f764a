package org.plumbline.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms; {@code whole} is positive. */
public record Ratio(BigInteger part, BigInteger whole) implements Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final int PERCENT_DIGITS = 2;

    /**
     * Reduces to lowest terms.
     *
     * @throws IllegalArgumentException where {@code whole} is zero
     */
    public Ratio {
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("A ratio needs a whole that is not zero: " + part + "/" + whole);
        }
        var divisor = part.gcd(whole).multiply(BigInteger.valueOf(whole.signum()));
        part = part.divide(divisor);
        whole = whole.divide(divisor);
    }

    public static Ratio of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return new Ratio(unscaledAt(part, scale), unscaledAt(whole, scale));
    }

    public static Ratio of(BigDecimal value) {
        return of(value, BigDecimal.ONE);
    }

    /** The ratio that so many percent are: 84.66 becomes 4233/5000. */
    public static Ratio ofPercent(BigDecimal percent) {
        return of(percent.movePointLeft(PERCENT_DIGITS));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
    }

    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.part.negate(), other.whole));
    }

    public Ratio times(Ratio other) {
        return new Ratio(part.multiply(other.part), whole.multiply(other.whole));
    }

    public Ratio times(BigDecimal factor) {
        return times(of(factor));
    }

    /**
     * Divides exactly.
     *
     * @throws IllegalArgumentException where {@code divisor} is zero
     */
    public Ratio dividedBy(Ratio divisor) {
        return new Ratio(part.multiply(divisor.whole), whole.multiply(divisor.part));
    }

    public Ratio toPercent() {
        return times(BigDecimal.valueOf(100));
    }

    public Ratio min(Ratio other) {
        return isMoreThan(other) ? other : this;
    }

    public Ratio max(Ratio other) {
        return isLessThan(other) ? other : this;
    }

    public boolean isLessThan(Ratio other) {
        return compareTo(other) < 0;
    }

    public boolean isMoreThan(Ratio other) {
        return compareTo(other) > 0;
    }

    public BigDecimal round(int scale, RoundingMode mode) {
        return new BigDecimal(part).divide(new BigDecimal(whole), scale, mode);
    }

    @Override
    public int compareTo(Ratio other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    /** The fraction as written by hand: {@code 5/7}, or the integer where the whole is one. */
    @Override
    public String toString() {
        return whole.equals(BigInteger.ONE) ? part.toString() : part + "/" + whole;
    }

    private static BigInteger unscaledAt(BigDecimal value, int scale) {
        return value.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
    }
}
