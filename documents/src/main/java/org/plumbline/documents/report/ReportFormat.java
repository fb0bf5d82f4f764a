package org.plumbline.documents.report;

import java.io.Writer;
import java.util.Arrays;
import java.util.Optional;

/** The formats in which checked forms are reported. */
public enum ReportFormat {
    TEXT("text") {
        @Override
        public Report open(Writer out, Look look) {
            return TextReport.ofFindings(out, look);
        }
    },
    JSON("json") {
        @Override
        public Report open(Writer out, Look look) {
            return JsonReport.document(out);
        }
    },
    /** One form a line. */
    JSONL("jsonl") {
        @Override
        public Report open(Writer out, Look look) {
            return JsonReport.lines(out);
        }
    };

    private final String id;

    ReportFormat(String id) {
        this.id = id;
    }

    public static Optional<ReportFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The word in options. */
    public String id() {
        return id;
    }

    /** Begins a report; the look concerns text only. */
    public abstract Report open(Writer out, Look look);
}
