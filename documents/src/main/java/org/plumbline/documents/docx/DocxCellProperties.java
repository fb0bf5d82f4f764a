package org.plumbline.documents.docx;

import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** How a cell is merged with its neighbours. */
final class DocxCellProperties {

    private int columns = 1;
    private boolean startsDown;
    private boolean continuesAbove;
    private boolean startsRight;
    private boolean continuesLeft;
    private boolean deleted;

    /** Reads the properties that have just begun. */
    void read(DocxXml xml) throws UnreadableDocumentException {
        int depth = xml.depth();
        while (xml.anyWithin(depth)) {
            if (xml.starts("gridSpan")) {
                columns = span(xml);
            } else if (xml.starts("vMerge")) {
                startsDown = xml.has("val", "restart");
                continuesAbove = !startsDown;
            } else if (xml.starts("hMerge")) {
                startsRight = xml.has("val", "restart");
                continuesLeft = !startsRight;
            } else if (xml.starts("cellDel")) {
                deleted = true;
            } else if (xml.starts("tcPrChange")) {
                xml.skip();
            }
        }
    }

    /** The number of columns that the element just begun states, at least one. */
    static int span(DocxXml xml) {
        return Math.max(1, Math.min(xml.number("val", 1), Allowance.MOST_COLUMNS));
    }

    int columns() {
        return columns;
    }

    /** Whether cells of further rows may belong to it. */
    boolean mayGoOnBelow() {
        return startsDown || continuesAbove;
    }

    boolean continuesAbove() {
        return continuesAbove;
    }

    boolean startsRight() {
        return startsRight;
    }

    boolean continuesLeft() {
        return continuesLeft;
    }

    boolean isDeleted() {
        return deleted;
    }
}
