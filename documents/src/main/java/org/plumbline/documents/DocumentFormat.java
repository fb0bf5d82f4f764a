package org.plumbline.documents;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.html.HtmlSheet;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.text.TsvSheet;

/** The formats in which forms are written. */
public enum DocumentFormat {
    /** The contract's document, {@code {"forms":[{"form":{…}}]}}. */
    JSON("json", "application/json") {
        @Override
        public void write(List<SelfEvaluation> forms, Appendable out) throws IOException {
            out.append("{\"forms\":[");
            for (int at = 0; at < forms.size(); at++) {
                out.append(at == 0 ? "\n" : ",\n").append("{\"form\":");
                out.append(FormJson.write(forms.get(at))).append('}');
            }
            out.append("\n]}\n");
        }
    },
    /** Tab-separated text with a column for each cell of the official table. */
    TSV("tsv", "text/tab-separated-values") {
        @Override
        public void write(List<SelfEvaluation> forms, Appendable out) throws IOException {
            for (int at = 0; at < forms.size(); at++) {
                out.append(at == 0 ? "" : "\n");
                TsvSheet.write(forms.get(at), out);
            }
        }
    },
    /** The official table, to be looked at and printed on A4 landscape. */
    HTML("html", "text/html") {
        @Override
        public void write(List<SelfEvaluation> forms, Appendable out) throws IOException {
            HtmlSheet.write(forms, out);
        }
    };

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

    /** Writes the forms as one document; where encoded, as UTF-8. */
    public abstract void write(List<SelfEvaluation> forms, Appendable out) throws IOException;
}
