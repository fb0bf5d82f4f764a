package org.plumbline.documents.report;

import java.io.IOException;

/** A report to which compared forms are added one by one, so that any number of them may pass. */
public sealed interface ComparisonReport permits ComparisonJson, ComparisonText {

    void add(ComparedForm form) throws IOException;

    /** Writes the counts that end the report, and leaves the writer open. */
    void finish() throws IOException;
}
