package org.plumbline.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Interval;
import org.plumbline.core.quantity.Ratio;

/** Rounding-aware arithmetic on printed figures: accuses only what no admissible rounding explains. */
final class Figures {

    private Figures() {}

    /** The sum, without trailing zeros. */
    static BigDecimal sum(Collection<BigDecimal> figures) {
        return Decimals.plain(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The most decimals that any of the figures is printed with. */
    static int finestScale(Collection<BigDecimal> figures) {
        return figures.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    /** Whether parts may have summed to {@code total}: whole ones are exact, others were rounded, all the same way. */
    static boolean couldSumTo(BigDecimal total, List<BigDecimal> parts) {
        var whole = parts.stream().filter(Figures::isWhole).toList();
        var rounded = parts.stream().filter(part -> !isWhole(part)).toList();
        int scale = finestScale(parts);
        return Interval.ADMISSIBLE.stream()
                .anyMatch(mode -> sumOf(rounded, scale, mode)
                        .plus(Interval.exactly(sum(whole)))
                        .meets(Interval.exactly(total)));
    }

    private static boolean isWhole(BigDecimal figure) {
        return Decimals.plain(figure).scale() == 0;
    }

    /** Whether a rounded total and rounded parts may come from exact figures that add up. */
    static boolean couldAddUp(BigDecimal total, List<BigDecimal> parts, int scale) {
        return Interval.ADMISSIBLE.stream()
                .anyMatch(mode -> sumOf(parts, scale, mode).meets(Interval.printed(total, scale, mode)));
    }

    /** The same, all of them rounded half up: other roundings are admissible, but fewer forms use them. */
    static boolean couldAddUpHalfUp(BigDecimal total, List<BigDecimal> parts, int scale) {
        return sumOf(parts, scale, RoundingMode.HALF_UP).meets(Interval.printed(total, scale, RoundingMode.HALF_UP));
    }

    /** Whether some value of the interval may print as {@code figure}. */
    static boolean couldPrintAs(BigDecimal figure, Interval exact) {
        return Interval.ADMISSIBLE.stream()
                .anyMatch(mode -> Interval.printed(figure, Math.max(0, figure.scale()), mode)
                        .meets(exact));
    }

    /**
     * Whether the exact quotient prints as {@code figure}: the usual case, decided without intervals. None is negative and
     * the divisor is above zero.
     */
    static boolean printsAsQuotient(BigDecimal figure, BigDecimal dividend, BigDecimal divisor) {
        int scale = Math.max(0, figure.scale());
        return Decimals.isSame(figure, dividend.divide(divisor, scale, RoundingMode.HALF_UP))
                || Decimals.isSame(figure, dividend.divide(divisor, scale, RoundingMode.DOWN))
                || Decimals.isSame(figure, dividend.divide(divisor, scale, RoundingMode.UP));
    }

    /** The share in percent as messages say it, never more than it is; the whole is not zero. */
    static String percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(Decimals.HUNDRED)
                        .divide(whole, 2, RoundingMode.DOWN)
                        .toPlainString() + " %";
    }

    /** The quotients that two rounded amounts may stand for, one interval per rounding; the divisor is above zero. */
    static Stream<Interval> quotients(BigDecimal part, BigDecimal whole) {
        int scale = finestScale(List.of(part, whole));
        var modes = Interval.ADMISSIBLE.stream()
                .map(mode -> Interval.printed(part, scale, mode)
                        .atLeast(Ratio.ZERO)
                        .dividedBy(Interval.printed(whole, scale, mode).atLeast(smallest(whole, scale))));
        return Stream.concat(Stream.of(exactQuotient(part, whole)), modes);
    }

    private static Interval exactQuotient(BigDecimal part, BigDecimal whole) {
        var ratio = Ratio.of(part, whole);
        return new Interval(ratio, true, ratio, true);
    }

    private static Ratio smallest(BigDecimal whole, int scale) {
        return Ratio.of(whole.min(BigDecimal.ONE.movePointLeft(scale + 1)));
    }

    private static Interval sumOf(List<BigDecimal> parts, int scale, RoundingMode mode) {
        return parts.stream()
                .map(part -> Interval.printed(part, scale, mode))
                .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
    }
}
