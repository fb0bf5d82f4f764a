package org.plumbline.documents.text;

import java.util.List;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.grid.UnreadableDocumentException;

/**
 * Text as a table of cells: separated by tabs, by bars or by commas, whichever the text shows; else a cell a line, as
 * text copied from a page has it.
 */
public final class TextGrids {

    private static final int FEWEST_LINES = 3;
    private static final double SHARE_OF_LINES = 0.2;

    private TextGrids() {}

    /**
     * The text as one grid.
     *
     * @throws UnreadableDocumentException where it holds far more than forms
     */
    public static List<Grid> of(FileContent content, String text) throws UnreadableDocumentException {
        countLines(text, new Allowance(content));
        return List.of(new Grid("", rows(content, text)));
    }

    /** Counts before anything is kept of the lines. */
    private static void countLines(String text, Allowance allowance) throws UnreadableDocumentException {
        for (int at = 0; at < text.length(); at++) {
            boolean begins = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
            if (begins && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                allowance.cell();
            }
        }
    }

    private static List<Row> rows(FileContent content, String text) throws UnreadableDocumentException {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (prevails(lines.stream().filter(line -> line.indexOf('\t') >= 0).count(), lines.size())) {
            return TabSeparated.rows(text, new Allowance(content));
        }
        long barred = lines.stream().filter(BarSeparated::isRow).count();
        if (prevails(barred, lines.size()) || lines.stream().anyMatch(BarSeparated::isWholeTable)) {
            return BarSeparated.rows(text, new Allowance(content));
        }
        var separated = CommaSeparated.rows(text, content);
        return separated.isPresent() ? separated.get() : TabSeparated.rows(text, new Allowance(content));
    }

    private static boolean prevails(long separated, int lines) {
        return separated >= FEWEST_LINES || (separated > 0 && separated >= lines * SHARE_OF_LINES);
    }
}
