package org.plumbline.documents.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What an element is by its name and its own attributes. */
final class HtmlElements {

    /** Elements that print nothing of the page: programs, media, controls without a value, text marked as deleted. */
    private static final Set<String> SILENT = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "noframes",
            "xml",
            "title",
            "object",
            "embed",
            "iframe",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "button",
            "datalist",
            "rp",
            "rt",
            "del");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp");

    private HtmlElements() {}

    static boolean prints(Element element) {
        return !SILENT.contains(element.normalName()) && (element.attributesSize() == 0 || !isHidden(element));
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || hasStyle(element, "display:none")
                || hasStyle(element, "visibility:hidden")
                || hasStyle(element, "mso-hide:all");
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** Whether one of its descendants leads elsewhere. */
    static boolean holdsLink(Element element) {
        for (var child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (isLink(child) || holdsLink(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it prints a word that leads nowhere. */
    static boolean holdsText(Element element) {
        for (var child = element.firstChild(); child != null; child = child.nextSibling()) {
            boolean found = child instanceof TextNode text
                    ? !text.isBlank()
                    : child instanceof Element inner && !isLink(inner) && prints(inner) && holdsText(inner);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Whether its own style says so. */
    static boolean hasStyle(Element element, String declaration) {
        if (!element.hasAttr("style")) {
            return false;
        }
        return says(element.attr("style"), declaration);
    }

    /** Whether a list of declarations has this one; what it says may go on with more letters. */
    static boolean says(String style, String declaration) {
        for (int at = 0; at < style.length(); at++) {
            boolean begins = at == 0 || style.charAt(at - 1) == ';' || Character.isWhitespace(style.charAt(at - 1));
            if (begins && saysAt(style, at, declaration)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAt(String style, int from, String declaration) {
        int matched = 0;
        for (int at = from; at < style.length() && matched < declaration.length(); at++) {
            char sign = style.charAt(at);
            if (!Character.isWhitespace(sign)) {
                if (Character.toLowerCase(sign) != declaration.charAt(matched)) {
                    return false;
                }
                matched++;
            }
        }
        return matched == declaration.length();
    }
}
