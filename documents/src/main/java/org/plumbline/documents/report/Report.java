package org.plumbline.documents.report;

import java.io.IOException;

/** A report to which forms are added one by one, so that any number of them may pass. */
public sealed interface Report permits JsonReport, TextReport {

    void add(CheckedForm form) throws IOException;

    /** Writes what ends the report, and leaves the writer open. */
    void finish() throws IOException;
}
