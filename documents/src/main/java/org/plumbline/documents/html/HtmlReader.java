package org.plumbline.documents.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.flow.FlowGrids;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * Web pages, and spreadsheets and documents saved as such: every table as a grid, and the lines outside tables.
 *
 * <p>Read is what the page shows of itself: without scripts, without stylesheets, without anything from elsewhere. What
 * is not read: what an element's own attributes hide, and the frame of a site around its article
 * ({@link HtmlChrome}). The text comes decoded; a page in Big5 or the like is not told by its declaration.
 */
public final class HtmlReader {

    /** Within this many characters a page shows that it is one. */
    private static final int PROBE = 4_096;

    /** A page with more is no page; it bounds memory. */
    private static final int MOST_ELEMENTS = 1_000_000;

    /** A shorter page cannot have more, whatever is left open in it; counting takes time. */
    private static final int TOO_SHORT_FOR_MANY_ELEMENTS = 100_000;

    private static final int MOST_MILLION_CHARACTERS = 16;

    private static final List<String> PAGE = List.of("<!doctype html", "<html");
    private static final List<String> TABLE = List.of("<table", "<tr", "<td");

    private HtmlReader() {}

    /**
     * Whether text is a web page or a part of one: it begins with a tag and has a page's or a table's tag near its
     * start, or a table's tag before any tab. Text whose cells merely contain tags is none.
     */
    public static boolean isHtml(String text) {
        int from = afterProlog(text);
        if (from >= text.length() || text.charAt(from) == '{' || text.charAt(from) == '[') {
            return false;
        }
        var start = text.substring(from, Math.min(text.length(), from + PROBE)).toLowerCase(Locale.ROOT);
        if (hasTag(start, PAGE, 0)) {
            return true;
        }
        boolean document = from > 0 && text.startsWith("<?xml", skipBlanks(text, 0));
        int firstTab = start.indexOf('\t');
        boolean tagFirst = start.charAt(0) == '<';
        return !document && hasTag(tagFirst || firstTab < 0 ? start : start.substring(0, firstTab), TABLE, PROBE);
    }

    /** The page's grids in the order in which they print. */
    public static List<Grid> grids(FileContent content, String text) throws UnreadableDocumentException {
        return FlowGrids.of(HtmlFlow.ofPage(page(content, text), new Allowance(content)));
    }

    private static Document page(FileContent content, String text) throws UnreadableDocumentException {
        if (text.length() > MOST_MILLION_CHARACTERS * 1_000_000) {
            throw content.refusal(
                    "网页超过 " + MOST_MILLION_CHARACTERS + "00 万字，不会是自评表；请拆分后再试",
                    "the page exceeds " + MOST_MILLION_CHARACTERS + " million characters; split it and try again");
        }
        if (text.length() < TOO_SHORT_FOR_MANY_ELEMENTS) {
            return Parser.parse(text, "");
        }
        try (var parser = new StreamParser(Parser.htmlParser()).parse(text, "")) {
            int elements = 0;
            for (var each = parser.iterator(); each.hasNext(); each.next()) {
                elements++;
                if (elements > MOST_ELEMENTS) {
                    throw content.refusal(
                            "网页的标签太多，不会是自评表；请拆分后再试", "the page has too many tags; split it and try again");
                }
            }
            return parser.document();
        }
    }

    private static int afterProlog(String text) {
        int at = skipBlanks(text, 0);
        while (true) {
            var end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
            int close = end.isEmpty() ? -1 : text.indexOf(end, at);
            if (close < 0) {
                return at;
            }
            at = skipBlanks(text, close + end.length());
        }
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == '\uFEFF' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** Whether one of these tags begins, at the latest at {@code latest}. */
    private static boolean hasTag(String start, List<String> tags, int latest) {
        for (var tag : tags) {
            for (int at = start.indexOf(tag); at >= 0 && at <= latest; at = start.indexOf(tag, at + 1)) {
                int next = at + tag.length();
                if (next >= start.length() || !Character.isLetterOrDigit(start.charAt(next))) {
                    return true;
                }
            }
        }
        return false;
    }
}
