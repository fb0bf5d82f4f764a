package org.plumbline.documents.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which checked forms are reported. */
public enum ReportFormat {
    TEXT("text") {
        @Override
        public Report open(ReportTarget target) {
            return TextReport.ofFindings(target.text(), target.look());
        }
    },
    JSON("json") {
        @Override
        public Report open(ReportTarget target) {
            return JsonReport.document(target.text());
        }
    },
    /** One form a line. */
    JSONL("jsonl") {
        @Override
        public Report open(ReportTarget target) {
            return JsonReport.lines(target.text());
        }
    },
    /** One page with the forms, what was found at their cells, and statistics. */
    HTML("html") {
        @Override
        public Report open(ReportTarget target) {
            return new HtmlReport(target.text(), target.look());
        }
    },
    /** A workbook with the forms, what was found as notes at their cells and as a list, and statistics. */
    XLSX("xlsx") {
        @Override
        public Report open(ReportTarget target) {
            return new XlsxReport(target.bytes());
        }

        @Override
        public boolean isBinary() {
            return true;
        }
    },
    /** The Static Analysis Results Interchange Format, version 2.1.0. */
    SARIF("sarif") {
        @Override
        public Report open(ReportTarget target) {
            return new SarifReport(target.text());
        }
    };

    private final String id;

    ReportFormat(String id) {
        this.id = id;
    }

    /** In the order of the constants. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ReportFormat::id).toList();
    }

    public static Optional<ReportFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The word in options. */
    public String id() {
        return id;
    }

    /** Whether a report is no text in UTF-8. */
    public boolean isBinary() {
        return false;
    }

    public abstract Report open(ReportTarget target);
}
