package org.plumbline.documents.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.json.JsonTree.Kind;
import org.plumbline.documents.reading.Problem;

/**
 * The object {@code form} of the contract; a name or value that it does not have becomes a problem at its path.
 *
 * <p>The published schema of a form says the same, and a test holds the two against each other.
 */
final class FormJsonReader {

    private static final String FUNDING = "funding";
    private static final String INDICATORS = "indicators";
    private static final String LAST_YEAR = "lastYear";
    private static final Wording A_STRING = new Wording("一段文字", "a string");
    private static final Wording AN_OBJECT = new Wording("一个对象", "an object");
    private static final Wording A_FIELD = new Wording("自评表里有的名称", "a name that the form has");
    private static final Wording ONCE = new Wording("每个名称只出现一次", "each name only once");

    private final List<Problem> problems;

    private FormJsonReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** Whether the object holds what makes a form. */
    static boolean isForm(JsonTree.Fields fields) {
        return fields.byName().containsKey(FUNDING) || fields.byName().containsKey(INDICATORS);
    }

    static SelfEvaluation read(JsonTree.Fields form, String path, List<Problem> problems) {
        return new FormJsonReader(problems).form(form, path);
    }

    private SelfEvaluation form(JsonTree.Fields form, String path) {
        if (!isForm(form)) {
            problems.add(new Problem(path, "", new Wording("funding 或 indicators", "funding or indicators")));
        }
        var head = new EnumMap<HeadField, String>(HeadField.class);
        var funding = new ArrayList<FundingLine>();
        var indicators = new ArrayList<Indicator>();
        each(form, path, (name, at, value) -> {
            switch (name) {
                case "goal", "total" -> within(HeadField.values(), name, at, value, head);
                case FUNDING -> items(at, value, (line, where) -> funding.add(funding(line, where)));
                case INDICATORS -> items(at, value, (row, where) -> indicators.add(indicator(row, where)));
                default -> texts(HeadField.values(), name, at, value, head);
            }
        });
        return new SelfEvaluation(head, funding, indicators);
    }

    private FundingLine funding(JsonTree.Fields line, String path) {
        var texts = new EnumMap<FundingLine.Field, String>(FundingLine.Field.class);
        var sources = new ArrayList<FundingSource>();
        each(line, path, (name, at, value) -> {
            if (name.equals("source")) {
                text(at, value, id -> source(at, value, id, sources));
            } else {
                texts(FundingLine.Field.values(), name, at, value, texts);
            }
        });
        return FundingLine.of(
                sources.isEmpty() ? FundingSource.NAMED : sources.get(0), field -> texts.getOrDefault(field, ""));
    }

    private void source(String path, JsonTree value, String id, List<FundingSource> sources) {
        var source = FundingSource.ofId(id);
        if (source.isEmpty()) {
            var ids =
                    Arrays.stream(FundingSource.values()).map(FundingSource::id).collect(Collectors.joining(", "));
            dispute(path, value, new Wording("其中之一：" + ids, "one of " + ids));
        } else if (!sources.isEmpty()) {
            dispute(path, value, ONCE);
        }
        source.ifPresent(sources::add);
    }

    private Indicator indicator(JsonTree.Fields row, String path) {
        var texts = new EnumMap<Indicator.Field, String>(Indicator.Field.class);
        var marks = new LinkedHashMap<String, JsonTree>();
        each(row, path, (name, at, value) -> {
            switch (name) {
                case CoreMark.NAME -> core(at, value, texts);
                case CoreMark.PRINTED -> marks.put(at, value);
                case LAST_YEAR -> within(Indicator.Field.values(), name, at, value, texts);
                default -> texts(Indicator.Field.values(), name, at, value, texts);
            }
        });
        var read = Indicator.of(field -> texts.getOrDefault(field, ""));
        for (var mark : marks.entrySet()) {
            read = marked(read, mark.getKey(), mark.getValue());
        }
        return read;
    }

    private void core(String path, JsonTree value, Map<Indicator.Field, String> texts) {
        if (value instanceof JsonTree.Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
            put(Indicator.Field.CORE, CoreMark.of(scalar), path, value, texts);
        } else if (value instanceof JsonTree.Scalar scalar && scalar.kind() == Kind.NUMBER) {
            dispute(path, value, new Wording("true、false 或一段文字", "true, false or a string"));
        } else {
            texts(Indicator.Field.values(), CoreMark.NAME, path, value, texts);
        }
    }

    /** The row with the mark as printed, which must not say otherwise than the boolean beside it. */
    private Indicator marked(Indicator row, String path, JsonTree value) {
        var marked = CoreMark.printed(row, value);
        if (marked.isEmpty()) {
            dispute(path, value, new Wording("与 core 同义的标记", "a mark that says the same as core"));
        }
        return marked.orElse(row);
    }

    /** The fields whose keys begin with the name of an object, {@code goal.expected} and the like. */
    private <F extends Enum<F> & FormField> void within(
            F[] fields, String block, String path, JsonTree value, Map<F, String> texts) {
        if (!(value instanceof JsonTree.Fields parts)) {
            dispute(path, value, AN_OBJECT);
            return;
        }
        each(
                parts,
                path,
                (name, at, text) -> field(fields, block + "." + name)
                        .ifPresentOrElse(
                                field -> text(at, text, read -> put(field, read, at, text, texts)),
                                () -> dispute(at, text, A_FIELD)));
    }

    private <F extends Enum<F> & FormField> void texts(
            F[] fields, String name, String path, JsonTree value, Map<F, String> texts) {
        var field = name.indexOf('.') < 0 ? field(fields, name) : Optional.<F>empty();
        field.ifPresentOrElse(
                found -> text(path, value, text -> put(found, text, path, value, texts)),
                () -> dispute(path, value, A_FIELD));
    }

    private static <F extends FormField> Optional<F> field(F[] fields, String key) {
        return Arrays.stream(fields).filter(field -> field.key().equals(key)).findFirst();
    }

    private <F extends Enum<F>> void put(F field, String text, String path, JsonTree value, Map<F, String> texts) {
        if (texts.putIfAbsent(field, text) != null) {
            dispute(path, value, ONCE);
        }
    }

    /** A string, or a number as it is written; null is an absent value. */
    private void text(String path, JsonTree value, Consumer<String> use) {
        if (!(value instanceof JsonTree.Scalar scalar) || scalar.kind() == Kind.BOOLEAN) {
            dispute(path, value, A_STRING);
        } else if (scalar.kind() != Kind.NULL) {
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
                dispute(where, list.items().get(at), AN_OBJECT);
            }
        }
    }

    private void dispute(String path, JsonTree value, Wording expected) {
        problems.add(new Problem(path, value.text(), expected));
    }
}
