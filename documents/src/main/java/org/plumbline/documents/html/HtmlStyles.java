package org.plumbline.documents.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where a page keeps line breaks: in verbatim elements, by an element's own style, and by those rules of its stylesheets
 * that name an element, a class or both. Nothing else is taken from a stylesheet, least of all what is hidden: pages hide
 * there what a click shows.
 */
final class HtmlStyles {

    private static final Set<String> VERBATIM = Set.of("pre", "listing", "xmp", "textarea");
    private static final String KEEP = "white-space:pre";
    private static final String KEEP_BREAKS = "white-space:pre-line";

    private final Map<String, HtmlBlanks> rules = new HashMap<>();

    HtmlStyles(Document document) {
        for (var style : document.getElementsByTag("style")) {
            read(style.data());
        }
    }

    HtmlBlanks blanksIn(Element element, HtmlBlanks around) {
        if (HtmlElements.hasStyle(element, KEEP)) {
            return kept(element.attr("style"));
        }
        if (VERBATIM.contains(element.normalName())) {
            return HtmlBlanks.KEEP;
        }
        return rules.isEmpty() ? around : byRule(element, around);
    }

    private HtmlBlanks byRule(Element element, HtmlBlanks around) {
        var name = element.normalName();
        var blanks = rules.getOrDefault(name, around);
        if (element.hasAttr("class")) {
            for (var each : element.classNames()) {
                blanks = rules.getOrDefault("." + each, blanks);
                blanks = rules.getOrDefault(name + "." + each, blanks);
            }
        }
        return blanks;
    }

    /** Reads the rules outside of {@code @} blocks, which hold only for some devices. */
    private void read(String sheet) {
        int open = sheet.indexOf('{');
        int from = 0;
        while (open >= 0) {
            var selectors = sheet.substring(from, open).strip();
            boolean conditional = selectors.startsWith("@");
            int close = conditional ? endOfBlock(sheet, open) : sheet.indexOf('}', open);
            if (close < 0) {
                return;
            }
            var declarations = sheet.substring(open + 1, close);
            if (!conditional && HtmlElements.says(declarations, KEEP)) {
                for (var selector : selectors.split(",", -1)) {
                    rules.put(selector.strip(), kept(declarations));
                }
            }
            from = close + 1;
            open = sheet.indexOf('{', from);
        }
    }

    private static int endOfBlock(String sheet, int open) {
        int depth = 0;
        for (int at = open; at < sheet.length(); at++) {
            char sign = sheet.charAt(at);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private static HtmlBlanks kept(String declarations) {
        return HtmlElements.says(declarations, KEEP_BREAKS) ? HtmlBlanks.KEEP_BREAKS : HtmlBlanks.KEEP;
    }
}
