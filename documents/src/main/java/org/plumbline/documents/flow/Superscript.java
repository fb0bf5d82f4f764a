package org.plumbline.documents.flow;

/** Raised figures: {@code m2} with a raised 2 is {@code m²}, and 100 with a raised note number never reads as 1001. */
public final class Superscript {

    private static final String LEVEL = "0123456789+-";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

    private Superscript() {}

    /** The text as raised signs where each of them has one, else as it is. */
    public static String of(String text) {
        var raised = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            int sign = LEVEL.indexOf(text.charAt(at));
            if (sign < 0) {
                return text;
            }
            raised.append(RAISED.charAt(sign));
        }
        return raised.toString();
    }
}
