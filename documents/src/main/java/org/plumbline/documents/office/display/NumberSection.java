package org.plumbline.documents.office.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A section of places for digits: {@code #,##0.00"元"}. Rounds half up, as applications do.
 *
 * @param tokens those of the code, commas for grouping and scaling taken out
 * @param wholes how many places stand before the point
 * @param decimals how many stand behind it
 * @param shift by how many decimal places the number is moved before it is printed: 2 for each percent sign, −3 for
 *     each comma that scales
 */
record NumberSection(List<Token> tokens, int wholes, int decimals, boolean grouped, int shift, Numerals numerals)
        implements Section {

    private static final int GROUP = 3;

    static NumberSection of(SectionCode code) {
        return of(code.tokens(), code.numerals());
    }

    static NumberSection of(List<Token> code, Numerals numerals) {
        var tokens = new ArrayList<Token>();
        int wholes = 0;
        int decimals = 0;
        int shift = 0;
        boolean grouped = false;
        boolean behindPoint = false;
        int commas = 0;
        for (var token : code) {
            if (token.is(Token.Kind.COMMA)) {
                if (wholes + decimals > 0) {
                    commas++;
                    continue;
                }
            } else if (token.is(Token.Kind.DIGIT)) {
                grouped |= commas > 0 && !behindPoint;
                commas = behindPoint ? commas : 0;
                wholes += behindPoint ? 0 : 1;
                decimals += behindPoint ? 1 : 0;
            } else if (token.is(Token.Kind.PERCENT)) {
                shift += 2;
            }
            boolean secondPoint = behindPoint && token.is(Token.Kind.POINT);
            behindPoint |= token.is(Token.Kind.POINT);
            tokens.add(secondPoint ? new Token(Token.Kind.LITERAL, ".") : token);
        }
        return new NumberSection(tokens, wholes, decimals, grouped, shift - GROUP * commas, numerals);
    }

    @Override
    public String show(BigDecimal number, boolean from1904) {
        var rounded = number.abs().movePointRight(shift).setScale(decimals, RoundingMode.HALF_UP);
        var digits = rounded.unscaledValue().toString();
        digits = "0".repeat(Math.max(0, decimals - digits.length())) + digits;
        var whole = digits.substring(0, digits.length() - decimals);
        var shown = new StringBuilder(number.signum() < 0 ? "-" : "");
        print(whole.equals("0") ? "" : whole, digits.substring(digits.length() - decimals), shown);
        return numerals.digits(shown.toString());
    }

    /** Prints each token in turn: digits of the whole part from the right, digits behind the point from the left. */
    private void print(String whole, String fraction, StringBuilder into) {
        int place = wholes;
        int decimal = 0;
        int needed = decimalsNeeded(fraction);
        for (var token : tokens) {
            switch (token.kind()) {
                case DIGIT -> {
                    if (place > 0) {
                        printWhole(whole, place, token.first(), into);
                        place--;
                    } else {
                        boolean blank = decimal >= needed;
                        into.append(blank ? blankFor(token.first()) : fraction.substring(decimal, decimal + 1));
                        decimal++;
                    }
                }
                case POINT -> into.append(wholes == 0 ? whole : "").append(needed == 0 ? "" : ".");
                default -> into.append(token.text());
            }
        }
    }

    /** Prints the digit for that place, counted from the right; the first place prints all digits before it too. */
    private void printWhole(String whole, int place, char code, StringBuilder into) {
        int from = place == wholes ? Math.max(whole.length(), place) : place;
        for (int each = from; each >= place; each--) {
            boolean absent = each > whole.length();
            if (absent && code != '0') {
                into.append(blankFor(code));
                continue;
            }
            into.append(absent ? '0' : whole.charAt(whole.length() - each));
            into.append(grouped && each > 1 && each % GROUP == 1 ? "," : "");
        }
    }

    private static String blankFor(char code) {
        return code == '?' ? " " : "";
    }

    /** How many digits are printed behind the point at least: up to the last that is not zero or has a place for zero. */
    private int decimalsNeeded(String fraction) {
        int needed = 0;
        int decimal = 0;
        int places = 0;
        for (var token : tokens) {
            if (token.is(Token.Kind.DIGIT) && places++ >= wholes) {
                decimal++;
                if (token.first() == '0' || fraction.charAt(decimal - 1) != '0') {
                    needed = decimal;
                }
            }
        }
        return needed;
    }
}
