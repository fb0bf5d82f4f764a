package org.plumbline.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** How much of a file is looked at before it is refused as something else than forms. */
final class Bounds {

    static final int MOST_PAGES = 500;
    static final int MOST_GLYPHS = 500_000;

    private static final int MOST_STEPS = 2_000_000;
    private static final int MOST_RULES = 1_000_000;

    /** Pages full of text and tables come to some twenty kilobytes each. */
    private static final long MOST_CONTENT = 16 << 20;

    /** Lines across times lines down, page by page. */
    private static final long MOST_CROSSINGS = 200_000_000;

    /** Fields between the lines of all tables; a page of a form has several hundred. */
    private static final long MOST_FIELDS = 400_000;

    private final FileContent content;
    private int glyphs;
    private int steps;
    private int rules;
    private long unpacked;
    private long crossings;
    private long fields;

    Bounds(FileContent content) {
        this.content = content;
    }

    void pages(int pages) throws UnreadableDocumentException {
        if (pages > MOST_PAGES) {
            throw content.refusal(
                    "有 " + pages + " 页，超过 " + MOST_PAGES + " 页，不会是自评表；请只保留自评表再试",
                    pages + " pages, more than " + MOST_PAGES + "; keep only the forms and try again");
        }
    }

    void glyph() {
        glyphs++;
        if (glyphs > MOST_GLYPHS) {
            throw new ExceededException(
                    "文字超过 " + MOST_GLYPHS / 10_000 + " 万个，不会是自评表；请只保留自评表再试",
                    "more than " + MOST_GLYPHS + " characters; keep only the forms and try again");
        }
    }

    void rule() {
        rules++;
        if (rules > MOST_RULES) {
            throw tooMuchDrawn();
        }
    }

    void step() {
        steps++;
        if (steps > MOST_STEPS) {
            throw tooMuchDrawn();
        }
    }

    /** Counts what a page, or a drawing on it, consists of before it is read. */
    void content(PDContentStream content) throws IOException {
        try (var in = content.getContents()) {
            var buffer = new byte[1 << 16];
            for (int read = 0; in != null && read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_CONTENT) {
                    throw tooMuchDrawn();
                }
            }
        }
    }

    /** Counts the places where lines of a page may meet. */
    void crossings(long more) {
        crossings += more;
        if (crossings > MOST_CROSSINGS) {
            throw tooMuchDrawn();
        }
    }

    void fields(long more) {
        fields += more;
        if (fields > MOST_FIELDS) {
            throw tooMuchDrawn();
        }
    }

    UnreadableDocumentException refusal(ExceededException exceeded) {
        return content.refusal(exceeded.zh, exceeded.en);
    }

    private static ExceededException tooMuchDrawn() {
        return new ExceededException(
                "图形太多，不会是自评表；请只保留自评表再试", "too much is drawn for a form; keep only the forms and try again");
    }

    /** Passes through the library that walks over the page. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String zh;
        private final String en;

        ExceededException(String zh, String en) {
            super(en);
            this.zh = zh;
            this.en = en;
        }
    }
}
