package org.plumbline.documents.pdf;

/** A page of A4 paper and the part of it that is printed on, in points. */
record PaperSize(double width, double height) {

    static final double MARGIN = 40;

    /** The height at the lower end that is kept for the page number. */
    static final double FOOT = 46;

    private static final double SHORT = 595.28;
    private static final double LONG = 841.89;

    static PaperSize of(boolean landscape) {
        return landscape ? new PaperSize(LONG, SHORT) : new PaperSize(SHORT, LONG);
    }

    double bottom() {
        return height - FOOT;
    }

    double printedWidth() {
        return width - 2 * MARGIN;
    }

    double printedHeight() {
        return bottom() - MARGIN;
    }
}
