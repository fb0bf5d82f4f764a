package org.plumbline.core.form;

import java.text.Normalizer;

/** Folding of full-width and look-alike characters, so that {@code ２０．５％} reads as {@code 20.5%}. */
public final class Width {

    private static final int ASCII_END = 128;

    /** The common Chinese characters, which have no other width. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** What forms print besides, and folding leaves alone. */
    private static final String OF_ONE_WIDTH = "≥≤、。—–“”‘’·《》【】‰±×÷√★";

    private static final char FIRST_FULL = '！';
    private static final char LAST_FULL = '～';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    /** More marks on one letter than any writing has; composing them takes time in the square of their number. */
    private static final int MOST_MARKS = 30;

    private Width() {}

    /** The same words in half width, with one sign for each comparison and no space or invisible sign at the ends. */
    public static String fold(String text) {
        int at = 0;
        while (at < text.length() && hasOneWidth(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text.strip();
        }
        var folded = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            var sign = folded(text.charAt(at));
            if (sign == 0) {
                return unusual(text).strip();
            }
            folded.append(sign);
        }
        return folded.toString().strip();
    }

    private static boolean hasOneWidth(char sign) {
        return sign < ASCII_END
                || (sign >= FIRST_IDEOGRAPH && sign <= LAST_IDEOGRAPH)
                || OF_ONE_WIDTH.indexOf(sign) >= 0;
    }

    /** The sign that a usual one stands for by itself; zero for an unusual one. */
    private static char folded(char sign) {
        if (hasOneWidth(sign)) {
            return sign;
        }
        if (sign >= FIRST_FULL && sign <= LAST_FULL) {
            return (char) (sign - FIRST_FULL + '!');
        }
        return sign == IDEOGRAPHIC_SPACE ? ' ' : comparison(sign);
    }

    private static char comparison(char sign) {
        return switch (sign) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '═' -> '=';
            case '‹' -> '<';
            case '›' -> '>';
            case '−' -> '-';
            default -> 0;
        };
    }

    /** Text with signs that fold to several, combine with others or vanish. */
    private static String unusual(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> append(sign, folded));
        var composed = isComposable(folded) ? Normalizer.normalize(folded, Normalizer.Form.NFC) : folded.toString();
        var compared = new StringBuilder(composed.length());
        for (int at = 0; at < composed.length(); at++) {
            var sign = comparison(composed.charAt(at));
            compared.append(sign == 0 ? composed.charAt(at) : sign);
        }
        return compared.toString();
    }

    /** Leaves ², ㎡ and ① as they are: folding them would make digits of what is none. */
    private static void append(int sign, StringBuilder folded) {
        if (sign < Character.MIN_SUPPLEMENTARY_CODE_POINT && hasOneWidth((char) sign)) {
            folded.append((char) sign);
            return;
        }
        var printed = Character.toString(sign);
        var compatible = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        boolean makesDigits = !Character.isDigit(sign) && compatible.chars().anyMatch(Character::isDigit);
        folded.append(makesDigits ? printed : compatible);
    }

    private static boolean isComposable(CharSequence text) {
        int marks = 0;
        for (int sign : text.codePoints().toArray()) {
            marks = isMark(sign) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
