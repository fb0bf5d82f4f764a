package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** Goes through the pages on which a program printed a sheet, and compares what they say with the sheet, blanks aside. */
final class PrintedPages {

    private final Sheet sheet;
    private final List<String> repeated;
    private int row;

    /** What the page before began to say and this one goes on with. */
    private String rest = "";

    private PrintedPages(Sheet sheet) {
        this.sheet = sheet;
        repeated = texts(sheet.rows().stream().filter(SheetRow::repeated).toList());
    }

    /** What a page says, without its number. */
    static String text(String page) {
        return folded(page).replaceFirst("第\\d+页共\\d+页", "");
    }

    /** What the cells of rows say, in their order. */
    static List<String> texts(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> folded(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }

    /** Whether each page says a run of the sheet's rows in order, after those that it repeats, and all pages all rows. */
    static boolean sayInOrder(List<String> pages, Sheet sheet) {
        var printed = new PrintedPages(sheet);
        return pages.stream().allMatch(printed::goesOn)
                && texts(sheet.rows().subList(printed.row, sheet.rows().size())).isEmpty();
    }

    private boolean goesOn(String page) {
        int length = length(repeated);
        return findEnd(page)
                || (page.length() > length
                        && says(page.substring(0, length), repeated)
                        && findEnd(page.substring(length)));
    }

    private boolean findEnd(String page) {
        var drawnAgain = subsets(texts(reachingOver(row)));
        for (int end = sheet.rows().size(); end >= row; end--) {
            int last = end;
            if (endsBefore(end, page, List.of(rest))
                    || drawnAgain.stream().anyMatch(texts -> endsBefore(last, page, texts))) {
                row = end;
                return true;
            }
        }
        return false;
    }

    private static List<List<String>> subsets(List<String> texts) {
        return IntStream.range(0, 1 << texts.size())
                .mapToObj(chosen -> IntStream.range(0, texts.size())
                        .filter(at -> (chosen >> at & 1) == 1)
                        .mapToObj(texts::get)
                        .toList())
                .toList();
    }

    /** Whether the page says what is left from above and the rows from here to an end, where a merged cell may be parted. */
    private boolean endsBefore(int end, String page, List<String> fromAbove) {
        var texts = new ArrayList<>(fromAbove);
        texts.addAll(texts(sheet.rows().subList(row, end)));
        int over = length(texts) - page.length();
        if (over == 0) {
            rest = says(page, texts) ? "" : rest;
            return says(page, texts);
        }
        for (var parted : over < 0 ? List.<String>of() : texts(reachingOver(end))) {
            int at = texts.lastIndexOf(parted);
            if (at >= 0 && over <= parted.length()) {
                var here = new ArrayList<>(texts);
                here.set(at, parted.substring(0, parted.length() - over));
                if (says(page, here)) {
                    rest = parted.substring(parted.length() - over);
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The merged cells that a page's end parts. A spreadsheet program draws some of them on both pages and hides what
     * lies outside; in a document their text flows from one to the other.
     */
    private List<SheetRow> reachingOver(int end) {
        var cells = new ArrayList<SheetCell>();
        for (int at = 0; at < end; at++) {
            for (var cell : sheet.rows().get(at).cells()) {
                if (at + cell.rows() > end && !sheet.rows().get(at).repeated()) {
                    cells.add(cell);
                }
            }
        }
        return List.of(new SheetRow(cells, false));
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    /**
     * Whether a page says these texts, each once and in order. A spreadsheet program goes over a page twice: it draws
     * the texts of one line first, those of several afterwards.
     */
    private static boolean says(String page, List<String> texts) {
        for (int secondTime = page.length(); secondTime >= 0; secondTime--) {
            if (says(page, texts, secondTime)) {
                return page.length() == length(texts);
            }
        }
        return false;
    }

    private static boolean says(String page, List<String> texts, int secondTime) {
        var ends = Set.of(0);
        int before = 0;
        for (var text : texts) {
            var next = new HashSet<Integer>();
            for (int first : ends) {
                if (first + text.length() <= secondTime && page.startsWith(text, first)) {
                    next.add(first + text.length());
                }
                if (page.startsWith(text, secondTime + before - first)) {
                    next.add(first);
                }
            }
            ends = next;
            before += text.length();
        }
        return ends.contains(secondTime);
    }
}
