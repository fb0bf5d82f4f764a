package org.plumbline.documents.xlsx;

import java.util.Objects;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.XmlCursor;

/** Reads the part of a sheet: the cells that hold something, and the merged ranges. */
final class SheetReader {

    private static final int MOST_SHARED_TEXTS = 1 << 24;

    private final XmlCursor xml;
    private final SheetData data;
    private int row;
    private int column;

    private SheetReader(XmlCursor xml, SheetData data) {
        this.xml = xml;
        this.data = data;
    }

    static void read(XmlCursor xml, SheetData into) throws UnreadableDocumentException {
        new SheetReader(xml, into).read();
    }

    private void read() throws UnreadableDocumentException {
        while (xml.next()) {
            if (xml.starts("c")) {
                cell();
            } else if (xml.starts("row")) {
                row = Math.max(1, xml.number("r", row + 1));
                column = 0;
            } else if (xml.starts("mergeCell")) {
                merge(Objects.requireNonNullElse(xml.attribute("ref"), ""));
            }
        }
    }

    private void cell() throws UnreadableDocumentException {
        int stated = xml.letters("r");
        column = stated > 0 ? stated : column + 1;
        int format = xml.number("s", 0);
        if (xml.has("t", "s")) {
            sharedText();
            return;
        }
        var type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        String value = "";
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.ends("v")) {
                value = xml.text();
            } else if (xml.ends("f")) {
                formula = xml.text();
            } else if (xml.starts("is")) {
                value = RichText.read(xml, "is");
            }
        }
        if (!value.isEmpty()) {
            take(type, value, format);
        } else if (formula != null && !type.equals("str")) {
            data.text(row, column, "=" + formula);
        }
    }

    private void sharedText() throws UnreadableDocumentException {
        while (xml.next() && !xml.ends("c")) {
            if (xml.ends("v")) {
                int index = xml.textAsNumber();
                if (index < 0 || index > MOST_SHARED_TEXTS) {
                    throw xml.damaged();
                }
                data.sharedText(row, column, index);
            }
        }
    }

    private void take(String type, String value, int format) throws UnreadableDocumentException {
        switch (type) {
            case "n" -> data.number(row, column, value.strip(), format);
            case "b" -> data.text(row, column, value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
            case "d" -> data.number(row, column, IsoDate.serial(value.strip()), format);
            case "str" -> data.text(row, column, RichText.unescaped(value));
            default -> data.text(row, column, value);
        }
    }

    private void merge(String range) throws UnreadableDocumentException {
        var first = CellReference.parse(range.substring(0, Math.max(0, range.indexOf(':'))));
        var last = CellReference.parse(range.substring(range.indexOf(':') + 1));
        if (first != null && last != null) {
            data.merge(
                    Math.min(first.row(), last.row()), Math.min(first.column(), last.column()),
                    Math.max(first.row(), last.row()), Math.max(first.column(), last.column()));
        }
    }
}
