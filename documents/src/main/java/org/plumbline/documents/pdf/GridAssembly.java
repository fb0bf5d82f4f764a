package org.plumbline.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * Makes grids of what the pages print. A grid is a table with the lines of text around it; it goes on over pages where
 * the table does. Its place is {@code 第2页}, {@code 第2-3页}, or {@code 第2页表1} where several begin on one page.
 */
final class GridAssembly {

    /** A line that runs through the pages, such as a department's name, stands within this distance of where it stood. */
    private static final double SAME_PLACE = 4;

    private static final String PICTURE = "（本页是图片，没有文字层）";

    private final List<GridDraft> drafts = new ArrayList<>();
    private PageOrder before = PageOrder.NONE;

    /** Adds the next page's pieces, from top to bottom. */
    void add(PageMarks marks, List<PagePiece> pieces) {
        var page = PageOrder.of(marks, pieces);
        int from = 0;
        if (!page.tables().isEmpty() && !drafts.isEmpty() && goesOn(page)) {
            from = page.above().size() + 1;
        } else {
            drafts.add(new GridDraft(marks.number()));
        }
        page.pieces().stream().skip(from).forEach(piece -> add(piece, marks.number()));
        before = page;
    }

    /** Adds a page that is a picture without text, so that it is seen to be missing. */
    void addPicture(int page) {
        var draft = new GridDraft(page);
        draft.add(TextLine.note(PICTURE));
        drafts.add(draft);
        before = PageOrder.NONE;
    }

    List<Grid> grids(FileContent content) throws UnreadableDocumentException {
        var allowance = new Allowance(content);
        var grids = new ArrayList<Grid>();
        var full = drafts.stream().filter(draft -> !draft.isEmpty()).toList();
        var onPage = full.stream().collect(Collectors.groupingBy(GridDraft::page, Collectors.counting()));
        int page = 0;
        int number = 0;
        for (var draft : full) {
            number = draft.page() == page ? number + 1 : 1;
            page = draft.page();
            var place = draft.pages() + (onPage.getOrDefault(page, 0L) > 1 ? "表" + number : "");
            grids.add(draft.grid(full.size() == 1 ? "" : place, allowance));
        }
        return grids;
    }

    /** Whether the page begins with more of the table that the page before ends with; takes it then. */
    private boolean goesOn(PageOrder page) {
        boolean running = areSame(page.above(), before.above()) && areSame(before.below(), page.below());
        boolean apart = !page.above().isEmpty() || !before.below().isEmpty();
        return running
                && before.isFull()
                && drafts.get(drafts.size() - 1).goesOnWith(page.tables().get(0), page.number(), apart);
    }

    /** Whether all these lines stand on the other page too, in the same places. */
    private static boolean areSame(List<PagePiece.Text> lines, List<PagePiece.Text> others) {
        return lines.stream()
                .allMatch(line -> others.stream()
                        .anyMatch(other -> Math.abs(line.top() - other.top()) < SAME_PLACE
                                && line.line().text().equals(other.line().text())));
    }

    private void add(PagePiece piece, int page) {
        var draft = drafts.get(drafts.size() - 1);
        if (piece instanceof PagePiece.Text text) {
            draft.add(text.line());
        } else if (piece instanceof PagePiece.Ruled ruled) {
            if (draft.hasTable()) {
                draft = draft.next(page);
                drafts.add(draft);
            }
            draft.begin(ruled.table());
        }
    }
}
