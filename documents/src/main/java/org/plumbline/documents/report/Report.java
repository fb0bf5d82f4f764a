package org.plumbline.documents.report;

import java.io.IOException;

/** A report to which forms are added one by one. */
public sealed interface Report permits HtmlReport, JsonReport, SarifReport, TextReport, WorkingsDocument, XlsxReport {

    /** Says where the forms that follow were read: the file as the user names it. */
    default void startFile(String name) {}

    void add(CheckedForm form) throws IOException;

    /** Writes what ends the report, and leaves the writer open. */
    void finish() throws IOException;
}
