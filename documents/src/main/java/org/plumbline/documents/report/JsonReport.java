package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.reading.Problem;
import tools.jackson.core.JsonGenerator;

/** Checked forms as JSON: one document, or one form a line. Figures are strings as the policy prints them. */
final class JsonReport implements Report {

    private final Writer out;
    private final JsonOutput output;
    private final boolean isDocument;
    private boolean hasForms;

    private JsonReport(Writer out, boolean isDocument) {
        this.out = out;
        this.output = new JsonOutput(out);
        this.isDocument = isDocument;
    }

    static JsonReport document(Writer out) {
        return new JsonReport(out, true);
    }

    static JsonReport lines(Writer out) {
        return new JsonReport(out, false);
    }

    @Override
    public void add(CheckedForm form) throws IOException {
        start();
        hasForms = true;
        output.write(json -> write(form, json));
    }

    @Override
    public void finish() throws IOException {
        start();
        output.write(json -> {
            if (isDocument) {
                json.writeEndArray().writeEndObject();
            }
            json.close();
        });
        if (isDocument || hasForms) {
            out.append('\n');
        }
    }

    private void start() throws IOException {
        if (isDocument && !hasForms) {
            output.write(json -> json.writeStartObject().writeArrayPropertyStart("forms"));
        }
    }

    private static void write(CheckedForm form, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("source", form.read().source());
        json.writeStringProperty("layout", form.read().layout());
        json.writeName("form");
        FormJson.write(form.form(), json);
        json.writeStringProperty("policy", form.policy().id());
        json.writeName("scorecard");
        new ScorecardJson(form.scorecard(), json).write();
        json.writeArrayPropertyStart("findings");
        for (var finding : form.examination().findings()) {
            FindingJson.write(finding, json);
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        for (var problem : form.read().problems()) {
            write(problem, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("cell", problem.cell());
        json.writeStringProperty("text", problem.text());
        json.writeStringProperty("expected", problem.expected().zh());
        json.writeEndObject();
    }
}
