package org.plumbline.documents.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.office.Zips;

/** Workbooks written by hand for tests, and how they read. */
public final class Workbooks {

    static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Workbooks() {}

    /** The parts of a workbook of one sheet, {@code 表}, with that content between its root's tags. */
    public static Map<String, String> ofSheet(String content) {
        return ofSheets(Map.of("表", content));
    }

    public static Map<String, String> ofSheets(Map<String, String> sheets) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id='a' Type='" + TYPES + "officeDocument' Target='xl/workbook.xml'/>"));
        var list = new StringBuilder();
        var relations = new StringBuilder();
        for (var sheet : sheets.entrySet()) {
            int number = parts.size();
            var named =
                    sheet.getKey().startsWith("-") ? sheet.getKey().substring(1) + "' state='hidden" : sheet.getKey();
            list.append("<sheet name='" + named + "' sheetId='" + number + "' r:id='s" + number + "'/>");
            relations.append("<Relationship Id='s" + number + "' Type='" + TYPES + "worksheet' Target='worksheets/sheet"
                    + number + ".xml'/>");
            parts.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet xmlns='" + SPREADSHEET + "'>" + sheet.getValue() + "</worksheet>");
        }
        relations.append("<Relationship Id='t' Type='" + TYPES + "sharedStrings' Target='sharedStrings.xml'/>");
        relations.append("<Relationship Id='f' Type='" + TYPES + "styles' Target='styles.xml'/>");
        relations.append("<Relationship Id='l' Type='" + TYPES
                + "externalLink' Target='http://127.0.0.1:9/' TargetMode='External'/>");
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + SPREADSHEET + "' xmlns:r='r'><sheets>" + list + "</sheets></workbook>");
        return parts;
    }

    private static String relations(String content) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
                + "</Relationships>";
    }

    /** One row of cells. */
    public static String row(String cells) {
        return "<sheetData><row r='1'>" + cells + "</row></sheetData>";
    }

    public static void putTexts(Map<String, String> parts, String... items) {
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns='" + SPREADSHEET + "'><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** Styles 1, 2, … with those format codes. */
    public static void putFormats(Map<String, String> parts, String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder("<xf numFmtId='0'/>");
        for (int at = 0; at < codes.length; at++) {
            formats.append("<numFmt numFmtId='" + (164 + at) + "' formatCode='"
                    + codes[at].replace("&", "&amp;").replace("'", "&apos;").replace("<", "&lt;") + "'/>");
            styles.append("<xf numFmtId='" + (164 + at) + "'/>");
        }
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns='" + SPREADSHEET + "'><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    public static List<Grid> read(Map<String, String> parts) throws UnreadableDocumentException {
        return read(Zips.of(parts));
    }

    public static List<Grid> read(byte[] workbook) throws UnreadableDocumentException {
        var file = Zips.file("表.xlsx", workbook);
        try (var office = OfficePackage.open(file)) {
            return XlsxReader.grids(file, office);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the grids, one after the other: {@code R1C1 text}, with the size where it covers several. */
    public static String print(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.address()
                        + (cell.rows() * cell.columns() > 1 ? "+" + cell.rows() + "×" + cell.columns() : "") + " "
                        + cell.text())
                .collect(Collectors.joining("; "));
    }
}
