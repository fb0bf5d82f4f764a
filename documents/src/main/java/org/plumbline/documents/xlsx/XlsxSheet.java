package org.plumbline.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.UnprintableSheetException;
import org.plumbline.documents.print.PackagePart;
import org.plumbline.documents.print.PackageWriter;

/** Official tables as a workbook: a worksheet each, to be printed on A4, one page wide. */
public final class XlsxSheet {

    private static final int USUAL_SIZE = 1 << 15;
    private static final int LONGEST_TEXT = 32_767;

    private static final List<PackagePart> RELATIONSHIPS = PackagePart.kept(XlsxSheet.class, "_rels/.rels");
    private static final PackagePart STYLES = PackagePart.of(
            "xl/styles.xml",
            PackagePart.text(XlsxSheet.class, "xl/styles.xml").replace("<cellXfs/>", XlsxSheetLook.xml()));

    /** Made when first needed. */
    private static final class Shaded {
        static final PackagePart STYLES = PackagePart.of(
                "xl/styles.xml",
                PackagePart.text(XlsxSheet.class, "xl/styles.xml")
                        .replace("<cellXfs/>", XlsxSheetLook.shadedXml())
                        .replace("<fills count=\"3\">", "<fills count=\"6\">")
                        .replace("</fills>", XlsxSheetLook.SHADES + "</fills>"));
    }

    private XlsxSheet() {}

    /** Makes sure that no text of a table is longer than a cell of a workbook may hold. */
    public static void requireRoom(Sheet sheet) throws UnprintableSheetException {
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (var cell : sheet.rows().get(row).cells()) {
                if (cell.text().length() > LONGEST_TEXT) {
                    throw tooLong(sheet, row, cell.column());
                }
            }
        }
    }

    /** Writes a workbook; the same sheets make the same bytes. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        write(sheets.stream().map(NotedSheet::without).toList(), STYLES, out);
    }

    /** Writes a workbook with notes at cells, which are shaded. */
    public static void writeNoted(List<NotedSheet> sheets, OutputStream out) throws IOException {
        write(sheets, Shaded.STYLES, out);
    }

    private static void write(List<NotedSheet> noted, PackagePart styles, OutputStream out) throws IOException {
        if (noted.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet");
        }
        var sheets = noted.stream().map(NotedSheet::sheet).toList();
        for (var sheet : sheets) {
            requireRoom(sheet);
        }
        try (var file = new PackageWriter(out)) {
            file.add("[Content_Types].xml", XlsxSheetBook.contentTypes(noted));
            file.addAll(RELATIONSHIPS);
            file.addAll(PackagePart.PROPERTIES);
            file.add(styles);
            file.add("xl/_rels/workbook.xml.rels", XlsxSheetBook.relationships(sheets.size()));
            var rows = sheets.stream().map(XlsxSheetRows::new).toList();
            file.add("xl/workbook.xml", XlsxSheetBook.workbook(sheets, rows));
            var xml = new StringBuilder(USUAL_SIZE);
            for (int at = 0; at < sheets.size(); at++) {
                xml.setLength(0);
                var part = new XlsxSheetPart(noted.get(at), rows.get(at), xml);
                part.write(at == 0);
                file.add("xl/worksheets/sheet" + (at + 1) + ".xml", xml);
                if (noted.get(at).hasNotes()) {
                    notes(part.notes(), at + 1, file);
                }
            }
            file.finish();
        }
    }

    private static void notes(XlsxSheetNotes notes, int number, PackageWriter file) throws IOException {
        file.add("xl/worksheets/_rels/sheet" + number + ".xml.rels", XlsxSheetNotes.relationships(number));
        file.add("xl/comments" + number + ".xml", notes.comments());
        file.add("xl/drawings/vmlDrawing" + number + ".vml", notes.drawing(number));
    }

    private static UnprintableSheetException tooLong(Sheet sheet, int row, int column) {
        var cell = "R" + (row + 1) + "C" + (column + 1);
        return new UnprintableSheetException(new Wording(
                "“" + sheet.name() + "”的 " + cell + " 有超过 " + LONGEST_TEXT + " 个字，工作簿的一个单元格放不下；请改存为 docx、html 或 pdf",
                cell + " of “" + sheet.name() + "” is longer than the " + LONGEST_TEXT
                        + " characters that a cell of a workbook holds; write docx, html or pdf instead"));
    }
}
