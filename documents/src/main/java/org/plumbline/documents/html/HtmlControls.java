package org.plumbline.documents.html;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/** What the controls of a form to be filled in show. */
final class HtmlControls {

    private static final Set<String> WITHOUT_TEXT =
            Set.of("hidden", "button", "submit", "reset", "image", "file", "password", "range", "color");

    private HtmlControls() {}

    static String inputValue(Element input) {
        var type = input.attr("type").toLowerCase(Locale.ROOT);
        if (type.equals("checkbox") || type.equals("radio")) {
            return input.hasAttr("checked") ? "☑" : "□";
        }
        return WITHOUT_TEXT.contains(type) ? "" : input.attr("value");
    }

    /** The chosen options; the first where none is marked, as browsers show it. */
    static String selectValue(Element select) {
        var options = select.getElementsByTag("option");
        var chosen = new StringJoiner("、");
        for (var option : options) {
            if (option.hasAttr("selected")) {
                chosen.add(option.text());
            }
        }
        boolean showsFirst = chosen.length() == 0 && !options.isEmpty() && !select.hasAttr("multiple");
        return showsFirst ? options.get(0).text() : chosen.toString();
    }
}
