package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.check.Checks;
import org.plumbline.documents.reading.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0): every check is a rule, every finding a
 * result at its file and at the path of its cell. Cells not understood are notifications of the run.
 */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Writer out;
    private final JsonOutput output;
    private final List<Unread> unread = new ArrayList<>();
    private String file = "";
    private boolean started;

    private record Unread(String file, String source, Problem problem) {}

    SarifReport(Writer out) {
        this.out = out;
        this.output = new JsonOutput(out);
    }

    @Override
    public void startFile(String name) {
        file = name;
    }

    @Override
    public void add(CheckedForm form) throws IOException {
        start();
        var source = form.read().source();
        form.read().problems().forEach(problem -> unread.add(new Unread(file(source), source, problem)));
        var result = new SarifResult(form, file(source));
        output.write(json -> form.examination().findings().forEach(finding -> result.write(finding, json)));
    }

    @Override
    public void finish() throws IOException {
        start();
        output.write(json -> {
            json.writeEndArray();
            json.writeArrayPropertyStart("invocations").writeStartObject();
            json.writeBooleanProperty("executionSuccessful", true);
            json.writeArrayPropertyStart("toolExecutionNotifications");
            unread.forEach(each -> write(each, json));
            json.writeEndArray().writeEndObject().writeEndArray();
            json.writeEndObject().writeEndArray().writeEndObject();
            json.close();
        });
        out.append('\n');
    }

    /** What the user calls the file; else the source without the number of the form in it. */
    private String file(String source) {
        return file.isEmpty() ? source.replaceFirst("#\\d+$", "") : file;
    }

    private void start() throws IOException {
        if (!started) {
            started = true;
            output.write(SarifReport::head);
        }
    }

    private static void head(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs").writeStartObject();
        json.writeObjectPropertyStart("tool").writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Plumbline");
        json.writeStringProperty("language", "zh-CN");
        json.writeArrayPropertyStart("rules");
        Checks.ALL.forEach(check -> SarifRule.write(check, json));
        json.writeEndArray().writeEndObject().writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
    }

    private static void write(Unread unread, JsonGenerator json) {
        var problem = unread.problem();
        json.writeStartObject();
        json.writeStringProperty("level", "note");
        json.writeObjectPropertyStart("message");
        json.writeStringProperty(
                "text",
                "没有读懂“" + problem.text() + "”；应为" + problem.expected().zh() + "\n“" + problem.text()
                        + "” was not understood; expected " + problem.expected().en());
        json.writeEndObject();
        json.writeArrayPropertyStart("locations").writeStartObject();
        SarifResult.physicalLocation(unread.file(), json);
        json.writeEndObject().writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("source", unread.source());
        json.writeStringProperty("cell", problem.cell());
        json.writeEndObject();
        json.writeEndObject();
    }
}
