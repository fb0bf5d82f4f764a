package org.plumbline.documents.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Forms in JSON: the contract's document, one form, an array of either, or one of them a line.
 *
 * <p>What a report says about a form is not read: it is found again. What is no part of the contract is a problem of the
 * first form of the file.
 */
public final class JsonDocument {

    private static final String FORMS = "forms";
    private static final String FORM = "form";
    private static final Set<String> REPORTED =
            Set.of("source", "layout", "policy", "scorecard", "findings", "problems");
    private static final Wording A_FORM = new Wording("一份自评表", "a form");
    private static final Wording A_REPORT = new Wording("报告里有的名称", "a name that a report has");

    private final String fileName;
    private final List<ReadForm> forms = new ArrayList<>();
    private final List<Problem> strays = new ArrayList<>();

    private JsonDocument(String fileName) {
        this.fileName = fileName;
    }

    public static boolean isJson(String text) {
        var start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    public static List<ReadForm> read(FileContent file, String text) throws UnreadableDocumentException {
        List<JsonTree> values;
        try {
            values = JsonTree.parse(text);
        } catch (StreamConstraintsException e) {
            throw file.refusal(
                    "JSON 里的内容太多或嵌套太深，不会是自评表；请拆分后再试",
                    "the JSON holds too much or nests too deep; split it and try again");
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = "第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列";
            throw file.refusal(
                    "JSON 在" + place + "断开或写错",
                    "the JSON breaks off or is wrong at line " + at.getLineNr() + ", column " + at.getColumnNr());
        }
        var document = new JsonDocument(file.name());
        for (int at = 0; at < values.size(); at++) {
            document.collect(values.get(at), values.size() == 1 ? "" : "[" + at + "]");
        }
        return document.forms();
    }

    private List<ReadForm> forms() {
        if (!forms.isEmpty() && !strays.isEmpty()) {
            var first = forms.get(0);
            strays.addAll(0, first.problems());
            forms.set(0, first.withProblems(strays));
        }
        return forms;
    }

    private void collect(JsonTree value, String path) {
        if (value instanceof JsonTree.Items list) {
            for (int at = 0; at < list.items().size(); at++) {
                collect(list.items().get(at), path + "[" + at + "]");
            }
        } else if (value instanceof JsonTree.Fields fields && isReport(fields)) {
            fields.byName().forEach((name, values) -> values.forEach(each -> part(name, each, path)));
        } else if (value instanceof JsonTree.Fields fields && FormJsonReader.isForm(fields)) {
            add(fields);
        } else {
            stray(path, value, A_FORM);
        }
    }

    private static boolean isReport(JsonTree.Fields fields) {
        return fields.byName().containsKey(FORMS) || fields.byName().containsKey(FORM);
    }

    private void part(String name, JsonTree value, String path) {
        var at = path.isEmpty() ? name : path + "." + name;
        if (name.equals(FORM) && value instanceof JsonTree.Fields form) {
            add(form);
        } else if (name.equals(FORMS) && value instanceof JsonTree.Items) {
            collect(value, at);
        } else if (name.equals(FORM) || name.equals(FORMS)) {
            stray(at, value, name.equals(FORM) ? A_FORM : new Wording("一个数组", "an array"));
        } else if (!REPORTED.contains(name)) {
            stray(at, value, A_REPORT);
        }
    }

    private void add(JsonTree.Fields fields) {
        var problems = new ArrayList<Problem>();
        var form = FormJsonReader.read(fields, FORM, problems);
        forms.add(new ReadForm(fileName + "#" + (forms.size() + 1), "json", form, Map.of(), problems));
    }

    private void stray(String path, JsonTree value, Wording expected) {
        strays.add(new Problem(path, value.text(), expected));
    }
}
