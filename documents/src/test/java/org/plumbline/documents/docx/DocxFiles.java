package org.plumbline.documents.docx;

import java.util.List;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.GridNotation;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.OfficePackage;
import org.plumbline.documents.office.Zips;

/** Documents made for tests, from what their body holds. */
final class DocxFiles {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private DocxFiles() {}

    static byte[] of(String body) {
        return of(body, TRANSITIONAL);
    }

    static byte[] of(String body, String namespace) {
        return ofPart("<w:document xmlns:w=\"" + namespace + "\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                + " xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    static byte[] ofPart(String document) {
        return Zips.of(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + document);
    }

    static List<Grid> grids(byte[] docx) throws Exception {
        var file = Zips.file("表.docx", docx);
        try (var office = OfficePackage.open(file)) {
            return DocxReader.grids(file, office);
        }
    }

    static String print(String body) throws Exception {
        return GridNotation.print(grids(of(body)));
    }

    static UnreadableDocumentException refusal(byte[] docx) throws Exception {
        try {
            throw new AssertionError("read: " + GridNotation.print(grids(docx)));
        } catch (UnreadableDocumentException e) {
            return e;
        }
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tc(String text) {
        return tc("", p(text));
    }

    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }
}
