package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A section that prints the number as it is, perhaps between other words: {@code General"元"}. */
record GeneralSection(List<Token> tokens, Numerals numerals) implements Section {

    /** As many digits as an application shows of a quotient that never ends: eleven characters with the point. */
    private static final int DECIMALS_OF_QUOTIENT = 10;

    private static final int DIGITS_OF_QUOTIENT = 15;
    private static final int LEAST_DECIMALS_OF_QUOTIENT = 7;
    private static final int LEAST_SIGNIFICANT = 6;
    private static final int LONGEST = 25;

    @Override
    public String show(BigDecimal number, boolean from1904) {
        var shown = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (var token : tokens) {
            boolean literal = token.is(Token.Kind.LITERAL);
            shown.append(literal ? token.text() : numerals.words(general(number.abs())));
        }
        return shown.toString();
    }

    /**
     * The shortest decimal; without an exponent, where it is not longer than any figure of a form. A quotient that fills
     * all digits there are is cut to what applications show of it.
     */
    static String general(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        var value = number.stripTrailingZeros();
        if (value.precision() >= DIGITS_OF_QUOTIENT && value.scale() >= LEAST_DECIMALS_OF_QUOTIENT) {
            int whole = value.precision() - value.scale();
            int decimals = Math.max(DECIMALS_OF_QUOTIENT - Math.max(whole, 1), LEAST_SIGNIFICANT - whole);
            value = value.setScale(Math.min(decimals, value.scale()), RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        boolean longer = Math.max(value.precision() - value.scale(), value.scale()) > LONGEST;
        return longer ? value.toString() : value.toPlainString();
    }
}
