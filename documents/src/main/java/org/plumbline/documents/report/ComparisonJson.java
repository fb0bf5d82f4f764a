package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.plumbline.core.comparison.Cause;
import org.plumbline.core.comparison.ComparisonTally;
import org.plumbline.core.comparison.FormComparison;
import org.plumbline.core.comparison.LineChange;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Scorecard;
import tools.jackson.core.JsonGenerator;

/** What another policy would change, as JSON; figures are strings as each policy prints them. */
final class ComparisonJson implements ComparisonReport {

    private final Writer out;
    private final JsonOutput output;
    private ComparisonTally tally = ComparisonTally.NONE;

    ComparisonJson(Writer out) {
        this.out = out;
        this.output = new JsonOutput(out);
    }

    @Override
    public void add(ComparedForm form) throws IOException {
        start();
        tally = tally.plus(ComparisonTally.of(form.comparison()));
        output.write(json -> form(form, json));
    }

    @Override
    public void finish() throws IOException {
        start();
        output.write(json -> {
            json.writeEndArray();
            counts(json);
            json.writeEndObject();
            json.close();
        });
        out.append('\n');
    }

    private void start() throws IOException {
        if (tally.forms() == 0) {
            output.write(json -> json.writeStartObject().writeArrayPropertyStart("forms"));
        }
    }

    private static void form(ComparedForm form, JsonGenerator json) {
        var comparison = form.comparison();
        json.writeStartObject();
        json.writeStringProperty("source", form.read().source());
        var project = form.read().form().text(HeadField.PROJECT);
        if (!project.isEmpty()) {
            json.writeStringProperty("project", project);
        }
        pair("policy", comparison, card -> card.policy().id(), json);
        pair(
                "total",
                comparison,
                card -> new Figures(card.policy()).total(card.total().counted()),
                json);
        pair(
                "rating",
                comparison,
                card -> card.rating().map(row -> row.name().zh()).orElse(""),
                json);
        causes(comparison.causes(), json);
        json.writeArrayPropertyStart("lines");
        comparison.lines().forEach(line -> line(line, comparison, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pair(
            String name, FormComparison comparison, Function<Scorecard, String> text, JsonGenerator json) {
        pair(name, text.apply(comparison.before()), text.apply(comparison.after()), json);
    }

    /** An absent value is absent. */
    private static void pair(String name, String before, String after, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        if (!before.isEmpty()) {
            json.writeStringProperty("old", before);
        }
        if (!after.isEmpty()) {
            json.writeStringProperty("new", after);
        }
        json.writeEndObject();
    }

    private static void line(LineChange line, FormComparison comparison, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("at", line.before().score().toString());
        json.writeStringProperty("name", line.before().name());
        pair(
                "earned",
                new Figures(comparison.before().policy()).earned(line.before()),
                new Figures(comparison.after().policy()).earned(line.after()),
                json);
        causes(line.causes(), json);
        json.writeEndObject();
    }

    private static void causes(List<Cause> causes, JsonGenerator json) {
        json.writeArrayPropertyStart("causes");
        for (var cause : causes) {
            json.writeStartObject();
            json.writeStringProperty("kind", cause.kind().id());
            words("old", cause.before(), json);
            words("new", cause.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void words(String name, Wording words, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", words.zh());
        json.writeStringProperty("en", words.en());
        json.writeEndObject();
    }

    private void counts(JsonGenerator json) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("forms", tally.forms());
        json.writeNumberProperty("changed", tally.changed());
        json.writeNumberProperty("higher", tally.higher());
        json.writeNumberProperty("lower", tally.lower());
        json.writeArrayPropertyStart("ratings");
        for (var move : tally.ratings().values()) {
            json.writeStartObject();
            json.writeStringProperty("old", move.before().zh());
            json.writeStringProperty("new", move.after().zh());
            json.writeNumberProperty("forms", move.forms());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("causes");
        tally.causes().forEach((kind, forms) -> json.writeNumberProperty(kind.id(), forms));
        json.writeEndObject();
        json.writeEndObject();
    }
}
