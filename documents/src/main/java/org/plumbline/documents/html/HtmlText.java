package org.plumbline.documents.html;

/** Text within HTML. */
public final class HtmlText {

    private static final int ROOM = 16;

    private HtmlText() {}

    /** The text as an element or an attribute may hold it. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + ROOM);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(sign);
            }
        }
        return escaped.toString();
    }
}
