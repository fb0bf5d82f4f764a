package org.plumbline.documents.xlsx;

import org.jspecify.annotations.Nullable;

/** A cell as formulas name it, such as {@code B7}; both counted from 1. */
record CellReference(int row, int column) {

    private static final int LONGEST_NUMBER = 7;
    private static final int MOST_LETTERS = 3;

    /** Null where the text names no cell. Dollar signs count for nothing. */
    static @Nullable CellReference parse(String text) {
        var plain = text.indexOf('$') < 0 ? text : text.replace("$", "");
        int letters = 0;
        int column = 0;
        while (letters < plain.length() && letters < MOST_LETTERS && isLetter(plain.charAt(letters))) {
            column = column * 26 + (Character.toUpperCase(plain.charAt(letters)) - 'A' + 1);
            letters++;
        }
        int digits = plain.length() - letters;
        if (letters == 0 || digits == 0 || digits > LONGEST_NUMBER) {
            return null;
        }
        int row = 0;
        for (int at = letters; at < plain.length(); at++) {
            int digit = plain.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            row = row * 10 + digit;
        }
        return row == 0 ? null : new CellReference(row, column);
    }

    private static boolean isLetter(char each) {
        return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
    }
}
