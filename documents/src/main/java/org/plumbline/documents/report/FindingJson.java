package org.plumbline.documents.report;

import org.plumbline.core.check.Finding;
import tools.jackson.core.JsonGenerator;

/** A finding as JSON, its message in both languages. */
final class FindingJson {

    private FindingJson() {}

    static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("check", finding.check());
        json.writeStringProperty("severity", finding.severity().id());
        json.writeStringProperty("at", finding.at().toString());
        finding.stated().ifPresent(stated -> json.writeStringProperty("stated", stated));
        finding.expected().ifPresent(expected -> json.writeStringProperty("expected", expected));
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("zh", finding.message().zh());
        json.writeStringProperty("en", finding.message().en());
        json.writeEndObject();
        json.writeEndObject();
    }
}
