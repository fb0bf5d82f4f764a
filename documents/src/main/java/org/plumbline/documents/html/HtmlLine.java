package org.plumbline.documents.html;

/** A line of a page in the making: blanks run together as browsers have it. */
final class HtmlLine {

    private static final int FIRST_WIDE = 0x2E80;
    private static final int HANGUL_FROM = 0xAC00;
    private static final int HANGUL_TO = 0xD7FF;
    private static final String CHINESE_SIGNS = "“”‘’—…·";

    private final StringBuilder text = new StringBuilder();
    private boolean blankPending;
    private boolean breakPending;
    private int printed;
    private int linked;

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether more than half of it leads elsewhere. */
    boolean isLinks() {
        return linked * 2 > printed;
    }

    int printed() {
        return printed;
    }

    int linked() {
        return linked;
    }

    /** Ends the line and begins the next. */
    String take() {
        var line = text.toString();
        text.setLength(0);
        blankPending = false;
        breakPending = false;
        printed = 0;
        linked = 0;
        return line;
    }

    void add(char sign, boolean isLinked) {
        if (isBlank(sign)) {
            blankPending = true;
            breakPending |= sign == '\n' || sign == '\r';
        } else {
            addPendingBlank(sign);
            keep(sign);
            printed++;
            linked += isLinked ? 1 : 0;
        }
    }

    /** Adds a blank that must not run together with others. */
    void keep(char sign) {
        blankPending = false;
        breakPending = false;
        text.append(sign);
    }

    static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    /** A line break in the source is a blank, but none between Chinese characters. */
    private void addPendingBlank(char next) {
        if (blankPending && !text.isEmpty()) {
            boolean within = breakPending && isWide(text.charAt(text.length() - 1)) && isWide(next);
            text.append(within ? "" : " ");
        }
    }

    private static boolean isWide(char sign) {
        return (sign >= FIRST_WIDE && (sign < HANGUL_FROM || sign > HANGUL_TO)) || CHINESE_SIGNS.indexOf(sign) >= 0;
    }
}
