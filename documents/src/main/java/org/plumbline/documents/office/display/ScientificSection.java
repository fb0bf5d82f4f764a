package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A section with an exponent: {@code 0.00E+00}.
 *
 * @param digits what stands before the exponent
 * @param signed whether an exponent that is not negative prints its sign
 * @param places how many digits the exponent has at least
 * @param after what follows the exponent
 */
record ScientificSection(NumberSection digits, boolean signed, int places, List<Token> after) implements Section {

    static ScientificSection of(SectionCode code) {
        var tokens = code.tokens();
        int at = 0;
        while (!tokens.get(at).is(Token.Kind.EXPONENT)) {
            at++;
        }
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).is(Token.Kind.DIGIT)) {
            end++;
        }
        return new ScientificSection(
                NumberSection.of(tokens.subList(0, at), code.numerals()),
                tokens.get(at).text().endsWith("+"),
                end - at - 1,
                List.copyOf(tokens.subList(end, tokens.size())));
    }

    @Override
    public String show(BigDecimal number, boolean from1904) {
        int step = Math.max(1, digits.wholes());
        int exponent = number.signum() == 0 ? 0 : Math.floorDiv(number.precision() - number.scale() - 1, step) * step;
        var rounded = number.movePointLeft(exponent).setScale(digits.decimals(), RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(BigDecimal.TEN.pow(step)) >= 0) {
            exponent += step;
            rounded = number.movePointLeft(exponent);
        }
        var power = Integer.toString(Math.abs(exponent));
        var shown = new StringBuilder(digits.show(rounded, from1904));
        shown.append(exponent < 0 ? "E-" : signed ? "E+" : "E");
        shown.append("0".repeat(Math.max(0, places - power.length()))).append(power);
        after.forEach(token -> shown.append(token.text()));
        return shown.toString();
    }
}
