package org.plumbline.documents.hostile;

import static org.plumbline.documents.hostile.HostileFile.read;
import static org.plumbline.documents.hostile.HostileFile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.office.Zips;

/** Forms with macros, links, pictures and entities that point to an address. */
final class LinkedFiles {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

    private final String address;

    private LinkedFiles(String address) {
        this.address = address;
    }

    static List<HostileFile> all(String address) throws IOException {
        var files = new LinkedFiles(address);
        var xlsx = texts(DocumentFormat.XLSX);
        var docx = texts(DocumentFormat.DOCX);
        return List.of(
                read("macro.xlsm", files.macro(xlsx, "xl/", "xl/workbook.xml"), 0),
                read("macro.docm", files.macro(docx, "word/", "word/document.xml"), 0),
                read("links.xlsx", files.linked(xlsx, "xl/worksheets/_rels/sheet1.xml.rels"), 0),
                read("links.docx", files.linked(docx, "word/_rels/footer.xml.rels"), 0),
                read("links.html", files.page("<!DOCTYPE html>"), 0),
                read("links.pdf", files.pdf(), 0),
                refused("entities.xlsx", files.entities(xlsx, "xl/worksheets/sheet1.xml"), "DOCTYPE", "DOCTYPE"),
                refused("entities.docx", files.entities(docx, "word/document.xml"), "DOCTYPE", "DOCTYPE"),
                read("entities.html", files.page(files.doctype("html")), 1));
    }

    private static Map<String, String> texts(DocumentFormat format) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        Zips.parts(Forms.written(format))
                .forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    /** The package as one that runs macros on opening. */
    private byte[] macro(Map<String, String> parts, String folder, String main) {
        var changed = new LinkedHashMap<>(parts);
        changed.put(folder + "vbaProject.bin", "Sub Auto_Open()\nShell \"curl " + address + "\"\nEnd Sub");
        changed.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replaceAll(
                        "application/vnd\\.openxmlformats-officedocument\\.(spreadsheetml|wordprocessingml)\\.(sheet|document)\\.main\\+xml",
                        "application/vnd.ms-office.macroEnabled.main+xml"));
        changed.computeIfPresent(
                main.replaceFirst("/", "/_rels/") + ".rels",
                (name, relations) -> relations.replace(
                        "</Relationships>",
                        "<Relationship Id='macro' Type='"
                                + "http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/>"
                                + "</Relationships>"));
        return Zips.of(changed);
    }

    /** The package with a part that refers to the address in every way there is. */
    private byte[] linked(Map<String, String> parts, String relations) {
        var links = new StringBuilder(RELATIONS);
        for (var type :
                List.of("hyperlink", "image", "attachedTemplate", "externalLinkPath", "oleObject", "subDocument")) {
            links.append("<Relationship Id='x" + type + "' Type='" + TYPES + type + "' Target='" + address
                    + "' TargetMode='External'/>");
        }
        var changed = new LinkedHashMap<>(parts);
        changed.put(relations, links + "</Relationships>");
        changed.replaceAll(
                (name, text) -> name.equals("xl/_rels/workbook.xml.rels") || name.equals("word/_rels/document.xml.rels")
                        ? text.replace("</Relationships>", links.substring(RELATIONS.length()) + "</Relationships>")
                        : text);
        return Zips.of(changed);
    }

    private byte[] entities(Map<String, String> parts, String part) {
        var changed = new LinkedHashMap<>(parts);
        changed.computeIfPresent(part, (name, text) -> text.replaceFirst("(<\\?xml[^>]*>)?", "$1" + doctype("x")));
        return Zips.of(changed);
    }

    private String doctype(String root) {
        return "<!DOCTYPE " + root + " SYSTEM '" + address + "' [<!ENTITY % e SYSTEM '" + address
                + "'> %e; <!ENTITY f SYSTEM '" + address + "'>]>";
    }

    /** The page with everything that a browser would fetch. */
    private byte[] page(String doctype) throws IOException {
        var html = new String(Forms.written(DocumentFormat.HTML), StandardCharsets.UTF_8);
        var fetched =
                "<base href='#'><script src='#'></script><link rel=stylesheet href='#'><meta http-equiv=refresh content='0;url=#'>"
                        + "<style>@import url(#)</style>";
        var shown =
                "<img src='#'><iframe src='#'></iframe><object data='#'></object><video src='#'></video><svg><image href='#'/></svg>";
        return html.replaceFirst("(?i)<!doctype html>", doctype)
                .replaceFirst("</head>|<body>", (fetched + "$0").replace("#", address))
                .replaceFirst("</body>|$", (shown + "$0").replace("#", address))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The document that asks for the address when opened, when clicked, and for a stream of its own. */
    private byte[] pdf() throws IOException {
        try (var document = Loader.loadPDF(Forms.written(DocumentFormat.PDF))) {
            var action = new PDActionURI();
            action.setURI(address);
            document.getDocumentCatalog().setOpenAction(action);
            var link = new PDAnnotationLink();
            link.setAction(action);
            var page = document.getPage(0);
            page.getAnnotations().add(link);
            page.setAnnotations(List.of(link));
            var outside = document.getDocument().createCOSStream();
            outside.setItem(COSName.F, new PDSimpleFileSpecification(new org.apache.pdfbox.cos.COSString(address)));
            outside.createOutputStream().close();
            page.getCOSObject().setItem(COSName.METADATA, outside);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
