package org.plumbline.documents.office.display;

/**
 * A piece of a format code.
 *
 * @param text for literals what is printed, otherwise the code's own characters, in lower case
 */
record Token(Kind kind, String text) {

    enum Kind {
        /** Printed as it is. */
        LITERAL,
        /** A place for a digit: {@code 0}, {@code #} or {@code ?}. */
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        /** {@code e+} or {@code e-}. */
        EXPONENT,
        SLASH,
        /** A run of {@code y}, {@code m}, {@code d}, {@code h}, {@code s}, {@code a} or {@code e}. */
        DATE,
        /** Hours, minutes or seconds in all, such as {@code [h]}. */
        ELAPSED,
        /** The half of the day; its text holds both words, such as {@code AM/PM}. */
        HALF_DAY,
        /** The number as it is, {@code General}. */
        GENERAL,
        /** The text of a cell that holds one, {@code @}. */
        TEXT
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    char first() {
        return text.charAt(0);
    }
}
