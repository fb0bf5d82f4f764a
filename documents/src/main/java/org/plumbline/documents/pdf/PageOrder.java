package org.plumbline.documents.pdf;

import java.util.List;

/**
 * The pieces of a page without its page number, and which of them stand at its ends.
 *
 * @param above the lines before the first table; all lines where there is none
 * @param below the lines after the last table
 * @param isFull whether the last table reaches the lower part of the page
 */
record PageOrder(
        int number,
        List<PagePiece> pieces,
        List<PagePiece.Text> above,
        List<RuledTable> tables,
        List<PagePiece.Text> below,
        boolean isFull) {

    private static final double LOWER_PART = 0.6;

    static final PageOrder NONE = new PageOrder(0, List.of(), List.of(), List.of(), List.of(), false);

    static PageOrder of(PageMarks marks, List<PagePiece> all) {
        var pieces = all.stream().filter(piece -> !isPageNumber(piece, marks)).toList();
        int first = 0;
        while (first < pieces.size() && pieces.get(first) instanceof PagePiece.Text) {
            first++;
        }
        int last = pieces.size();
        while (last > first && pieces.get(last - 1) instanceof PagePiece.Text) {
            last--;
        }
        var tables = pieces.stream()
                .filter(PagePiece.Ruled.class::isInstance)
                .map(piece -> ((PagePiece.Ruled) piece).table())
                .toList();
        return new PageOrder(
                marks.number(),
                pieces,
                lines(pieces.subList(0, first)),
                tables,
                lines(pieces.subList(last, pieces.size())),
                tables.stream().anyMatch(table -> marks.share(table.lattice().bottom()) > LOWER_PART));
    }

    private static List<PagePiece.Text> lines(List<PagePiece> pieces) {
        return pieces.stream().map(PagePiece.Text.class::cast).toList();
    }

    private static boolean isPageNumber(PagePiece piece, PageMarks marks) {
        return piece instanceof PagePiece.Text text
                && PageNumber.is(text.line().text(), marks.share(text.top()), marks.number());
    }
}
