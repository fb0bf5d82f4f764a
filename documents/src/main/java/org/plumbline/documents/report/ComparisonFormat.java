package org.plumbline.documents.report;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats in which compared forms are reported. */
public enum ComparisonFormat {
    TEXT("text") {
        @Override
        public ComparisonReport open(Writer out, Look look) {
            return new ComparisonText(out, look);
        }
    },
    JSON("json") {
        @Override
        public ComparisonReport open(Writer out, Look look) {
            return new ComparisonJson(out);
        }
    };

    private final String id;

    ComparisonFormat(String id) {
        this.id = id;
    }

    /** In the order of the constants. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ComparisonFormat::id).toList();
    }

    public static Optional<ComparisonFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The word in options. */
    public String id() {
        return id;
    }

    public abstract ComparisonReport open(Writer out, Look look);
}
