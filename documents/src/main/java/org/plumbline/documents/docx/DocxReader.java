package org.plumbline.documents.docx;

import java.util.List;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.flow.FlowGrids;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.office.OfficePackage;

/**
 * Word documents: every table as a grid, and the paragraphs outside tables, as the document prints with all changes
 * accepted and hidden text hidden.
 *
 * <p>Not read: headers and footers, which repeat on every page and hold no cell of a form; footnotes and comments;
 * tables of contents; numbers that Word counts itself; text that is hidden by a style rather than where it stands.
 */
public final class DocxReader {

    private DocxReader() {}

    /** The document's grids in the order in which they print. */
    public static List<Grid> grids(FileContent content, OfficePackage office) throws UnreadableDocumentException {
        var xml = office.xml(office.mainPart(), DocxXml.VOCABULARY);
        if (xml.isEmpty()) {
            throw content.refusal(
                    "文档里没有正文部件，可能已损坏；请用 Word 或 WPS 打开后另存一份",
                    "the document has no main part and may be damaged; save it again with Word or WPS");
        }
        var flow = new DocxFlow(new DocxXml(xml.get()), new Allowance(content));
        var grids = FlowGrids.of(flow.document());
        if (grids.isEmpty() && flow.isElsewhere()) {
            throw content.refusal(
                    "正文是嵌入的另一个文件（altChunk）；请用 Word 打开后另存一份",
                    "its text is an embedded file of another format (altChunk); open it with Word and save it again");
        }
        return grids;
    }
}
