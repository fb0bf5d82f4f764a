package org.plumbline.documents.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;
import tools.jackson.core.JacksonException;

/** Forms in JSON: the contract's document, one form, an array of either, or one of them a line. */
public final class JsonDocument {

    private JsonDocument() {}

    public static boolean isJson(String text) {
        var start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    public static List<ReadForm> read(FileContent file, String text) throws UnreadableDocumentException {
        List<JsonTree> values;
        try {
            values = JsonTree.parse(text);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = "第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列";
            throw file.refusal(
                    "JSON 在" + place + "断开或写错",
                    "the JSON breaks off or is wrong at line " + at.getLineNr() + ", column " + at.getColumnNr());
        }
        var forms = new ArrayList<ReadForm>();
        values.forEach(value -> collect(value, file.name(), forms));
        return forms;
    }

    private static void collect(JsonTree value, String name, List<ReadForm> forms) {
        if (value instanceof JsonTree.Items list) {
            list.items().forEach(item -> collect(item, name, forms));
            return;
        }
        if (!(value instanceof JsonTree.Fields fields)) {
            return;
        }
        for (var wrapper : List.of("forms", "form")) {
            if (fields.byName().containsKey(wrapper)) {
                fields.byName().get(wrapper).forEach(inner -> collect(inner, name, forms));
                return;
            }
        }
        if (fields.byName().containsKey("indicators") || fields.byName().containsKey("funding")) {
            var problems = new ArrayList<Problem>();
            var form = FormJsonReader.read(fields, "form", problems);
            forms.add(new ReadForm(name + "#" + (forms.size() + 1), "json", form, Map.of(), problems));
        }
    }
}
