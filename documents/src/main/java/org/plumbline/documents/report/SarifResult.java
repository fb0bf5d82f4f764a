package org.plumbline.documents.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plumbline.core.check.Checks;
import org.plumbline.core.check.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * The findings of one form as results of SARIF.
 *
 * @param file as the user names it
 */
record SarifResult(CheckedForm form, String file) {

    void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.check());
        json.writeNumberProperty("ruleIndex", ruleIndex(finding.check()));
        json.writeStringProperty("level", SarifRule.level(finding.severity()));
        json.writeObjectPropertyStart("message");
        json.writeStringProperty(
                "text", finding.message().zh() + "\n" + finding.message().en());
        json.writeEndObject();
        location(finding, json);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("plumblineFinding/v1", fingerprint(finding));
        json.writeEndObject();
        properties(finding, json);
        json.writeEndObject();
    }

    private void location(Finding finding, JsonGenerator json) {
        json.writeArrayPropertyStart("locations").writeStartObject();
        physicalLocation(file, json);
        json.writeArrayPropertyStart("logicalLocations").writeStartObject();
        json.writeStringProperty("name", Places.of(finding.at(), form.form()).zh());
        json.writeStringProperty("fullyQualifiedName", finding.at().toString());
        json.writeStringProperty("kind", "member");
        json.writeEndObject().writeEndArray();
        json.writeEndObject().writeEndArray();
    }

    static void physicalLocation(String file, JsonGenerator json) {
        json.writeObjectPropertyStart("physicalLocation").writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject().writeEndObject();
    }

    private void properties(Finding finding, JsonGenerator json) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("source", form.read().source());
        json.writeStringProperty("policy", form.policy().id());
        var cell = form.read().cells().get(finding.at());
        if (cell != null) {
            json.writeStringProperty("cell", cell);
        }
        finding.stated().ifPresent(stated -> json.writeStringProperty("stated", stated));
        finding.expected().ifPresent(expected -> json.writeStringProperty("expected", expected));
        json.writeEndObject();
    }

    /** The same finding in the same form has the same, in whatever folder the file lies and whatever else is found. */
    private String fingerprint(Finding finding) {
        var parts = String.join(
                "\u0000",
                form.read().source(),
                finding.check(),
                finding.at().toString(),
                finding.stated().orElse(""));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A relative path stays relative, so that results may be read on another machine. */
    static String uri(String file) {
        var path = file.replace('\\', '/');
        try {
            var relative = new URI(null, null, path.startsWith("/") ? path : "./" + path, null).toASCIIString();
            if (path.startsWith("/")) {
                return "file://" + relative;
            }
            return relative.contains(":") ? relative : relative.substring(2);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(file, impossible);
        }
    }

    private static int ruleIndex(String check) {
        for (int at = 0; at < Checks.ALL.size(); at++) {
            if (Checks.ALL.get(at).id().equals(check)) {
                return at;
            }
        }
        return -1;
    }
}
