package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A section that prints a fraction: {@code # ?/?}, {@code # ??/100}.
 *
 * @param before what stands before the number
 * @param mixed whether a whole number stands before the fraction
 * @param denominator the one that is prescribed; 0 where the best is looked for
 * @param largest the largest that is looked for
 * @param after what follows the number
 */
record FractionSection(List<Token> before, boolean mixed, int denominator, int largest, List<Token> after)
        implements Section {

    private static final int MOST_DIGITS = 4;
    private static final double NEGLIGIBLE = 5e-8;

    static boolean isFraction(SectionCode code) {
        int slash = slash(code.tokens());
        return slash > 0
                && slash + 1 < code.tokens().size()
                && code.tokens().get(slash - 1).is(Token.Kind.DIGIT)
                && isOfDenominator(code.tokens().get(slash + 1));
    }

    static FractionSection of(SectionCode code) {
        var tokens = code.tokens();
        int slash = slash(tokens);
        int numerator = slash;
        while (numerator > 0 && tokens.get(numerator - 1).is(Token.Kind.DIGIT)) {
            numerator--;
        }
        int first = 0;
        while (!tokens.get(first).is(Token.Kind.DIGIT)) {
            first++;
        }
        int end = slash + 1;
        var digits = new StringBuilder();
        while (end < tokens.size() && end <= slash + MOST_DIGITS && isOfDenominator(tokens.get(end))) {
            digits.append(tokens.get(end).text());
            end++;
        }
        boolean prescribed = digits.chars().anyMatch(each -> each >= '1' && each <= '9');
        return new FractionSection(
                List.copyOf(tokens.subList(0, first)),
                first < numerator,
                prescribed ? Integer.parseInt(digits.toString().replaceAll("[#?]", "0")) : 0,
                BigDecimal.TEN.pow(digits.length()).intValue() - 1,
                List.copyOf(tokens.subList(end, tokens.size())));
    }

    @Override
    public String show(BigDecimal number, boolean from1904) {
        var magnitude = number.abs();
        var whole = mixed ? magnitude.setScale(0, RoundingMode.DOWN) : BigDecimal.ZERO;
        double rest = magnitude.subtract(whole).doubleValue();
        int below = denominator > 0 ? denominator : best(rest);
        var above =
                magnitude.subtract(whole).multiply(BigDecimal.valueOf(below)).setScale(0, RoundingMode.HALF_UP);
        if (mixed && above.intValue() == below) {
            whole = whole.add(BigDecimal.ONE);
            above = BigDecimal.ZERO;
        }
        var shown = new StringBuilder(number.signum() < 0 ? "-" : "");
        before.forEach(token -> shown.append(token.text()));
        boolean fraction = above.signum() != 0 || !mixed;
        if (mixed && (whole.signum() != 0 || !fraction)) {
            shown.append(whole.toPlainString()).append(fraction ? " " : "");
        }
        if (fraction) {
            shown.append(above.toPlainString()).append('/').append(below);
        }
        after.forEach(token -> shown.append(token.text()));
        return shown.toString();
    }

    /** The denominator of the last fraction that a continued fraction comes by within the largest allowed. */
    private int best(double rest) {
        long before = 0;
        long best = 1;
        double left = rest;
        while (left > NEGLIGIBLE) {
            double turned = 1 / left;
            long next = best * (long) turned + before;
            if (next > largest) {
                break;
            }
            before = best;
            best = next;
            left = turned - Math.floor(turned);
        }
        return (int) best;
    }

    private static int slash(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).is(Token.Kind.SLASH)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfDenominator(Token token) {
        char first = token.first();
        return token.is(Token.Kind.DIGIT)
                || (token.is(Token.Kind.LITERAL) && token.text().length() == 1 && first >= '0' && first <= '9');
    }
}
