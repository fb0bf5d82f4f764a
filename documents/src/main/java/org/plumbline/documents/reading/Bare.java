package org.plumbline.documents.reading;

/** A printed word reduced to what names a cell. */
final class Bare {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;
    private static final String PARTS_FOLLOW = "其中";
    private static final String ORDINALS = "一二三四五六七八九十";

    private Bare() {}

    /**
     * The word in half width, without blanks, without brackets and what they hold, without {@code 其中}, numbering or a
     * required-mark before it and a colon after it. A word of signs only stays as it is.
     */
    static String word(String printed) {
        var word = new StringBuilder(printed.length());
        int depth = 0;
        for (int at = 0; at < printed.length(); at++) {
            char sign = half(printed.charAt(at));
            if (sign == '(' || sign == '[' || sign == '【') {
                depth++;
            } else if (depth > 0 && (sign == ')' || sign == ']' || sign == '】')) {
                depth--;
            } else if (depth == 0
                    && !Character.isWhitespace(sign)
                    && !Character.isSpaceChar(sign)
                    && !isInvisible(sign)) {
                word.append(sign);
            }
        }
        int from = start(word);
        int to = word.length();
        while (to > from + 1 && (word.charAt(to - 1) == ':' || word.charAt(to - 1) == '*')) {
            to--;
        }
        return word.substring(from, to);
    }

    /** The sign in half width, with one sign for each comparison. */
    static char half(char sign) {
        if (sign < 0x80) {
            return sign;
        }
        if (sign >= FULL_WIDTH_FIRST && sign <= FULL_WIDTH_LAST) {
            return (char) (sign - FULL_WIDTH_OFFSET);
        }
        return switch (sign) {
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '═' -> '=';
            case '‹', '〈' -> '<';
            case '›', '〉' -> '>';
            case '〔' -> '(';
            case '〕' -> ')';
            case '﹪' -> '%';
            case '︰', '∶' -> ':';
            case '\u3000' -> ' ';
            default -> sign;
        };
    }

    private static boolean isInvisible(char sign) {
        return Character.getType(sign) == Character.FORMAT || Character.getType(sign) == Character.CONTROL;
    }

    private static int start(StringBuilder word) {
        int from = 0;
        while (from + 1 < word.length() && (word.charAt(from) == '*' || word.charAt(from) == '★')) {
            from++;
        }
        if (word.length() > from + 3 && word.indexOf(PARTS_FOLLOW, from) == from) {
            from += PARTS_FOLLOW.length();
            return word.charAt(from) == ':' && word.length() > from + 1 ? from + 1 : from;
        }
        int ordinal = from;
        while (ordinal < word.length() && isOrdinal(word.charAt(ordinal))) {
            ordinal++;
        }
        boolean numbered = ordinal > from
                && ordinal + 1 < word.length()
                && (word.charAt(ordinal) == '、' || (word.charAt(ordinal) == '.' && !isDigit(word.charAt(ordinal + 1))));
        return numbered ? ordinal + 1 : from;
    }

    private static boolean isOrdinal(char sign) {
        return isDigit(sign) || ORDINALS.indexOf(sign) >= 0;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
