package org.plumbline.documents.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.flow.Piece;
import org.plumbline.documents.flow.Superscript;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** What a page, or a cell of one of its tables, prints: lines and tables in their order. */
final class HtmlFlow {

    /** Tables within one another: more than pages come to that never close one, less than the parser keeps (128). */
    private static final int DEEPEST = 100;

    private final HtmlChrome chrome;
    private final HtmlStyles styles;
    private final Allowance allowance;

    /** Whether this is a piece of page, where links lead away, and not a cell with nothing but text. */
    private final boolean page;

    private final List<Piece> pieces = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();
    private int printed;
    private int linked;

    private HtmlFlow(HtmlChrome chrome, HtmlStyles styles, Allowance allowance, boolean page) {
        this.chrome = chrome;
        this.styles = styles;
        this.allowance = allowance;
        this.page = page;
    }

    static List<Piece> ofPage(Document document, Allowance allowance) throws UnreadableDocumentException {
        var flow = new HtmlFlow(new HtmlChrome(document), new HtmlStyles(document), allowance, true);
        flow.takeAll(document.body());
        return flow.pieces;
    }

    /** What a cell prints. */
    HtmlFlow ofCell(Element cell) throws UnreadableDocumentException {
        var flow = new HtmlFlow(chrome, styles, allowance, chrome.holdsTable(cell));
        flow.takeAll(cell);
        return flow;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** How many characters it prints outside its tables. */
    int printed() {
        return printed;
    }

    /** How many of them lead elsewhere. */
    int linked() {
        return linked;
    }

    /** Takes in a node that stands where none should, such as text between the rows of a table. */
    void takeStray(Node node) throws UnreadableDocumentException {
        take(node, false, HtmlBlanks.RUN_TOGETHER);
    }

    private void takeAll(Element root) throws UnreadableDocumentException {
        children(root, false, styles.blanksIn(root, HtmlBlanks.RUN_TOGETHER));
        endLine();
    }

    private void children(Element parent, boolean inLink, HtmlBlanks blanks) throws UnreadableDocumentException {
        for (var child = parent.firstChild(); child != null; child = child.nextSibling()) {
            take(child, inLink, blanks);
        }
    }

    private void take(Node node, boolean inLink, HtmlBlanks blanks) throws UnreadableDocumentException {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), inLink, blanks);
        } else if (node instanceof Element element && HtmlElements.prints(element)) {
            element(element, inLink, blanks);
        }
    }

    private void element(Element element, boolean inLink, HtmlBlanks blanks) throws UnreadableDocumentException {
        if (page && chrome.isChrome(element)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "table" -> table(element);
            case "input" -> text(HtmlControls.inputValue(element), false, HtmlBlanks.KEEP);
            case "select" -> text(HtmlControls.selectValue(element), false, HtmlBlanks.KEEP);
            case "sup" -> raised(element, inLink, blanks);
            default -> inside(element, inLink, blanks);
        }
    }

    private void inside(Element element, boolean inLink, HtmlBlanks blanks) throws UnreadableDocumentException {
        boolean block = HtmlElements.isBlock(element);
        if (block) {
            endLine();
        }
        children(element, inLink || HtmlElements.isLink(element), styles.blanksIn(element, blanks));
        if (block) {
            endLine();
        }
    }

    private void raised(Element element, boolean inLink, HtmlBlanks blanks) throws UnreadableDocumentException {
        var level = element.wholeText().strip();
        var raised = Superscript.of(level);
        if (raised.equals(level)) {
            inside(element, inLink, blanks);
        } else {
            text(raised, inLink, blanks);
        }
    }

    private void table(Element table) throws UnreadableDocumentException {
        endLine();
        allowance.enter(DEEPEST);
        var read = HtmlTableReader.read(table, this, allowance);
        allowance.leave();
        endLine();
        pieces.addAll(read);
    }

    private void text(String text, boolean inLink, HtmlBlanks blanks) throws UnreadableDocumentException {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (blanks == HtmlBlanks.RUN_TOGETHER || !HtmlLine.isBlank(sign)) {
                line.add(sign, inLink);
            } else if (sign == '\n') {
                breakLine();
            } else if (blanks == HtmlBlanks.KEEP && sign != '\r') {
                line.keep(sign);
            } else {
                line.add(' ', inLink);
            }
        }
    }

    private void endLine() throws UnreadableDocumentException {
        if (line.isEmpty()) {
            line.take();
        } else {
            breakLine();
        }
    }

    private void breakLine() throws UnreadableDocumentException {
        if (page || !pieces.isEmpty()) {
            allowance.cell();
        }
        printed += line.printed();
        linked += line.linked();
        boolean leadsAway = page && line.isLinks();
        var text = line.take();
        if (!leadsAway) {
            pieces.add(new Piece.Line(text));
        }
    }
}
