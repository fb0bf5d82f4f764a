package org.plumbline.documents.hostile;

import static org.plumbline.documents.hostile.HostileFile.refused;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.office.Zips;

/** A form that goes on for a million rows, or for as many as the format has. */
final class LongFiles {

    private static final int MILLION = 1_000_000;

    private LongFiles() {}

    static List<HostileFile> all() throws IOException {
        return List.of(
                refused("million.xlsx", xlsx(), "20 万个", "200000 cells"),
                refused("full.xls", xls(8), "20 万个", "200000 cells"),
                refused("million.docx", docx(), "200000 个|压缩炸弹", "200000 cells|zip bomb"),
                refused("million.html", html(), "标签太多|00 万字", "too many tags|million characters"),
                refused("million.tsv", text("\t", DocumentFormat.TSV), "200000 个", "200000 cells"),
                refused("million.csv", csv(","), "200000 个", "200000 cells"),
                refused("million.txt", lines(), "200000 个", "200000 cells"),
                refused("bars.txt", csv("|"), "200000 个", "200000 cells"),
                refused("gb18030.csv", gb18030(csv(",")), "200000 个", "200000 cells"));
    }

    private static byte[] xlsx() throws IOException {
        var rows = new StringBuilder();
        for (int row = 100; row < MILLION; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("'><c r='A")
                    .append(row)
                    .append("'><v>")
                    .append(row);
            rows.append("</v></c></row>");
        }
        return with(DocumentFormat.XLSX, "xl/worksheets/sheet1.xml", "</sheetData>", rows);
    }

    private static byte[] docx() throws IOException {
        var rows = "<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>".repeat(MILLION);
        return with(DocumentFormat.DOCX, "word/document.xml", "</w:tbl>", rows);
    }

    private static byte[] html() throws IOException {
        return inserted(Forms.written(DocumentFormat.HTML), "</table>", "<tr><td>1".repeat(MILLION));
    }

    private static byte[] xls(int columns) throws IOException {
        var book = Forms.workbook();
        var table = book.getSheetAt(0);
        for (int row = table.getLastRowNum() + 1; row < 1 << 16; row++) {
            var line = table.createRow(row);
            IntStream.range(0, columns)
                    .forEach(column -> line.createCell(column).setCellValue(column));
        }
        return Forms.bytes(book);
    }

    private static byte[] text(String separator, DocumentFormat format) throws IOException {
        var text = new StringBuilder(new String(Forms.written(format), StandardCharsets.UTF_8));
        for (int row = 0; row < MILLION; row++) {
            text.append(row).append(separator).append("指标").append(separator).append("1\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(String separator) throws IOException {
        var table = new String(text("\t", DocumentFormat.TSV), StandardCharsets.UTF_8);
        return table.replace(',', '，').replace("\t", separator).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gb18030(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));
    }

    private static byte[] lines() throws IOException {
        return new String(csv("\n"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(DocumentFormat format, String part, String before, CharSequence more)
            throws IOException {
        var texts = new LinkedHashMap<String, String>();
        Zips.parts(Forms.written(format))
                .forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        texts.computeIfPresent(part, (name, text) -> inserted(text, before, more));
        return Zips.of(texts);
    }

    private static byte[] inserted(byte[] text, String before, CharSequence more) {
        return inserted(new String(text, StandardCharsets.UTF_8), before, more).getBytes(StandardCharsets.UTF_8);
    }

    private static String inserted(String text, String before, CharSequence more) {
        int at = text.lastIndexOf(before);
        return text.substring(0, at) + more + text.substring(at);
    }
}
