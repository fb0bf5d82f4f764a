package org.plumbline.documents.text;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Text whose cells stand between bars, as tables copied from pages and Markdown have it. */
final class BarSeparated {

    private static final int FEWEST_BARS = 2;
    private static final int BARS_OF_A_TABLE = 12;

    private BarSeparated() {}

    static boolean isRow(String line) {
        return bars(line) >= FEWEST_BARS;
    }

    /** Whether one line holds so many bars that it must be a whole table. */
    static boolean isWholeTable(String line) {
        return bars(line) >= BARS_OF_A_TABLE;
    }

    /** The rows that print something; a line without bars is one cell. */
    static List<Row> rows(String text, Allowance allowance) throws UnreadableDocumentException {
        var lines = text.lines().toList();
        boolean framed = lines.stream()
                .filter(BarSeparated::isRow)
                .allMatch(line -> isBar(line.stripLeading().charAt(0)));
        var rows = new ArrayList<Row>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var cells = isRow(line) ? cells(line, at + 1, framed, allowance) : wholeLine(line, at + 1);
            if (!cells.isEmpty() && !isRuling(cells)) {
                rows.add(new Row(at + 1, cells));
            }
        }
        return rows;
    }

    private static List<Cell> wholeLine(String line, int number) {
        return line.isBlank() ? List.of() : List.of(new Cell("", number, 1, line.strip()));
    }

    private static List<Cell> cells(String line, int number, boolean framed, Allowance allowance)
            throws UnreadableDocumentException {
        var cells = new ArrayList<Cell>();
        int column = framed ? 0 : 1;
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            if (at == line.length() || isBar(line.charAt(at))) {
                var text = line.substring(from, at).strip();
                if (!text.isEmpty()) {
                    allowance.cell();
                    cells.add(new Cell("", number, Math.max(1, column), text));
                }
                column++;
                from = at + 1;
            }
        }
        return cells;
    }

    /** A row of dashes such as Markdown draws beneath its header. */
    private static boolean isRuling(List<Cell> cells) {
        return cells.size() > 1 && cells.stream().allMatch(cell -> cell.text().matches(":?-{2,}:?"));
    }

    private static int bars(String line) {
        int bars = 0;
        for (int at = 0; at < line.length(); at++) {
            bars += isBar(line.charAt(at)) ? 1 : 0;
        }
        return bars;
    }

    private static boolean isBar(char sign) {
        return sign == '|' || sign == '｜' || sign == '│' || sign == '┃' || sign == '║';
    }
}
