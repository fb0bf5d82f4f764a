package org.plumbline.documents.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.reading.Problem;

/** The object {@code form} of the contract; a name or value that it does not have becomes a problem at its path. */
final class FormJsonReader {

    private final List<Problem> problems;

    private FormJsonReader(List<Problem> problems) {
        this.problems = problems;
    }

    static SelfEvaluation read(JsonTree.Fields form, String path, List<Problem> problems) {
        return new FormJsonReader(problems).form(form, path);
    }

    private SelfEvaluation form(JsonTree.Fields form, String path) {
        var head = new EnumMap<HeadField, String>(HeadField.class);
        var funding = new ArrayList<FundingLine>();
        var indicators = new ArrayList<Indicator>();
        each(form, path, (name, at, value) -> {
            switch (name) {
                case "goal", "total" -> nested(name, at, value, head);
                case "funding" -> items(at, value, (line, where) -> funding.add(funding(line, where)));
                case "indicators" -> items(at, value, (row, where) -> indicators.add(indicator(row, where)));
                default -> texts(HeadField.values(), name, at, value, head);
            }
        });
        return new SelfEvaluation(head, funding, indicators);
    }

    private void nested(String block, String path, JsonTree value, Map<HeadField, String> head) {
        if (!(value instanceof JsonTree.Fields fields)) {
            dispute(path, value, new Wording("一个对象", "an object"));
            return;
        }
        each(fields, path, (name, at, text) -> texts(HeadField.values(), block + "." + name, at, text, head));
    }

    private FundingLine funding(JsonTree.Fields line, String path) {
        var texts = new EnumMap<FundingLine.Field, String>(FundingLine.Field.class);
        var source = new ArrayList<FundingSource>();
        each(line, path, (name, at, value) -> {
            if (name.equals("source")) {
                text(
                        at,
                        value,
                        id -> FundingSource.ofId(id)
                                .ifPresentOrElse(source::add, () -> dispute(at, value, known(FundingSource.values()))));
            } else {
                texts(FundingLine.Field.values(), name, at, value, texts);
            }
        });
        return FundingLine.of(
                source.isEmpty() ? FundingSource.NAMED : source.get(0), field -> texts.getOrDefault(field, ""));
    }

    private Indicator indicator(JsonTree.Fields row, String path) {
        var texts = new EnumMap<Indicator.Field, String>(Indicator.Field.class);
        var marks = new LinkedHashMap<String, JsonTree>();
        each(row, path, (name, at, value) -> {
            if (name.equals(FormJson.CORE_MARK)) {
                marks.put(at, value);
            } else if (name.equals("lastYear") && value instanceof JsonTree.Fields last) {
                each(
                        last,
                        at,
                        (key, where, text) -> texts(Indicator.Field.values(), "lastYear." + key, where, text, texts));
            } else {
                texts(Indicator.Field.values(), name, at, value, texts);
            }
        });
        texts.computeIfPresent(Indicator.Field.CORE, (field, text) -> spelledOut(text));
        var read = Indicator.of(field -> texts.getOrDefault(field, ""));
        for (var mark : marks.entrySet()) {
            read = marked(read, mark.getKey(), mark.getValue());
        }
        return read;
    }

    private static String spelledOut(String core) {
        return core.equals("true") || core.equals("false") ? FormJson.coreMark(core.equals("true")) : core;
    }

    /** The row with the mark as printed, which must not say otherwise than {@code core} does. */
    private Indicator marked(Indicator row, String path, JsonTree value) {
        if (value instanceof JsonTree.Scalar scalar && !scalar.isNull()) {
            var marked = row.with(Indicator.Field.CORE, scalar.text());
            if (row.isCore().isPresent() && marked.isCore().equals(row.isCore())) {
                return marked;
            }
        }
        dispute(path, value, new Wording("与 core 同义的标记", "a mark that says the same as core"));
        return row;
    }

    private <F extends Enum<F> & FormField> void texts(
            F[] fields, String name, String path, JsonTree value, Map<F, String> texts) {
        for (var field : fields) {
            if (field.key().equals(name)) {
                text(path, value, text -> {
                    if (texts.putIfAbsent(field, text) != null) {
                        dispute(path, value, new Wording("每个名称只出现一次", "each name only once"));
                    }
                });
                return;
            }
        }
        dispute(path, value, new Wording("自评表里有的名称", "a name that the form has"));
    }

    private void text(String path, JsonTree value, Consumer<String> use) {
        if (!(value instanceof JsonTree.Scalar scalar)) {
            dispute(path, value, new Wording("一段文字", "a string"));
        } else if (!scalar.isNull()) {
            use.accept(scalar.text());
        }
    }

    private interface Named {
        void take(String name, String path, JsonTree value);
    }

    private static void each(JsonTree.Fields fields, String path, Named use) {
        fields.byName().forEach((name, values) -> values.forEach(value -> use.take(name, path + "." + name, value)));
    }

    private interface Item {
        void take(JsonTree.Fields item, String path);
    }

    private void items(String path, JsonTree value, Item use) {
        if (!(value instanceof JsonTree.Items list)) {
            dispute(path, value, new Wording("一个数组", "an array"));
            return;
        }
        for (int at = 0; at < list.items().size(); at++) {
            var where = path + "[" + at + "]";
            if (list.items().get(at) instanceof JsonTree.Fields item) {
                use.take(item, where);
            } else {
                dispute(where, list.items().get(at), new Wording("一个对象", "an object"));
            }
        }
    }

    private void dispute(String path, JsonTree value, Wording expected) {
        problems.add(new Problem(path, value instanceof JsonTree.Scalar scalar ? scalar.text() : "", expected));
    }

    private static Wording known(FundingSource[] sources) {
        var ids = new StringBuilder();
        for (var source : sources) {
            ids.append(ids.length() == 0 ? "" : ", ").append(source.id());
        }
        return new Wording("其中之一：" + ids, "one of " + ids);
    }
}
