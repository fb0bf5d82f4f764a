package org.plumbline.documents.text;

import java.util.List;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;

/**
 * Text as a table of cells: separated by tabs, by bars or by commas, whichever the text shows; else a cell a line, as
 * text copied from a page has it.
 */
public final class TextGrids {

    private static final int FEWEST_LINES = 3;
    private static final double SHARE_OF_LINES = 0.2;

    private TextGrids() {}

    public static List<Grid> of(String text) {
        return List.of(new Grid("", rows(text)));
    }

    private static List<Row> rows(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (prevails(lines.stream().filter(line -> line.indexOf('\t') >= 0).count(), lines.size())) {
            return TabSeparated.rows(text);
        }
        long barred = lines.stream().filter(BarSeparated::isRow).count();
        if (prevails(barred, lines.size()) || lines.stream().anyMatch(BarSeparated::isWholeTable)) {
            return BarSeparated.rows(text);
        }
        return CommaSeparated.rows(text).orElseGet(() -> TabSeparated.rows(text));
    }

    private static boolean prevails(long separated, int lines) {
        return separated >= FEWEST_LINES || (separated > 0 && separated >= lines * SHARE_OF_LINES);
    }
}
