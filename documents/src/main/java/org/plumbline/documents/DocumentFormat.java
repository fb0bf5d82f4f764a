package org.plumbline.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.documents.docx.DocxSheet;
import org.plumbline.documents.html.HtmlSheet;
import org.plumbline.documents.json.FormJson;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layout;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.UnprintableSheetException;
import org.plumbline.documents.pdf.MissingGlyphException;
import org.plumbline.documents.pdf.PdfSheet;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.tsv.TsvSheet;
import org.plumbline.documents.xlsx.XlsxSheet;

/** The formats in which forms are written. */
public enum DocumentFormat {
    /** The contract's document, {@code {"forms":[{"form":{…}}]}}; has a place for everything, whatever the layout. */
    JSON("json", "application/json", Kind.DATA) {
        @Override
        public void write(List<FormInLayout> forms, OutputStream stream) throws IOException {
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            out.append("{\"forms\":[");
            for (int at = 0; at < forms.size(); at++) {
                out.append(at == 0 ? "\n" : ",\n").append("{\"form\":");
                out.append(FormJson.write(forms.get(at).form())).append('}');
            }
            out.append("\n]}\n");
            out.flush();
        }

        @Override
        public void writeSheets(List<Sheet> sheets, OutputStream out) {
            throw new IllegalArgumentException("JSON holds forms, not their tables");
        }
    },
    /** Tab-separated text with a column for each cell of the official table. */
    TSV("tsv", "text/tab-separated-values", Kind.TEXT) {
        @Override
        public void writeSheets(List<Sheet> sheets, OutputStream out) throws IOException {
            TsvSheet.write(sheets, out);
        }
    },
    /** The official table, to be looked at and printed on A4. */
    HTML("html", "text/html", Kind.TEXT) {
        @Override
        public void writeSheets(List<Sheet> sheets, OutputStream out) throws IOException {
            HtmlSheet.write(sheets, out);
        }
    },
    /** A workbook with a sheet for each form. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Kind.OFFICE) {
        @Override
        public void requirePrintable(Sheet sheet) throws UnprintableSheetException {
            XlsxSheet.requireRoom(sheet);
        }

        @Override
        public void writeSheets(List<Sheet> sheets, OutputStream out) throws IOException {
            XlsxSheet.write(sheets, out);
        }
    },
    /** A text document with a section for each form. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind.OFFICE) {
        @Override
        public void writeSheets(List<Sheet> sheets, OutputStream out) throws IOException {
            DocxSheet.write(sheets, out);
        }
    },
    /** The official table for print, with a bookmark for each form. */
    PDF("pdf", "application/pdf", Kind.OFFICE) {
        @Override
        public void requirePrintable(Sheet sheet) throws UnprintableSheetException {
            try {
                PdfSheet.requireGlyphs(sheet);
            } catch (MissingGlyphException missing) {
                throw new UnprintableSheetException(missing.words());
            }
        }

        @Override
        public void writeSheets(List<Sheet> sheets, OutputStream out) throws IOException {
            try {
                PdfSheet.write(sheets, out);
            } catch (MissingGlyphException missing) {
                throw new UnprintableSheetException(missing.words());
            }
        }
    };

    /** What comes of a form, which decides the layout where none is asked for. */
    private enum Kind {
        /** The values; no layout is printed. */
        DATA,
        /** A table in text that is to hold everything. */
        TEXT,
        /** A table for people, in the layout that the form came in. */
        OFFICE
    }

    private final String id;
    private final String mediaType;
    private final Kind kind;

    DocumentFormat(String id, String mediaType, Kind kind) {
        this.id = id;
        this.mediaType = mediaType;
        this.kind = kind;
    }

    /** In the order of the constants. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(DocumentFormat::id).toList();
    }

    public static Optional<DocumentFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The word in options, and the ending of file names. */
    public String id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file is no text in UTF-8. */
    public boolean isBinary() {
        return kind == Kind.OFFICE;
    }

    /** Whether a file shows the table of a layout, so that what the layout has no cell for is left out of it. */
    public boolean printsLayout() {
        return kind != Kind.DATA;
    }

    /** The layout in which a form is written where none is asked for. */
    public Layout layoutFor(ReadForm read) {
        return layoutFor(read.layout());
    }

    /** The layout in which a form is written where none is asked for, from the id of the one that it was read in. */
    public Layout layoutFor(String readIn) {
        var own = kind == Kind.OFFICE ? Layouts.named(readIn) : Optional.<Layout>empty();
        return own.orElseGet(Layouts::complete);
    }

    /** Makes sure that the format can show everything in a form; asked for each, one bad form need not spoil a document. */
    public void requirePrintable(FormInLayout form) throws UnprintableSheetException {
        requirePrintable(form.sheet());
    }

    /** Makes sure that the format can show everything on a sheet. */
    public void requirePrintable(Sheet sheet) throws UnprintableSheetException {}

    /** Writes the forms as one document, all in one layout, and leaves the stream open. */
    public void write(List<SelfEvaluation> forms, Layout layout, OutputStream out) throws IOException {
        write(forms.stream().map(form -> new FormInLayout(form, layout)).toList(), out);
    }

    /**
     * Writes the forms as one document and leaves the stream open.
     *
     * @throws UnprintableSheetException where the format cannot show what a form holds
     */
    public void write(List<FormInLayout> forms, OutputStream out) throws IOException {
        writeSheets(sheets(forms), out);
    }

    /**
     * Writes sheets, be they official tables or what belongs to them, as one document and leaves the stream open.
     *
     * @throws IllegalArgumentException where the format prints no tables
     * @throws UnprintableSheetException where the format cannot show what a sheet holds
     */
    public abstract void writeSheets(List<Sheet> sheets, OutputStream out) throws IOException;

    private static List<Sheet> sheets(List<FormInLayout> forms) {
        return forms.stream().map(FormInLayout::sheet).toList();
    }
}
