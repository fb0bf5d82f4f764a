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

    /** Whether blanks in the source run together, and whether its line breaks are blanks. */
    private enum Blanks {
        RUN_TOGETHER,
        KEEP_BREAKS,
        KEEP
    }

    private final HtmlChrome chrome;
    private final Allowance allowance;

    /** Whether this is a piece of page, where links lead away, and not a cell with nothing but text. */
    private final boolean page;

    private final List<Piece> pieces = new ArrayList<>();
    private final HtmlLine line = new HtmlLine();
    private int printed;
    private int linked;

    private HtmlFlow(HtmlChrome chrome, Allowance allowance, boolean page) {
        this.chrome = chrome;
        this.allowance = allowance;
        this.page = page;
    }

    static List<Piece> ofPage(Document document, Allowance allowance) throws UnreadableDocumentException {
        var flow = new HtmlFlow(new HtmlChrome(document), allowance, true);
        flow.takeAll(document.body());
        return flow.pieces;
    }

    /** What a cell prints. */
    HtmlFlow ofCell(Element cell) throws UnreadableDocumentException {
        var flow = new HtmlFlow(chrome, allowance, chrome.holdsTable(cell));
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
        take(node, false, Blanks.RUN_TOGETHER);
    }

    private void takeAll(Element root) throws UnreadableDocumentException {
        children(root, false, blanksIn(root, Blanks.RUN_TOGETHER));
        endLine();
    }

    private void children(Element parent, boolean inLink, Blanks blanks) throws UnreadableDocumentException {
        for (var child = parent.firstChild(); child != null; child = child.nextSibling()) {
            take(child, inLink, blanks);
        }
    }

    private void take(Node node, boolean inLink, Blanks blanks) throws UnreadableDocumentException {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), inLink, blanks);
        } else if (node instanceof Element element && HtmlElements.prints(element)) {
            element(element, inLink, blanks);
        }
    }

    private void element(Element element, boolean inLink, Blanks blanks) throws UnreadableDocumentException {
        if (page && chrome.isChrome(element)) {
            return;
        }
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "table" -> table(element);
            case "input" -> text(HtmlControls.inputValue(element), false, Blanks.KEEP);
            case "select" -> text(HtmlControls.selectValue(element), false, Blanks.KEEP);
            case "sup" -> raised(element, inLink, blanks);
            default -> inside(element, inLink, blanks);
        }
    }

    private void inside(Element element, boolean inLink, Blanks blanks) throws UnreadableDocumentException {
        boolean block = HtmlElements.isBlock(element);
        if (block) {
            endLine();
        }
        children(element, inLink || HtmlElements.isLink(element), blanksIn(element, blanks));
        if (block) {
            endLine();
        }
    }

    private void raised(Element element, boolean inLink, Blanks blanks) throws UnreadableDocumentException {
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
        var read = HtmlTableReader.read(table, this, allowance);
        endLine();
        pieces.addAll(read);
    }

    private static Blanks blanksIn(Element element, Blanks around) {
        if (!HtmlElements.keepsBreaks(element)) {
            return around;
        }
        return HtmlElements.hasStyle(element, "white-space:pre-line") ? Blanks.KEEP_BREAKS : Blanks.KEEP;
    }

    private void text(String text, boolean inLink, Blanks blanks) throws UnreadableDocumentException {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (blanks == Blanks.RUN_TOGETHER || !HtmlLine.isBlank(sign)) {
                line.add(sign, inLink);
            } else if (sign == '\n') {
                breakLine();
            } else if (blanks == Blanks.KEEP && sign != '\r') {
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
