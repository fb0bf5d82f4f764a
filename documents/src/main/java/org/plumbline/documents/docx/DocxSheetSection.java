package org.plumbline.documents.docx;

import java.util.List;
import java.util.Set;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetRow;
import org.plumbline.documents.print.Page;

/**
 * A section: what covers the page's width without borders as paragraphs, all else as tables. A document repeats only the
 * first rows of a table, so a table ends where repeated rows begin, and the next follows without a gap.
 */
final class DocxSheetSection {

    private static final Set<Role> WITHOUT_BORDERS = Set.of(Role.TITLE, Role.CAPTION, Role.SIGNATURE);
    private static final int FOOTER = 400;

    private final Sheet sheet;
    private final StringBuilder xml;

    DocxSheetSection(Sheet sheet, StringBuilder xml) {
        this.sheet = sheet;
        this.xml = xml;
    }

    void write(boolean last) {
        int[] columns = Page.of(sheet).columns(sheet);
        var rows = sheet.rows();
        int at = 0;
        while (at < rows.size()) {
            int end = end(at);
            if (isLine(rows.get(at))) {
                var cell = rows.get(at).cells().get(0);
                DocxSheetTable.paragraph(cell.role(), cell.text(), xml);
            } else {
                boolean goesOn = end < rows.size() && isBordered(rows.get(end));
                new DocxSheetTable(columns, rows.subList(at, end), xml).write(isBordered(rows.get(at)), goesOn);
                xml.append(end < rows.size() ? "<w:p><w:pPr><w:pStyle w:val=\"SheetSeam\"/></w:pPr></w:p>" : "");
            }
            at = end;
        }
        section(last);
    }

    /** Where a paragraph or table ends that starts at a row. */
    private int end(int from) {
        var rows = sheet.rows();
        if (isLine(rows.get(from))) {
            return from + 1;
        }
        int covered = from;
        int at = from;
        boolean sameTable = true;
        while (sameTable) {
            for (var cell : rows.get(at).cells()) {
                covered = Math.max(covered, at + cell.rows());
            }
            at++;
            sameTable = at < rows.size() && (at < covered || belongs(rows.get(at), from, at));
        }
        return at;
    }

    /**
     * Whether a row goes on with a table. Headings that repeat on each page do so only over what they head: the total
     * line's figures still, but not what has a heading of its own.
     */
    private boolean belongs(SheetRow row, int from, int at) {
        var above = sheet.rows().get(at - 1);
        if (isLine(row) || isBordered(above) != isBordered(row)) {
            return false;
        }
        if (row.repeated()) {
            return above.repeated();
        }
        boolean headsOnly = has(row, Role.HEADING) && !has(row, Role.FIGURE);
        return !sheet.rows().get(from).repeated() || !headsOnly;
    }

    private static boolean has(SheetRow row, Role role) {
        return row.cells().stream().anyMatch(cell -> cell.role() == role);
    }

    private static boolean isLine(SheetRow row) {
        return row.cells().size() == 1 && !isBordered(row);
    }

    private static boolean isBordered(SheetRow row) {
        return !row.cells().stream().allMatch(cell -> WITHOUT_BORDERS.contains(cell.role()));
    }

    /** Ends the section; the properties of the last one stand after its last paragraph, those of others in it. */
    private void section(boolean last) {
        var page = Page.of(sheet);
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"SheetSeam\"/>").append(last ? "</w:pPr></w:p>" : "");
        xml.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"")
                .append(page.width());
        xml.append("\" w:h=\"").append(page.height());
        xml.append(page.landscape() ? "\" w:orient=\"landscape\"/>" : "\"/>");
        xml.append("<w:pgMar");
        for (var side : List.of("top", "right", "bottom", "left")) {
            xml.append(" w:").append(side).append("=\"").append(Page.MARGIN).append('"');
        }
        xml.append(" w:header=\"").append(FOOTER).append("\" w:footer=\"").append(FOOTER);
        xml.append("\" w:gutter=\"0\"/></w:sectPr>").append(last ? "" : "</w:pPr></w:p>");
    }
}
