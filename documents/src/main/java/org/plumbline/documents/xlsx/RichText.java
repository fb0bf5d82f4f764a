package org.plumbline.documents.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.XmlCursor;

/** Text in runs of different looks; read as one, without the reading aids (拼音) printed above it. */
final class RichText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** The text of the element just begun, up to its end. */
    static String read(XmlCursor xml, String element) throws UnreadableDocumentException {
        String text = "";
        while (xml.next() && !xml.ends(element)) {
            if (xml.ends("t")) {
                text = text.isEmpty() ? xml.text() : text + xml.text();
            } else if (xml.starts("rPh")) {
                xml.skip();
            }
        }
        return unescaped(text);
    }

    /** Resolves the escapes by which spreadsheets write characters that XML cannot hold: {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(RichText::character) : text;
    }

    private static String character(java.util.regex.MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }
}
