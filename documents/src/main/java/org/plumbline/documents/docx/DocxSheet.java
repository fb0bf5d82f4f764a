package org.plumbline.documents.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.print.PackagePart;
import org.plumbline.documents.print.PackageWriter;

/** Official tables as a text document: a section each, which starts on a new page of A4. */
public final class DocxSheet {

    private static final List<PackagePart> KEPT = PackagePart.kept(
            DocxSheet.class,
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/footer.xml",
            "word/settings.xml",
            "word/styles.xml");

    private static final int USUAL_SIZE = 1 << 15;

    private DocxSheet() {}

    /** Writes a document; the same sheets make the same bytes. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A document has at least one sheet");
        }
        var xml = new StringBuilder(USUAL_SIZE);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");
        xml.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        for (int at = 0; at < sheets.size(); at++) {
            new DocxSheetSection(sheets.get(at), xml).write(at == sheets.size() - 1);
        }
        xml.append("</w:body></w:document>");
        try (var file = new PackageWriter(out)) {
            file.addAll(KEPT);
            file.addAll(PackagePart.PROPERTIES);
            file.add("word/document.xml", xml);
            file.finish();
        }
    }
}
