package org.plumbline.documents.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.language.Language;
import org.plumbline.documents.DocumentFormat;

/** The formats in which workings are shown; documents show the form first. */
public enum ScoreFormat {
    TEXT("text") {
        @Override
        public Report open(ReportTarget target) {
            return TextReport.ofWorkings(target.text(), target.look());
        }
    },
    JSON("json") {
        @Override
        public Report open(ReportTarget target) {
            return JsonReport.document(target.text());
        }
    },
    HTML("html") {
        @Override
        public Report open(ReportTarget target) {
            return new WorkingsDocument(DocumentFormat.HTML, target.look().language(), target.bytes());
        }
    },
    XLSX("xlsx") {
        @Override
        public Report open(ReportTarget target) {
            return new WorkingsDocument(DocumentFormat.XLSX, Language.ZH, target.bytes());
        }
    },
    DOCX("docx") {
        @Override
        public Report open(ReportTarget target) {
            return new WorkingsDocument(DocumentFormat.DOCX, Language.ZH, target.bytes());
        }
    },
    PDF("pdf") {
        @Override
        public Report open(ReportTarget target) {
            return new WorkingsDocument(DocumentFormat.PDF, Language.ZH, target.bytes());
        }
    };

    private final String id;

    ScoreFormat(String id) {
        this.id = id;
    }

    /** In the order of the constants. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ScoreFormat::id).toList();
    }

    public static Optional<ScoreFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The word in options. */
    public String id() {
        return id;
    }

    /** Whether what is written is no text in UTF-8. */
    public boolean isBinary() {
        return this == XLSX || this == DOCX || this == PDF;
    }

    public abstract Report open(ReportTarget target);
}
