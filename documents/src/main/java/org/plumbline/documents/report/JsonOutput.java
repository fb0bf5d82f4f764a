package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A JSON generator over a writer that is left open; failures to write stay {@link IOException}. */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    JsonOutput(Writer out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** What is written at once. */
    interface Part {
        void write(JsonGenerator json);
    }

    void write(Part part) throws IOException {
        try {
            part.write(json);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }
}
