package org.plumbline.documents.text;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.grid.UnreadableDocumentException;

/** Tab-separated text as rows of cells; a cell in double quotes may hold tabs and line breaks, as spreadsheets write them. */
final class TabSeparated {

    private final String text;
    private final Allowance allowance;
    private int position;
    private int column = 1;

    private TabSeparated(String text, Allowance allowance) {
        this.text = text;
        this.allowance = allowance;
    }

    /** The rows that print something, numbered as in the file. */
    static List<Row> rows(String text, Allowance allowance) throws UnreadableDocumentException {
        return new TabSeparated(text, allowance).rows();
    }

    /** The cell as written to a file: in quotes only where it would otherwise be read as something else. */
    static String cell(String text) {
        boolean quoted =
                text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.startsWith("\"");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private List<Row> rows() throws UnreadableDocumentException {
        var rows = new ArrayList<Row>();
        int number = 1;
        while (position < text.length()) {
            var cells = line(number);
            if (!cells.isEmpty()) {
                rows.add(new Row(number, cells));
            }
            number++;
        }
        return rows;
    }

    private List<Cell> line(int number) throws UnreadableDocumentException {
        var cells = new ArrayList<Cell>();
        column = 1;
        while (true) {
            var content = cell().strip();
            if (!content.isEmpty()) {
                allowance.cell();
                cells.add(new Cell("", number, column, content));
            }
            if (position >= text.length()) {
                return cells;
            }
            char end = text.charAt(position++);
            if (end != '\t') {
                if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
                    position++;
                }
                return cells;
            }
            column++;
        }
    }

    private String cell() {
        int close = closingQuote();
        if (close > 0) {
            var content = text.substring(position + 1, close).replace("\"\"", "\"");
            position = close + 1;
            return content;
        }
        int from = position;
        while (position < text.length() && !endsCell(position)) {
            position++;
        }
        return text.substring(from, position);
    }

    /** Where the quoted cell that begins here ends; -1 where no such cell begins here. */
    private int closingQuote() {
        if (position >= text.length() || text.charAt(position) != '"') {
            return -1;
        }
        int at = position + 1;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                return at + 1 >= text.length() || endsCell(at + 1) ? at : -1;
            }
        }
        return -1;
    }

    private boolean endsCell(int at) {
        char next = text.charAt(at);
        return next == '\t' || next == '\n' || next == '\r';
    }
}
