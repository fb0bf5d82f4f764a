package org.plumbline.core.check;

import org.plumbline.core.form.Width;

/**
 * The national form of project codes (项目代码): six digits of the division, two of the year, a letter of the kind, twelve
 * of the serial.
 */
final class ProjectCode {

    private static final int LENGTH = 21;
    private static final int LETTER = 8;

    private ProjectCode() {}

    /** Whether a text holds a code of the national form, spaces aside; other words may stand beside it. */
    static boolean isIn(String text) {
        var printed = Width.fold(text).replace(" ", "");
        int from = 0;
        for (int at = 0; at <= printed.length(); at++) {
            if (at == printed.length() || !isCodeSign(printed.charAt(at))) {
                if (at - from == LENGTH && isNational(printed, from)) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    private static boolean isNational(String text, int from) {
        for (int at = 0; at < LENGTH; at++) {
            if (isDigit(text.charAt(from + at)) == (at == LETTER)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCodeSign(char sign) {
        return isDigit(sign) || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
