package org.plumbline.core.summary;

import org.plumbline.core.check.Finding;
import org.plumbline.core.scoring.Severity;

/** Counted findings by severity. */
public record Tally(long errors, long warnings, long notes) {

    public static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> new Tally(1, 0, 0);
            case WARNING -> new Tally(0, 1, 0);
            case NOTE -> new Tally(0, 0, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(errors + other.errors, warnings + other.warnings, notes + other.notes);
    }

    public long all() {
        return errors + warnings + notes;
    }

    public long of(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case NOTE -> notes;
        };
    }
}
