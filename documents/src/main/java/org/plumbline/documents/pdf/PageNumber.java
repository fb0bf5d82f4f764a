package org.plumbline.documents.pdf;

import java.util.regex.Pattern;

/** Tells a page's number from other text. */
final class PageNumber {

    private static final Pattern WRITTEN_OUT =
            Pattern.compile("第\\s*\\d+\\s*页([\\s,，/]*共\\s*\\d+\\s*页)?|共\\s*\\d+\\s*页[\\s,，/]*第\\s*\\d+\\s*页"
                    + "|[-—–－]+\\s*\\d+\\s*[-—–－]+|[Pp]age \\d+( of \\d+)?|\\d+\\s*/\\s*\\d+");

    /** A number alone is the page's only within this part of the page's height from its end. */
    private static final double EDGE = 0.1;

    private PageNumber() {}

    /**
     * Whether the line is nothing but a page's number.
     *
     * @param place how much of the page lies above it
     */
    static boolean is(String line, double place, int number) {
        boolean atEdge = place < EDGE || place > 1 - EDGE;
        return atEdge && (WRITTEN_OUT.matcher(line).matches() || line.equals(String.valueOf(number)));
    }
}
