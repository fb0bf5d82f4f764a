package org.plumbline.documents.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.Content.TargetPart;

/** The words that layout files have for what a cell prints: the keys of the form's cells, and a few parts of them. */
final class LayoutContents {

    /** Reads what a cell prints; notes a word that is none of those it can be. */
    interface Reader {
        Content read(LayoutNode node);
    }

    private static final Map<String, Content> HEAD = fields(HeadField.values());
    private static final Map<String, Content> FUNDING = fields(FundingLine.Field.values());
    private static final Map<String, Content> INDICATOR = indicators();

    private LayoutContents() {}

    static Content head(LayoutNode node) {
        return read(HEAD, node);
    }

    static Content funding(LayoutNode node) {
        return read(FUNDING, node);
    }

    static Content indicator(LayoutNode node) {
        return read(INDICATOR, node);
    }

    /** What funding lines or indicators hold, such as {@code funding.reason}. */
    static Content anywhere(LayoutNode node) {
        var all = new LinkedHashMap<String, Content>();
        FUNDING.forEach((key, content) -> all.put("funding." + key, content));
        INDICATOR.forEach((key, content) -> all.put("indicators." + key, content));
        return read(all, node);
    }

    private static Content read(Map<String, Content> words, LayoutNode node) {
        var content = words.get(node.text());
        if (content != null) {
            return content;
        }
        node.refuse(
                new Wording("以下之一：" + String.join("、", words.keySet()), "one of " + String.join(", ", words.keySet())));
        return Content.NOTHING;
    }

    private static Map<String, Content> indicators() {
        var words = fields(Indicator.Field.values());
        words.put("target.comparator", new TargetPart(TargetPart.Part.COMPARATOR));
        words.put("target.value", new TargetPart(TargetPart.Part.VALUE));
        words.put("target.unit", new TargetPart(TargetPart.Part.UNIT));
        words.put("reason+correctiveAction", Content.EXPLANATION);
        return words;
    }

    private static Map<String, Content> fields(FormField[] fields) {
        var words = new LinkedHashMap<String, Content>();
        Arrays.stream(fields).forEach(field -> words.put(field.key(), new Content.Field(field)));
        return words;
    }
}
