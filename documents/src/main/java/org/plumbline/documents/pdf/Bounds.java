package org.plumbline.documents.pdf;

import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** How much of a file is looked at before it is refused as something else than forms. */
final class Bounds {

    static final int MOST_PAGES = 500;
    static final int MOST_GLYPHS = 500_000;

    private static final int MOST_STEPS = 4_000_000;
    private static final int MOST_RULES = 1_000_000;

    private final FileContent content;
    private int glyphs;
    private int steps;
    private int rules;

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
