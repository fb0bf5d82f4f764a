package org.plumbline.documents.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Text whose cells stand between bars, as tables copied from pages and Markdown have it. */
final class BarSeparated {

    private static final int FEWEST_BARS = 2;
    private static final int BARS_OF_A_TABLE = 12;
    private static final double MOST_ROWS = 0.5;
    private static final int MOST_BREAKS = 6;

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
        int width = width(lines);
        var rows = new ArrayList<Row>();
        for (int at = 0; at < lines.size(); ) {
            int more = broken(lines, at, width);
            var line = String.join("\n", lines.subList(at, at + 1 + more));
            var cells = more > 0 || isRow(line) ? cells(line, at + 1, framed, allowance) : wholeLine(line, at + 1);
            if (!cells.isEmpty() && !isRuling(cells)) {
                rows.add(new Row(at + 1, cells));
            }
            at += 1 + more;
        }
        return rows;
    }

    /** How many bars the rows have where nearly all have as many; 0 where they differ. */
    private static int width(List<String> lines) {
        var rows = new HashMap<Integer, Integer>();
        lines.forEach(line -> rows.merge(bars(line), 1, Integer::sum));
        rows.remove(0);
        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        return rows.entrySet().stream()
                .filter(each -> each.getKey() >= FEWEST_BARS && each.getValue() > all * MOST_ROWS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /**
     * How many lines after this one belong to its row, since a line break within a cell broke it: together they have as
     * many bars as every row.
     */
    private static int broken(List<String> lines, int at, int width) {
        int bars = bars(lines.get(at));
        if (bars == 0 || bars >= width) {
            return 0;
        }
        for (int next = at + 1; next < lines.size() && next <= at + MOST_BREAKS; next++) {
            int more = bars(lines.get(next));
            bars += more;
            if (bars == width) {
                return next - at;
            }
            if (more == 0 || bars > width) {
                return 0;
            }
        }
        return 0;
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
