package org.plumbline.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.language.Language;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Sheet;

/** Forms as a document, each followed by its workings. Held in memory until it is finished. */
final class WorkingsDocument implements Report {

    private final DocumentFormat format;
    private final Language language;
    private final OutputStream out;
    private final List<Sheet> sheets = new ArrayList<>();

    WorkingsDocument(DocumentFormat format, Language language, OutputStream out) {
        this.format = format;
        this.language = language;
        this.out = out;
    }

    /** @throws org.plumbline.documents.layout.UnprintableSheetException where the format cannot show what the form holds */
    @Override
    public void add(CheckedForm form) throws IOException {
        var table =
                Layouts.named(form.read().layout()).orElseGet(Layouts::complete).sheet(form.form());
        var workings = new WorkingsSheet(form, language).sheet();
        format.requirePrintable(table);
        format.requirePrintable(workings);
        sheets.add(table);
        sheets.add(workings);
    }

    @Override
    public void finish() throws IOException {
        if (!sheets.isEmpty()) {
            format.writeSheets(sheets, out);
        }
    }
}
