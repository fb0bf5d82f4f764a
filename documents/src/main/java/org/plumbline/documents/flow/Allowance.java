package org.plumbline.documents.flow;

import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** How much of a document is read before it is refused as something else than forms. */
public final class Allowance {

    /** The most cells and lines of a document together, blank ones included. */
    public static final int MOST_CELLS = 200_000;

    /** The widest table. */
    public static final int MOST_COLUMNS = 1_000;

    private final FileContent content;
    private int cells;
    private int depth;

    public Allowance(FileContent content) {
        this.content = content;
    }

    /** Counts another cell or line. */
    public void cell() throws UnreadableDocumentException {
        cells(1);
    }

    /** Counts further cells or lines. */
    public void cells(int more) throws UnreadableDocumentException {
        cells += more;
        if (cells > MOST_CELLS) {
            throw content.refusal(
                    "单元格和文字行超过 " + MOST_CELLS + " 个，不会是自评表；请拆分后再试",
                    "more than " + MOST_CELLS + " cells and lines; split the file and try again");
        }
    }

    /** Goes into a table or text box, at most so many within one another. */
    public void enter(int deepest) throws UnreadableDocumentException {
        depth++;
        if (depth > deepest) {
            throw content.refusal(
                    "表格或文本框嵌套超过 " + deepest + " 层，不会是自评表；请去掉嵌套再试",
                    "tables or text boxes are nested more than " + deepest + " deep; undo the nesting and try again");
        }
    }

    /** Comes out of it again. */
    public void leave() {
        depth--;
    }

    /** Makes sure that a table may be as wide as this. */
    public void width(int columns) throws UnreadableDocumentException {
        if (columns > MOST_COLUMNS) {
            throw content.refusal(
                    "表格超过 " + MOST_COLUMNS + " 列，不会是自评表；请只保留自评表再试",
                    "a table has more than " + MOST_COLUMNS + " columns; keep only the form and try again");
        }
    }
}
