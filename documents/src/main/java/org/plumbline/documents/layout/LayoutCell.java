package org.plumbline.documents.layout;

/**
 * A cell of a layout: a printed label, or what it prints of the form.
 *
 * @param label the printed words; empty where it prints of the form
 * @param isHeading whether it is a label, be its words empty
 * @param columns how many of the layout's columns it covers
 */
record LayoutCell(boolean isHeading, String label, Content content, int columns, int rows) {

    static LayoutCell heading(String label, int columns, int rows) {
        return new LayoutCell(true, label, Content.NOTHING, columns, rows);
    }

    static LayoutCell printing(Content content, int columns, int rows) {
        return new LayoutCell(false, "", content, columns, rows);
    }
}
