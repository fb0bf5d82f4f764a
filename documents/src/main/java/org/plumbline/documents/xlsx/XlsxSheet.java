package org.plumbline.documents.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.print.PackagePart;
import org.plumbline.documents.print.PackageWriter;

/** Official tables as a workbook: a worksheet each, to be printed on A4, one page wide. */
public final class XlsxSheet {

    private static final int USUAL_SIZE = 1 << 15;

    private static final List<PackagePart> RELATIONSHIPS = PackagePart.kept(XlsxSheet.class, "_rels/.rels");
    private static final PackagePart STYLES = PackagePart.of(
            "xl/styles.xml",
            PackagePart.text(XlsxSheet.class, "xl/styles.xml").replace("<cellXfs/>", XlsxSheetLook.xml()));

    private XlsxSheet() {}

    /**
     * Writes a workbook; the same sheets make the same bytes.
     *
     * @throws IOException also where a text is longer than a cell of a workbook may be
     */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet");
        }
        try (var file = new PackageWriter(out)) {
            file.add("[Content_Types].xml", XlsxSheetBook.contentTypes(sheets.size()));
            file.addAll(RELATIONSHIPS);
            file.addAll(PackagePart.PROPERTIES);
            file.add(STYLES);
            file.add("xl/_rels/workbook.xml.rels", XlsxSheetBook.relationships(sheets.size()));
            var rows = sheets.stream().map(XlsxSheetRows::new).toList();
            file.add("xl/workbook.xml", XlsxSheetBook.workbook(sheets, rows));
            var xml = new StringBuilder(USUAL_SIZE);
            for (int at = 0; at < sheets.size(); at++) {
                xml.setLength(0);
                new XlsxSheetPart(sheets.get(at), rows.get(at), xml).write(at == 0);
                file.add("xl/worksheets/sheet" + (at + 1) + ".xml", xml);
            }
            file.finish();
        }
    }
}
