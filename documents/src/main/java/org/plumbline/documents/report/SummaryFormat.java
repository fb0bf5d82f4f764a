package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which forms are summarised. */
public enum SummaryFormat {
    TEXT("text") {
        @Override
        public void write(SummaryReport report, Writer out, Look look) throws IOException {
            new SummaryText(report, look).writeTo(out);
        }
    },
    /** One table: the groups asked for, else the checks. */
    CSV("csv") {
        @Override
        public void write(SummaryReport report, Writer out, Look look) throws IOException {
            SummaryCsv.write(report, out);
        }
    },
    JSON("json") {
        @Override
        public void write(SummaryReport report, Writer out, Look look) throws IOException {
            SummaryJson.write(report, out);
        }
    },
    /** One page with charts, the figures beside them. */
    HTML("html") {
        @Override
        public void write(SummaryReport report, Writer out, Look look) throws IOException {
            new SummaryHtml(report, look.language()).writeTo(out);
        }
    };

    private final String id;

    SummaryFormat(String id) {
        this.id = id;
    }

    /** In the order of the constants. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(SummaryFormat::id).toList();
    }

    public static Optional<SummaryFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The word in options. */
    public String id() {
        return id;
    }

    /** Writes the whole report and leaves the writer open; the look's language concerns text and html only. */
    public abstract void write(SummaryReport report, Writer out, Look look) throws IOException;
}
