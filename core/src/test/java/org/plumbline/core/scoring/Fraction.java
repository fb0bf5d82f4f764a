package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Plain rational arithmetic for the oracle; the denominator is positive, nothing is reduced. */
record Fraction(BigInteger top, BigInteger bottom) {

    static final Fraction ZERO = whole(0);
    static final Fraction ONE = whole(1);

    static Fraction whole(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** From digits with or without a point, such as {@code -12.50}. */
    static Fraction of(BigDecimal decimal) {
        var digits = decimal.toPlainString();
        int point = digits.indexOf('.');
        return point < 0
                ? new Fraction(new BigInteger(digits), BigInteger.ONE)
                : new Fraction(
                        new BigInteger(digits.replace(".", "")), BigInteger.TEN.pow(digits.length() - point - 1));
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Fraction over(Fraction other) {
        int sign = other.top.signum();
        return new Fraction(
                top.multiply(other.bottom).multiply(BigInteger.valueOf(sign)), bottom.multiply(other.top.abs()));
    }

    int sign() {
        return top.signum();
    }

    boolean below(Fraction other) {
        return minus(other).sign() < 0;
    }

    boolean is(Fraction other) {
        return minus(other).sign() == 0;
    }

    Fraction within(Fraction low, Fraction high) {
        if (below(low)) {
            return low;
        }
        return high.below(this) ? high : this;
    }

    /** Not negative, to hundredths: what is left over is dropped, or makes one more from a half on. */
    Fraction toHundredths(boolean halfUp) {
        var parts = top.multiply(BigInteger.valueOf(100)).divideAndRemainder(bottom);
        boolean up = halfUp && parts[1].shiftLeft(1).compareTo(bottom) >= 0;
        return new Fraction(up ? parts[0].add(BigInteger.ONE) : parts[0], BigInteger.valueOf(100));
    }
}
