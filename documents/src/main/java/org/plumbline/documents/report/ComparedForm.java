package org.plumbline.documents.report;

import org.plumbline.core.comparison.FormComparison;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.documents.reading.ReadForm;

/** A form as read, under one policy and under another. */
public record ComparedForm(ReadForm read, FormComparison comparison) {

    public static ComparedForm of(ReadForm read, ScoringPolicy before, ScoringPolicy after) {
        return new ComparedForm(read, FormComparison.of(read.form(), before, after));
    }
}
