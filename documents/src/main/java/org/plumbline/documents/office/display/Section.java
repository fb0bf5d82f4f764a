package org.plumbline.documents.office.display;

import java.math.BigDecimal;

/** How one section of a number format prints a number. */
sealed interface Section permits DateSection, FractionSection, GeneralSection, NumberSection, ScientificSection {

    /** Prints the number; a sign is printed where it is negative. */
    String show(BigDecimal number, boolean from1904);

    static Section of(SectionCode code) {
        if (code.has(Token.Kind.DATE) || code.has(Token.Kind.ELAPSED) || code.has(Token.Kind.HALF_DAY)) {
            return DateSection.of(code);
        }
        if (code.has(Token.Kind.GENERAL) || code.has(Token.Kind.TEXT)) {
            return new GeneralSection(code.tokens(), code.numerals());
        }
        if (code.has(Token.Kind.EXPONENT)) {
            return ScientificSection.of(code);
        }
        return FractionSection.isFraction(code) ? FractionSection.of(code) : NumberSection.of(code);
    }
}
