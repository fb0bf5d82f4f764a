package org.plumbline.documents.hostile;

import static org.plumbline.documents.hostile.HostileFile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.plumbline.core.form.Indicator;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.docx.DocxSheet;
import org.plumbline.documents.html.HtmlSheet;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;
import org.plumbline.documents.office.Zips;
import org.plumbline.documents.tsv.TsvSheet;
import org.plumbline.documents.xlsx.XlsxSheet;

/** Forms in tables of a hundred columns, in tables within tables, and as pictures. */
final class ShapedFiles {

    private static final int COLUMNS = 100;

    private ShapedFiles() {}

    static List<HostileFile> all() throws IOException {
        var wide = wide(Forms.sheet());
        int listed = (int) wide.rows().stream().filter(ShapedFiles::isIndicator).count();
        var html = new String(Forms.written(DocumentFormat.HTML), StandardCharsets.UTF_8);
        return List.of(
                HostileFile.read("wide.xlsx", written(XlsxSheet::write, wide), listed),
                HostileFile.read("wide.docx", written(DocxSheet::write, wide), listed),
                HostileFile.read("wide.html", written(HtmlSheet::write, wide), listed),
                HostileFile.read("wide.tsv", written(TsvSheet::write, wide), listed),
                HostileFile.read("nested.html", nested(html, 12).getBytes(StandardCharsets.UTF_8), 0),
                HostileFile.read("nested.docx", nested(12), 0),
                refused("nested without end.docx", nested(9_000), "嵌套", "nested"),
                refused(
                        "nested without end.html",
                        nested(html, 9_000).getBytes(StandardCharsets.UTF_8),
                        "嵌套",
                        "nested"),
                refused("picture.pdf", picture(), "扫描件", "scan"));
    }

    @FunctionalInterface
    private interface Writer {
        void write(List<Sheet> sheets, ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer, Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(List.of(sheet), out);
        return out.toByteArray();
    }

    /** The sheet with columns to its right, the last of which prints something beside each indicator. */
    private static Sheet wide(Sheet sheet) {
        var widths = new ArrayList<>(sheet.widths());
        int first = widths.size();
        while (widths.size() < COLUMNS) {
            widths.add(6);
        }
        var rows = new ArrayList<SheetRow>();
        for (var row : sheet.rows()) {
            var cells = new ArrayList<>(row.cells());
            for (int column = first; column < COLUMNS; column++) {
                var text = column == COLUMNS - 1 && isIndicator(row) ? "旁注" + rows.size() : "";
                cells.add(new SheetCell(column, 1, 1, Role.TEXT, text, Optional.empty()));
            }
            rows.add(new SheetRow(cells, row.repeated()));
        }
        return new Sheet(sheet.layout(), sheet.name(), sheet.landscape(), widths, rows, sheet.leftOut());
    }

    private static boolean isIndicator(SheetRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.path().stream())
                .anyMatch(path -> path.field() == Indicator.Field.NAME);
    }

    /** The page in tables that hold nothing but one another. */
    private static String nested(String html, int depth) {
        return html.replaceFirst(
                "(?s)<body>(.*)</body>",
                "<body>" + "<table><tr><td>".repeat(depth) + "$1" + "</table>".repeat(depth) + "</body>");
    }

    /** The document's table in cells of tables that hold nothing but one another. */
    private static byte[] nested(int depth) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        Zips.parts(Forms.written(DocumentFormat.DOCX))
                .forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        texts.computeIfPresent(
                "word/document.xml",
                (name, text) -> text.replaceFirst(
                        "(?s)<w:tbl>.*</w:tbl>",
                        "<w:tbl><w:tr><w:tc>".repeat(depth) + "$0" + "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth)));
        return Zips.of(texts);
    }

    private static byte[] picture() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var image = new java.awt.image.BufferedImage(600, 800, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 800);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
