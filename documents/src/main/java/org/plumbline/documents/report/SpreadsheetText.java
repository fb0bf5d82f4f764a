package org.plumbline.documents.report;

import java.util.ArrayList;

/**
 * Text from a form for a file that spreadsheet programs open. What they would take for a formula is written as a formula
 * that gives just this text, {@code ="=1+1"}: it runs nothing and shows the text as the form prints it, where the usual
 * apostrophe or blank in front would be seen. Other text, and every figure, is written as it is.
 */
final class SpreadsheetText {

    /** Signs that begin a formula, their wide twins included; a program may strip the white space before them. */
    private static final String STARTS = "=+-@＝＋－＠";

    /** The longest text that a formula may quote. */
    private static final int LONGEST_QUOTE = 255;

    private SpreadsheetText() {}

    static String of(String text) {
        var seen = text.stripLeading();
        if (seen.isEmpty() || STARTS.indexOf(seen.charAt(0)) < 0) {
            return text;
        }
        var quotes = new ArrayList<String>();
        for (int from = 0; from < text.length(); from += LONGEST_QUOTE) {
            var part = text.substring(from, Math.min(text.length(), from + LONGEST_QUOTE));
            quotes.add("\"" + part.replace("\"", "\"\"") + "\"");
        }
        return "=" + String.join("&", quotes);
    }
}
