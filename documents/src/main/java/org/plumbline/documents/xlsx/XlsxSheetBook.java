package org.plumbline.documents.xlsx;

import java.util.List;
import org.plumbline.documents.layout.Sheet;

/** The parts of a workbook that list its sheets: their names, what of each is printed, which rows every page repeats. */
final class XlsxSheetBook {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private XlsxSheetBook() {}

    static CharSequence contentTypes(List<NotedSheet> sheets) {
        var xml = new StringBuilder(DECLARATION);
        xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", xml);
        type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml);
        type("/xl/styles.xml", SPREADSHEET + "styles+xml", xml);
        type("/xl/workbook.xml", SPREADSHEET + "sheet.main+xml", xml);
        for (int sheet = 1; sheet <= sheets.size(); sheet++) {
            type("/xl/worksheets/sheet" + sheet + ".xml", SPREADSHEET + "worksheet+xml", xml);
            if (sheets.get(sheet - 1).hasNotes()) {
                type("/xl/comments" + sheet + ".xml", SPREADSHEET + "comments+xml", xml);
                type("/xl/drawings/vmlDrawing" + sheet + ".vml", DRAWING, xml);
            }
        }
        return xml.append("</Types>");
    }

    private static void type(String part, String type, StringBuilder xml) {
        xml.append("<Override PartName=\"").append(part);
        xml.append("\" ContentType=\"").append(type).append("\"/>");
    }

    static CharSequence relationships(int sheets) {
        var xml = new StringBuilder(DECLARATION);
        xml.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
        for (int sheet = 1; sheet <= sheets; sheet++) {
            relationship(sheet, "worksheet", "worksheets/sheet" + sheet + ".xml", xml);
        }
        relationship(sheets + 1, "styles", "styles.xml", xml);
        return xml.append("</Relationships>");
    }

    private static void relationship(int id, String type, String target, StringBuilder xml) {
        xml.append("<Relationship Id=\"rId").append(id);
        xml.append("\" Type=\"").append(OFFICE).append('/').append(type);
        xml.append("\" Target=\"").append(target).append("\"/>");
    }

    static CharSequence workbook(List<Sheet> sheets, List<XlsxSheetRows> rows) {
        var names = XlsxSheetNames.of(sheets);
        var xml = new StringBuilder(DECLARATION);
        xml.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"");
        xml.append(OFFICE).append("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int at = 0; at < names.size(); at++) {
            xml.append("<sheet name=\"");
            XlsxSheetText.append(names.get(at), xml);
            xml.append("\" sheetId=\"").append(at + 1);
            xml.append("\" r:id=\"rId").append(at + 1).append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        for (int at = 0; at < names.size(); at++) {
            var range = rows.get(at);
            var sheet = sheets.get(at);
            var lastColumn = XlsxSheetPart.letters(sheet.widths().size() - 1);
            name(
                    "Print_Area",
                    at,
                    names.get(at),
                    "$A$1:$" + lastColumn + "$" + range.first(sheet.rows().size()),
                    xml);
            int last = lastRepeated(sheet);
            if (last >= 0) {
                int first = firstRepeated(sheet, last);
                name(
                        "Print_Titles",
                        at,
                        names.get(at),
                        "$" + (range.first(first) + 1) + ":$" + range.first(last + 1),
                        xml);
            }
        }
        return xml.append("</definedNames></workbook>");
    }

    private static void name(String name, int sheet, String sheetName, String range, StringBuilder xml) {
        xml.append("<definedName name=\"_xlnm.").append(name);
        xml.append("\" localSheetId=\"").append(sheet).append("\">'");
        XlsxSheetText.append(sheetName, xml);
        xml.append("'!").append(range).append("</definedName>");
    }

    /** Programs repeat one block of rows only: the last, under which the longest part of a form stands. */
    private static int lastRepeated(Sheet sheet) {
        int last = sheet.rows().size() - 1;
        while (last >= 0 && !sheet.rows().get(last).repeated()) {
            last--;
        }
        return last;
    }

    private static int firstRepeated(Sheet sheet, int last) {
        int first = last;
        while (first > 0 && sheet.rows().get(first - 1).repeated()) {
            first--;
        }
        return first;
    }
}
