package org.plumbline.documents.xlsx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.print.Page;

/** A worksheet: one sheet, every value a text exactly as printed, never a formula. */
final class XlsxSheetPart {

    /** How wide a digit of the workbook's font is, the unit of column widths, in points. */
    private static final double DIGIT = 5.25;

    /** A little less than the page, so that no program has to shrink the table to fit it. */
    private static final double SHARE_OF_PAGE = 0.985;

    private static final double TWIPS_PER_INCH = 1440;

    private static final String RELATED =
            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";

    private final Sheet sheet;
    private final XlsxSheetRows rows;
    private final String[] columns;
    private final StringBuilder xml;
    private final List<String> merges = new ArrayList<>();

    /** For each column, the style of the cell above that covers it, and the workbook's row that it covers last. */
    private final int[] coverStyles;

    private final int[] coveredTo;

    private final IdentityHashMap<SheetCell, XlsxNote> noted;
    private final XlsxSheetNotes notes;

    XlsxSheetPart(NotedSheet notedSheet, XlsxSheetRows rows, StringBuilder xml) {
        this.sheet = notedSheet.sheet();
        this.noted = notedSheet.notes();
        this.notes = new XlsxSheetNotes(sheet, rows);
        this.rows = rows;
        this.xml = xml;
        int width = sheet.widths().size();
        columns = new String[width];
        for (int column = 0; column < width; column++) {
            columns[column] = letters(column);
        }
        coverStyles = new int[width];
        coveredTo = new int[width];
    }

    /** What was noted at the cells written so far. */
    XlsxSheetNotes notes() {
        return notes;
    }

    void write(boolean selected) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
        xml.append(noted.isEmpty() ? ">" : RELATED);
        xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.append("<dimension ref=\"").append(area()).append("\"/>");
        xml.append("<sheetViews><sheetView showGridLines=\"0\"").append(selected ? " tabSelected=\"1\"" : "");
        xml.append(" workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"19.5\"/>");
        columnWidths();
        xml.append("<sheetData>");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(row);
        }
        xml.append("</sheetData>");
        mergedCells();
        page();
        xml.append("<ignoredErrors><ignoredError sqref=\"").append(area());
        xml.append("\" twoDigitTextYear=\"1\" numberStoredAsText=\"1\"/></ignoredErrors>");
        xml.append(noted.isEmpty() ? "" : "<legacyDrawing r:id=\"rId1\"/>").append("</worksheet>");
    }

    private String area() {
        return "A1:" + columns[columns.length - 1] + rows.first(sheet.rows().size());
    }

    private void columnWidths() {
        xml.append("<cols>");
        int[] twips = Page.of(sheet).columns(sheet);
        for (int column = 0; column < twips.length; column++) {
            double width = Math.floor(twips[column] / 20.0 / DIGIT * SHARE_OF_PAGE * 256) / 256;
            xml.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1);
            xml.append("\" width=\"").append(width).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols>");
    }

    private void row(int row) {
        for (int at = rows.first(row); at < rows.first(row + 1); at++) {
            xml.append("<row r=\"").append(at + 1).append("\" ht=\"").append(rows.height(row, at));
            xml.append("\" customHeight=\"1\">");
            var cells = at == rows.first(row) ? sheet.rows().get(row).cells() : List.<SheetCell>of();
            int next = 0;
            for (int column = 0; column < columns.length; column++) {
                if (next < cells.size() && cells.get(next).column() == column) {
                    cell(cells.get(next), row, look(cells, next));
                    next++;
                } else if (coveredTo[column] > at) {
                    covered(column, at);
                }
            }
            xml.append("</row>");
        }
    }

    private static XlsxSheetLook look(List<SheetCell> cells, int at) {
        boolean several = cells.size() > 1;
        return XlsxSheetLook.of(cells.get(at).role(), several && at == 0, several && at == cells.size() - 1);
    }

    private void cell(SheetCell cell, int row, XlsxSheetLook usual) {
        int from = rows.first(row);
        int to = rows.first(row + cell.rows());
        int right = cell.column() + cell.columns() - 1;
        boolean mayBeCut = rows.takeSeveralPages() && to - from > 1;
        var look = mayBeCut ? usual.atTop() : usual;
        var note = noted.get(cell);
        var shade = note == null ? XlsxNote.Shade.NONE : note.shade();
        if (note != null) {
            notes.add(from, cell.column(), note.text());
        }
        int style = look.style(cell.text(), shade);
        open(cell.column(), from, style);
        if (cell.text().isEmpty()) {
            xml.append("/>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XlsxSheetText.append(cell.text(), xml);
            xml.append("</t></is></c>");
        }
        for (int column = cell.column(); column <= right; column++) {
            coverStyles[column] = look.isBordered() ? look.style("", shade) : 0;
            coveredTo[column] = to;
        }
        if (cell.columns() > 1 || to - from > 1) {
            merges.add(columns[cell.column()] + (from + 1) + ":" + columns[right] + to);
        }
    }

    /** A merged cell has the border of its first cell only on that side: each cell that it covers brings its own. */
    private void covered(int column, int row) {
        if (coverStyles[column] != 0) {
            open(column, row, coverStyles[column]);
            xml.append("/>");
        }
    }

    private void open(int column, int row, int style) {
        xml.append("<c r=\"").append(columns[column]).append(row + 1);
        xml.append("\" s=\"").append(style).append('"');
    }

    private void mergedCells() {
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merges.size()).append("\">");
            merges.forEach(
                    merge -> xml.append("<mergeCell ref=\"").append(merge).append("\"/>"));
            xml.append("</mergeCells>");
        }
    }

    private void page() {
        double margin = inches(Page.MARGIN);
        xml.append("<printOptions horizontalCentered=\"1\"/>");
        xml.append("<pageMargins left=\"").append(margin).append("\" right=\"").append(margin);
        xml.append("\" top=\"").append(margin).append("\" bottom=\"").append(margin);
        xml.append("\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"");
        xml.append(rows.takeSeveralPages() ? 0 : 1).append("\" orientation=\"");
        xml.append(sheet.landscape() ? "landscape" : "portrait");
        xml.append("\"/><headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>");
    }

    private static double inches(int twips) {
        return Math.round(twips / TWIPS_PER_INCH * 100) / 100.0;
    }

    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }
}
