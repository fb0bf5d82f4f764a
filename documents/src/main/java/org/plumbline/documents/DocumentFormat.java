package org.plumbline.documents;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.form.SelfEvaluation;

/** The formats in which forms are written. */
public enum DocumentFormat {
    JSON("json", "application/json"),
    TSV("tsv", "text/tab-separated-values"),
    HTML("html", "text/html");

    private final String id;
    private final String mediaType;

    DocumentFormat(String id, String mediaType) {
        this.id = id;
        this.mediaType = mediaType;
    }

    public static Optional<DocumentFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The word in options and file names. */
    public String id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes the forms as one document, UTF-8 throughout where encoded. */
    public void write(List<SelfEvaluation> forms, Appendable out) throws IOException {
        throw new UnsupportedOperationException(forms + out.toString());
    }
}
