package org.plumbline.documents.xlsx;

import java.util.Objects;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.XmlCursor;
import org.plumbline.documents.office.display.NumberStyles;

/** Reads the part of cell styles: of each, the number format. */
final class StylesPart {

    private StylesPart() {}

    static void read(XmlCursor xml, NumberStyles into) throws UnreadableDocumentException {
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                into.define(xml.number("numFmtId", 0), Objects.requireNonNullElse(xml.attribute("formatCode"), ""));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.starts("xf")) {
                into.addStyle(xml.number("numFmtId", 0));
            }
        }
    }
}
