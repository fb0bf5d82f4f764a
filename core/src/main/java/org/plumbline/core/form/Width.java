package org.plumbline.core.form;

import java.text.Normalizer;

/** Folding of full-width and look-alike characters, so that {@code ２０．５％} reads as {@code 20.5%}. */
public final class Width {

    private static final int ASCII_END = 128;

    /** The common Chinese characters, which have no other width. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private Width() {}

    /** The same words in half width, with one sign for each comparison and no space or invisible sign at the ends. */
    public static String fold(String text) {
        if (text.chars().allMatch(sign -> sign < ASCII_END)) {
            return text.strip();
        }
        var folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> folded.append(folded(sign)));
        return Normalizer.normalize(folded, Normalizer.Form.NFC)
                .replace('≧', '≥')
                .replace('⩾', '≥')
                .replace('≦', '≤')
                .replace('⩽', '≤')
                .replace('═', '=')
                .replace('‹', '<')
                .replace('›', '>')
                .replace('−', '-')
                .strip();
    }

    /** Leaves ², ㎡ and ① as they are: folding them would make digits of what is none. */
    private static String folded(int sign) {
        var printed = Character.toString(sign);
        if (sign < ASCII_END || (sign >= FIRST_IDEOGRAPH && sign <= LAST_IDEOGRAPH)) {
            return printed;
        }
        var folded = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        return Character.isDigit(sign) || folded.chars().noneMatch(Character::isDigit) ? folded : printed;
    }
}
