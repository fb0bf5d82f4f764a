package org.plumbline.documents.xlsx;

/** A note at a cell of a worksheet, and how the cell is shaded. */
public record XlsxNote(Shade shade, String text) {

    /** What a cell with a note is filled with. */
    public enum Shade {
        NONE(0),
        NOTE(1),
        WARNING(2),
        ERROR(3);

        private final int number;

        Shade(int number) {
            this.number = number;
        }

        /** The place among the styles; zero for none. */
        int number() {
            return number;
        }
    }
}
