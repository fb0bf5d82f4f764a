package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.reading.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Checked forms as JSON: one document, or one form a line. Figures are strings as the policy prints them. */
final class JsonReport implements Report {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final Writer out;
    private final JsonGenerator json;
    private final boolean isDocument;
    private boolean hasForms;

    private JsonReport(Writer out, boolean isDocument) {
        this.out = out;
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        this.isDocument = isDocument;
    }

    static JsonReport document(Writer out) {
        var report = new JsonReport(out, true);
        report.json.writeStartObject().writeArrayPropertyStart("forms");
        return report;
    }

    static JsonReport lines(Writer out) {
        return new JsonReport(out, false);
    }

    @Override
    public void add(CheckedForm form) throws IOException {
        hasForms = true;
        try {
            write(form);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            if (isDocument) {
                json.writeEndArray().writeEndObject();
            }
            json.close();
            if (isDocument || hasForms) {
                out.append('\n');
            }
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private void write(CheckedForm form) {
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
            write(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("cell", problem.cell());
        json.writeStringProperty("text", problem.text());
        json.writeStringProperty("expected", problem.expected().zh());
        json.writeEndObject();
    }
}
