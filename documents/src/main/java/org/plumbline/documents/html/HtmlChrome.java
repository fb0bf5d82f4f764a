package org.plumbline.documents.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a site around its article, which is no part of a form.
 *
 * <p>It is: what HTML calls {@code nav}, {@code aside}, {@code menu}, {@code footer} or the header of the page, by name
 * or role; and on a page with a table what its class or id calls so, where it leads elsewhere and holds no main heading.
 * Nothing that holds a table with three words side by side is ever frame. Beside this, lines outside tables and whole
 * tables of which more than half are links are not read ({@link HtmlFlow}, {@link HtmlTableReader}).
 */
final class HtmlChrome {

    private static final Set<String> LANDMARKS = Set.of("nav", "aside", "menu", "footer");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar");
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navi",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "sidebar",
            "header",
            "top",
            "topbar",
            "toolbar",
            "footer",
            "foot",
            "bottom",
            "copyright");

    private static final Set<String> NAMED = Set.of("div", "ul", "ol", "dl", "section", "form", "p", "table");
    private static final Set<String> ARTICLES = Set.of("article", "main", "section");
    private static final int WORDS_OF_DATA = 3;

    private final Set<Element> aroundTables = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> aroundData = Collections.newSetFromMap(new IdentityHashMap<>());

    HtmlChrome(Document document) {
        for (var table : document.getElementsByTag("table")) {
            addWithParents(aroundTables, table.parent());
            if (isData(table)) {
                addWithParents(aroundData, table);
            }
        }
    }

    /** Whether a table stands in it. */
    boolean holdsTable(Element element) {
        return aroundTables.contains(element);
    }

    boolean isChrome(Element element) {
        return !aroundData.contains(element) && (isLandmark(element) || isNamedSo(element));
    }

    private static void addWithParents(Set<Element> all, @Nullable Element from) {
        var each = from;
        while (each != null && all.add(each)) {
            each = each.parent();
        }
    }

    private static boolean isData(Element table) {
        for (var group = table.firstElementChild(); group != null; group = group.nextElementSibling()) {
            for (var row = group.firstElementChild(); row != null; row = row.nextElementSibling()) {
                int words = 0;
                for (var cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                    words += HtmlElements.holdsText(cell) ? 1 : 0;
                    if (words == WORDS_OF_DATA) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isLandmark(Element element) {
        var name = element.normalName();
        return LANDMARKS.contains(name)
                || (name.equals("header") && !isInArticle(element))
                || (element.hasAttr("role")
                        && ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)));
    }

    private static boolean isInArticle(Element element) {
        for (var each = element.parent(); each != null; each = each.parent()) {
            if (ARTICLES.contains(each.normalName())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedSo(Element element) {
        return !aroundData.isEmpty()
                && NAMED.contains(element.normalName())
                && (hasName(element.attr("class")) || hasName(element.attr("id")))
                && HtmlElements.holdsLink(element)
                && !holdsMainHeading(element);
    }

    private static boolean holdsMainHeading(Element element) {
        for (var child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            var name = child.normalName();
            if (name.equals("h1") || name.equals("h2") || holdsMainHeading(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words in {@code main-nav}, {@code mainNav} or {@code main_nav} is such a name. */
    private static boolean hasName(String names) {
        int from = 0;
        for (int at = 0; at <= names.length(); at++) {
            boolean ends = at == names.length() || !Character.isLetter(names.charAt(at));
            boolean begins = !ends
                    && at > from
                    && Character.isUpperCase(names.charAt(at))
                    && Character.isLowerCase(names.charAt(at - 1));
            if ((ends || begins)
                    && at > from
                    && NAMES.contains(names.substring(from, at).toLowerCase(Locale.ROOT))) {
                return true;
            }
            from = ends ? at + 1 : begins ? at : from;
        }
        return false;
    }
}
