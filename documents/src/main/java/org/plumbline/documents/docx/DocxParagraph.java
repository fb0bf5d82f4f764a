package org.plumbline.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.flow.Piece;
import org.plumbline.documents.flow.Superscript;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** The lines of a paragraph, and behind them what stands in text boxes that hang on it. */
final class DocxParagraph {

    private final DocxFlow around;
    private final DocxXml xml;
    private final Allowance allowance;
    private final DocxFields fields;
    private final List<Piece> pieces = new ArrayList<>(1);
    private final List<Piece> boxes = new ArrayList<>(0);
    private final StringBuilder line = new StringBuilder();
    private boolean hidden;
    private boolean raised;
    private boolean exponent;
    private String font = "";

    DocxParagraph(DocxFlow around, DocxXml xml, Allowance allowance, DocxFields fields) {
        this.around = around;
        this.xml = xml;
        this.allowance = allowance;
        this.fields = fields;
    }

    /** Reads the paragraph that has just begun, up to its end. */
    List<Piece> read() throws UnreadableDocumentException {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            take();
        }
        fields.endParagraph();
        endLine();
        pieces.addAll(boxes);
        return pieces;
    }

    private void take() throws UnreadableDocumentException {
        if (xml.ends("t")) {
            text(xml.text());
        } else if (xml.ends("instrText")) {
            fields.code(xml.text());
        } else if (xml.starts("r") || xml.ends("r")) {
            plain();
        } else if (xml.starts("rPr")) {
            properties();
        } else if (xml.starts("tab") || xml.starts("ptab")) {
            print("\t");
        } else if (xml.starts("br") || xml.starts("cr")) {
            breakLine();
        } else if (xml.starts("noBreakHyphen")) {
            print("-");
        } else if (xml.starts("sym")) {
            print(DocxSymbols.sign(xml.attribute("font"), xml.attribute("char")));
        } else if (xml.starts("fldChar")) {
            var type = xml.attribute("fldCharType");
            fields.mark(type == null ? "" : type);
        } else if (xml.starts("ffData")) {
            formField();
        } else if (xml.starts("txbxContent")) {
            boxes.addAll(around.box());
        } else {
            formula();
        }
    }

    private void plain() {
        hidden = false;
        raised = false;
        font = "";
    }

    private void properties() throws UnreadableDocumentException {
        int depth = xml.depth();
        while (xml.anyWithin(depth)) {
            if (xml.starts("vanish")) {
                hidden = xml.isOn();
            } else if (xml.starts("vertAlign")) {
                raised = xml.has("val", "superscript");
            } else if (xml.starts("rFonts")) {
                var ascii = xml.attribute("ascii");
                font = ascii == null ? "" : ascii;
            } else if (xml.starts("rPrChange")) {
                xml.skip();
            }
        }
    }

    private void formField() throws UnreadableDocumentException {
        var shown = DocxFormField.shown(xml);
        if (!shown.isEmpty() && fields.showInstead() && !hidden) {
            line.append(shown);
        }
    }

    /** In a line of text a fraction needs its stroke, lest its two numbers become one. */
    private void formula() {
        if (xml.starts("den")) {
            print("/");
        } else if (xml.starts("sup") || xml.ends("sup")) {
            exponent = xml.starts("sup");
        }
    }

    private void text(String text) {
        var signs = font.isEmpty() ? text : DocxSymbols.signs(font, text);
        var level = signs.indexOf('\n') < 0 ? signs : signs.replace('\n', ' ');
        print(raised || exponent ? Superscript.of(level) : level);
    }

    private void print(String text) {
        if (!hidden && fields.print()) {
            line.append(text);
        }
    }

    private void breakLine() throws UnreadableDocumentException {
        if (!hidden && fields.print()) {
            allowance.cell();
            endLine();
        }
    }

    private void endLine() {
        pieces.add(new Piece.Line(line.toString()));
        line.setLength(0);
    }
}
