package org.plumbline.documents.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.print.Page;
import org.plumbline.documents.print.TextLines;

/** The notes of one worksheet: their texts in one part, the boxes they are shown in in another. */
final class XlsxSheetNotes {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BOX = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
            + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    /** Shapes are numbered in blocks of so many, a block for each worksheet. */
    private static final int BLOCK = 1024;

    private static final double USUAL_COLUMN = 48;
    private static final double USUAL_ROW = 15;
    private static final double WIDTH = 230;
    private static final double LINE = 14;
    private static final int CHARACTERS = 42;
    private static final int MOST_LINES = 24;

    private record Placed(int row, int column, String text) {}

    private final Sheet sheet;
    private final XlsxSheetRows rows;
    private final List<Placed> notes = new ArrayList<>();

    XlsxSheetNotes(Sheet sheet, XlsxSheetRows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** Row and column of the workbook, from 0. */
    void add(int row, int column, String text) {
        notes.add(new Placed(row, column, text));
    }

    static CharSequence relationships(int number) {
        return DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationship(1, "vmlDrawing", "../drawings/vmlDrawing" + number + ".vml")
                + relationship(2, "comments", "../comments" + number + ".xml") + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    CharSequence comments() {
        var xml = new StringBuilder(DECLARATION);
        xml.append("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.append("<authors><author>准绳 Plumbline</author></authors><commentList>");
        for (var note : inOrder()) {
            xml.append("<comment ref=\"").append(XlsxSheetPart.letters(note.column()));
            xml.append(note.row() + 1).append("\" authorId=\"0\"><text><r><rPr><sz val=\"9\"/>");
            xml.append("<rFont val=\"宋体\"/><charset val=\"134\"/></rPr><t xml:space=\"preserve\">");
            XlsxSheetText.append(note.text(), xml);
            xml.append("</t></r></text></comment>");
        }
        return xml.append("</commentList></comments>");
    }

    /** The boxes, in the older drawing language in which all programs look for them. */
    CharSequence drawing(int number) {
        var xml = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"");
        xml.append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"");
        xml.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">");
        xml.append("<o:idmap v:ext=\"edit\" data=\"")
                .append(number)
                .append("\"/></o:shapelayout>")
                .append(BOX);
        int shape = number * BLOCK;
        for (var note : inOrder()) {
            shape++;
            xml.append("<v:shape id=\"_x0000_s").append(shape);
            xml.append("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\"");
            xml.append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>");
            xml.append("<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">");
            xml.append("<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">");
            xml.append("<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>").append(anchor(note));
            xml.append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").append(note.row());
            xml.append("</x:Row><x:Column>").append(note.column()).append("</x:Column></x:ClientData></v:shape>");
        }
        return xml.append("</xml>");
    }

    private List<Placed> inOrder() {
        return notes.stream()
                .sorted(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column))
                .toList();
    }

    /** Columns and rows between which a box lies, as wide and high as its text needs. */
    private String anchor(Placed note) {
        int lines = Math.min(MOST_LINES, TextLines.count(note.text(), CHARACTERS) + 1);
        int left = note.column() + 1;
        int right = left;
        for (double width = 0; width < WIDTH; right++) {
            width += width(right);
        }
        int top = Math.max(0, note.row() - 1);
        int bottom = top;
        for (double height = 0; height < lines * LINE; bottom++) {
            height += height(bottom);
        }
        return left + ", 12, " + top + ", 4, " + right + ", 12, " + bottom + ", 4";
    }

    private double width(int column) {
        int[] twips = Page.of(sheet).columns(sheet);
        return column < twips.length ? twips[column] / 20.0 : USUAL_COLUMN;
    }

    private double height(int row) {
        for (int at = 0; at < sheet.rows().size(); at++) {
            if (row < rows.first(at + 1)) {
                return rows.height(at, row);
            }
        }
        return USUAL_ROW;
    }
}
