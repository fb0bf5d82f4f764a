package org.plumbline.documents.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.reading.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One form as the JSON object {@code form} of the contract: printed values verbatim as strings, absent ones absent. */
public final class FormJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<HeadField> BEFORE_FUNDING = List.of(
            HeadField.TITLE,
            HeadField.YEAR,
            HeadField.PROJECT,
            HeadField.PROJECT_CODE,
            HeadField.SUPERVISING_DEPARTMENT,
            HeadField.IMPLEMENTING_UNIT,
            HeadField.CONTACT,
            HeadField.AMOUNT_UNIT);
    private static final Set<Indicator.Field> WRITTEN_APART =
            Set.of(Indicator.Field.LAST_YEAR_TARGET, Indicator.Field.LAST_YEAR_ACTUAL, Indicator.Field.CORE);
    private static final List<HeadField> AFTER_TOTAL = List.of(
            HeadField.RATING, HeadField.CONCLUSION, HeadField.DIFFICULTIES, HeadField.MEASURES, HeadField.DISCLOSURE);

    private FormJson() {}

    public static String write(SelfEvaluation form) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(form, json);
        }
        return text.toString();
    }

    /** Writes the object at the place where the generator stands. */
    public static void write(SelfEvaluation form, JsonGenerator json) {
        json.writeStartObject();
        BEFORE_FUNDING.forEach(field -> head(form, field, json));
        json.writeArrayPropertyStart("funding");
        form.funding().forEach(line -> funding(line, json));
        json.writeEndArray();
        nested(form, "goal", List.of(HeadField.EXPECTED, HeadField.ACHIEVED), json);
        json.writeArrayPropertyStart("indicators");
        form.indicators().forEach(row -> indicator(row, json));
        json.writeEndArray();
        nested(form, "total", List.of(HeadField.TOTAL_WEIGHT, HeadField.TOTAL_SCORE), json);
        AFTER_TOTAL.forEach(field -> head(form, field, json));
        json.writeEndObject();
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException where the text is no such object
     */
    public static SelfEvaluation read(String json) {
        var problems = new ArrayList<Problem>();
        var tree = JsonTree.parse(json);
        if (tree.size() != 1 || !(tree.get(0) instanceof JsonTree.Fields fields)) {
            throw new IllegalArgumentException("Not one JSON object");
        }
        var form = FormJsonReader.read(fields, "form", problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Not understood: " + problems);
        }
        return form;
    }

    private static void head(SelfEvaluation form, HeadField field, JsonGenerator json) {
        var text = form.text(field);
        if (field == HeadField.YEAR && form.year().isPresent() && !text.startsWith("0")) {
            json.writeNumberProperty("year", form.year().getAsInt());
            return;
        }
        property(field.key(), text, json);
    }

    private static void nested(SelfEvaluation form, String name, List<HeadField> fields, JsonGenerator json) {
        if (fields.stream().noneMatch(field -> form.head().containsKey(field))) {
            return;
        }
        json.writeObjectPropertyStart(name);
        fields.forEach(field -> property(lastKey(field), form.text(field), json));
        json.writeEndObject();
    }

    private static void funding(FundingLine line, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("source", line.source().id());
        for (var field : FundingLine.Field.values()) {
            property(field.key(), field.in(line), json);
        }
        json.writeEndObject();
    }

    private static void indicator(Indicator row, JsonGenerator json) {
        json.writeStartObject();
        for (var field : Indicator.Field.values()) {
            if (!WRITTEN_APART.contains(field)) {
                property(field.key(), field.in(row), json);
            }
        }
        CoreMark.write(row, json);
        if (!row.lastYearTarget().isAbsent() || !row.lastYearActual().isAbsent()) {
            json.writeObjectPropertyStart("lastYear");
            property("target", row.lastYearTarget().text(), json);
            property("actual", row.lastYearActual().text(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void property(String name, String text, JsonGenerator json) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static String lastKey(FormField field) {
        return field.key().substring(field.key().indexOf('.') + 1);
    }
}
