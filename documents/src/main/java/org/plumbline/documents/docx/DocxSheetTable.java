package org.plumbline.documents.docx;

import java.util.Arrays;
import java.util.List;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;
import org.plumbline.documents.print.TextLines;

/** A table with columns of fixed width, in twips. The repeated rows that it starts with stand on each of its pages. */
final class DocxSheetTable {

    private static final int HEIGHT = 400;
    private static final int HEIGHT_TO_WRITE = 680;
    private static final int MARGIN = 70;
    private static final int MARGIN_ABOVE = 20;
    private static final int CHARACTER = 102;

    /** Rows of more lines may go on over a page's end. */
    private static final int LINES_TOGETHER = 12;

    private final int[] columns;
    private final List<SheetRow> rows;
    private final int headers;
    private final StringBuilder xml;

    /** For each column, the cell that covers it from there on, and how many more rows that reaches. */
    private final SheetCell[] above;

    private final int[] left;

    DocxSheetTable(int[] columns, List<SheetRow> rows, StringBuilder xml) {
        this.columns = columns;
        this.rows = rows;
        this.xml = xml;
        headers = (int) rows.stream().takeWhile(SheetRow::repeated).count();
        above = new SheetCell[columns.length];
        left = new int[columns.length];
    }

    /** @param goesOn whether another table continues this one, which then brings the line between them */
    void write(boolean bordered, boolean goesOn) {
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(width(0, columns.length));
        xml.append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (var side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            boolean drawn = bordered && !(goesOn && side.equals("bottom"));
            xml.append("<w:").append(side);
            xml.append(drawn ? " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>" : " w:val=\"nil\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>");
        for (var side : List.of("top", "left", "bottom", "right")) {
            int margin = side.equals("left") || side.equals("right") ? MARGIN : MARGIN_ABOVE;
            xml.append("<w:").append(side).append(" w:w=\"").append(margin).append("\" w:type=\"dxa\"/>");
        }
        xml.append("</w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int column : columns) {
            xml.append("<w:gridCol w:w=\"").append(column).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        for (int row = 0; row < rows.size(); row++) {
            row(row);
        }
        xml.append("</w:tbl>");
    }

    private void row(int row) {
        var cells = rows.get(row).cells();
        xml.append("<w:tr><w:trPr>");
        xml.append(cells.stream().allMatch(this::isShort) ? "<w:cantSplit/>" : "");
        boolean toBeWritten = cells.stream()
                .anyMatch(cell -> cell.role() == Role.PROSE && cell.text().isEmpty());
        xml.append("<w:trHeight w:val=\"").append(toBeWritten ? HEIGHT_TO_WRITE : HEIGHT);
        xml.append("\" w:hRule=\"atLeast\"/>");
        xml.append(row < headers ? "<w:tblHeader/>" : "").append("</w:trPr>");
        int next = 0;
        int column = 0;
        while (column < columns.length) {
            boolean starts = left[column] == 0;
            if (starts) {
                above[column] = cells.get(next);
                left[column] = above[column].rows();
                next++;
            }
            left[column]--;
            cell(above[column], row, starts, left[column] > 0);
            column += above[column].columns();
        }
        xml.append("</w:tr>");
    }

    private boolean isShort(SheetCell cell) {
        int characters = (width(cell.column(), cell.columns()) - 2 * MARGIN) / CHARACTER;
        return cell.rows() > 1 || TextLines.count(cell.text(), characters) <= LINES_TOGETHER;
    }

    /**
     * A cell, or the part of a merged one that lies in a row. Where a cell reaches from repeated rows into others, it is
     * parted there without a line, since programs do not repeat rows out of which a cell is cut.
     */
    private void cell(SheetCell cell, int row, boolean starts, boolean goesOn) {
        boolean partsAbove = !starts && row == headers;
        boolean partsBelow = goesOn && row == headers - 1;
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width(cell.column(), cell.columns()));
        xml.append("\" w:type=\"dxa\"/>");
        if (cell.columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
        }
        if (!starts && !partsAbove) {
            xml.append("<w:vMerge/>");
        } else if (goesOn && !partsBelow) {
            xml.append("<w:vMerge w:val=\"restart\"/>");
        }
        if (partsAbove || partsBelow) {
            xml.append("<w:tcBorders><w:")
                    .append(partsAbove ? "top" : "bottom")
                    .append(" w:val=\"nil\"/></w:tcBorders>");
        }
        if (cell.role() == Role.HEADING) {
            xml.append("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F2F2F2\"/>");
        }
        xml.append(cell.role() == Role.PROSE ? "" : "<w:vAlign w:val=\"center\"/>")
                .append("</w:tcPr>");
        paragraph(cell.role(), starts ? cell.text() : "", xml);
        xml.append("</w:tc>");
    }

    static void paragraph(Role role, String text, StringBuilder xml) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style(role)).append("\"/></w:pPr>");
        DocxSheetText.append(text, xml);
        xml.append("</w:p>");
    }

    /** The style's id in {@code styles.xml}. */
    private static String style(Role role) {
        return switch (role) {
            case TITLE -> "SheetTitle";
            case CAPTION -> "SheetCaption";
            case HEADING -> "SheetHeading";
            case GROUP, FIGURE -> "SheetFigure";
            case TEXT, PROSE -> "SheetText";
            case SIGNATURE -> "SheetSignature";
        };
    }

    private int width(int from, int count) {
        return Arrays.stream(columns, from, from + count).sum();
    }
}
