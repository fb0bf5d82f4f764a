package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.flow.Piece;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Paragraphs and tables in their order: of the document, of a cell, of a text box. */
final class DocxFlow {

    /** Tables and text boxes within one another, beyond what anybody makes by hand. */
    private static final int DEEPEST = 50;

    private final DocxXml xml;
    private final Allowance allowance;
    private final DocxFields fields = new DocxFields();
    private boolean elsewhere;

    DocxFlow(DocxXml xml, Allowance allowance) {
        this.xml = xml;
        this.allowance = allowance;
    }

    List<Piece> document() throws UnreadableDocumentException {
        return within(0);
    }

    /** Whether text is kept in a file of another format inside this one. */
    boolean isElsewhere() {
        return elsewhere;
    }

    /** What the cell that has just begun prints; its properties are told apart. */
    List<Piece> cell(DocxCellProperties properties) throws UnreadableDocumentException {
        int depth = xml.depth();
        allowance.enter(DEEPEST);
        var pieces = new ArrayList<Piece>(2);
        while (xml.nextWithin(depth)) {
            if (xml.starts("tcPr")) {
                properties.read(xml);
            } else {
                take(pieces);
            }
        }
        allowance.leave();
        return pieces;
    }

    /** What the text box that has just begun prints. */
    List<Piece> box() throws UnreadableDocumentException {
        return within(xml.depth());
    }

    private List<Piece> within(int depth) throws UnreadableDocumentException {
        allowance.enter(DEEPEST);
        var pieces = new ArrayList<Piece>();
        while (xml.nextWithin(depth)) {
            take(pieces);
        }
        allowance.leave();
        return pieces;
    }

    private void take(List<Piece> pieces) throws UnreadableDocumentException {
        if (xml.starts("p")) {
            if (!pieces.isEmpty()) {
                allowance.cell();
            }
            pieces.addAll(new DocxParagraph(this, xml, allowance, fields).read());
        } else if (xml.starts("tbl")) {
            fields.end();
            pieces.addAll(new DocxTable(this, xml, allowance).read());
        } else if (xml.starts("altChunk")) {
            elsewhere = true;
        }
    }
}
