package org.plumbline.documents.report;

import org.plumbline.core.check.Check;
import org.plumbline.core.scoring.Severity;
import tools.jackson.core.JsonGenerator;

/** A check as a rule of SARIF. */
final class SarifRule {

    private SarifRule() {}

    static void write(Check check, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        json.writeObjectPropertyStart("shortDescription");
        json.writeStringProperty(
                "text", check.title().zh() + " / " + check.title().en());
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(check.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("zh", check.title().zh());
        json.writeStringProperty("en", check.title().en());
        json.writeEndObject();
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
