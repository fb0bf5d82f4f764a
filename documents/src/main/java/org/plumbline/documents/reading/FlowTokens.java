package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Width;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/** The cells of a table that lost its rows, in the order they are printed. */
final class FlowTokens {

    /** @param cell null for a cell that is known to stand there and to be blank */
    private record Token(@Nullable Cell cell, Traits traits, boolean startsLine) {}

    private static final int FEWEST_HEADINGS = 3;
    private static final int FEWEST_CELLS_OF_A_ROW = 20;
    private static final int FEWEST_CELLS_BEHIND = 4;
    private static final int MOST_BLANKS = 12;

    /** Text of more words is no table that lost its rows. */
    private static final int MOST_WORDS = 50_000;

    private final List<Token> tokens = new ArrayList<>();
    private final boolean keepsBlanks;

    private FlowTokens(boolean keepsBlanks) {
        this.keepsBlanks = keepsBlanks;
    }

    /** The tokens; null where the rows are a table that kept its rows. */
    static @Nullable FlowTokens of(List<Row> rows, LabelBook book) {
        if (rows.isEmpty()) {
            return null;
        }
        if (rows.stream().allMatch(row -> row.cells().size() == 1)) {
            int stride = strideOfHeadings(rows, book);
            if (stride > 0) {
                return ofLines(rows, stride);
            }
            boolean few = rows.stream()
                            .mapToLong(row -> countWords(row.first().text()))
                            .sum()
                    <= MOST_WORDS;
            return few
                            && rows.stream()
                                    .anyMatch(row -> holdsHeadings(row.first().text(), book))
                    ? ofWords(rows)
                    : null;
        }
        return rows.stream().anyMatch(row -> isWholeTable(row, book)) ? ofCells(rows) : null;
    }

    int size() {
        return tokens.size();
    }

    /** Whether blank cells are printed; where they are not, cells stand closer together than their columns. */
    boolean keepsBlanks() {
        return keepsBlanks;
    }

    boolean isBlank(int at) {
        return tokens.get(at).cell() == null;
    }

    /** Whether a line of the text begins with it; meaningless where every cell is a line. */
    boolean startsLine(int at) {
        return tokens.get(at).startsLine();
    }

    String text(int at) {
        return cell(at).text();
    }

    Traits traits(int at) {
        return tokens.get(at).traits();
    }

    Cell cell(int at) {
        var cell = tokens.get(at).cell();
        if (cell == null) {
            throw new IllegalArgumentException("Token " + at + " is blank");
        }
        return cell;
    }

    /** How many lines it is from one heading to the next where each stands in a line of its own; 0 where none do. */
    private static int strideOfHeadings(List<Row> rows, LabelBook book) {
        int run = 0;
        int stride = Integer.MAX_VALUE;
        for (int at = 0; at < rows.size(); at++) {
            run = isHeading(rows.get(at).first().text(), book) ? run + 1 : 0;
            if (run > 1) {
                stride = Math.min(
                        stride, rows.get(at).number() - rows.get(at - 1).number());
            }
            if (run == FEWEST_HEADINGS) {
                return stride;
            }
        }
        return 0;
    }

    private static boolean holdsHeadings(String line, LabelBook book) {
        int run = 0;
        for (var word : words(line)) {
            run = isHeading(word, book) ? run + 1 : 0;
            if (run == FEWEST_HEADINGS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWholeTable(Row row, LabelBook book) {
        if (row.cells().size() < FEWEST_CELLS_OF_A_ROW) {
            return false;
        }
        int run = 0;
        for (int at = 0; at < row.cells().size() - FEWEST_CELLS_BEHIND; at++) {
            boolean heading = isHeading(row.cells().get(at).text(), book);
            if (!heading && run >= FEWEST_HEADINGS) {
                return true;
            }
            run = heading ? run + 1 : 0;
        }
        return false;
    }

    /** Whether the word heads a column, of the indicators or of the funds. */
    private static boolean isHeading(String word, LabelBook book) {
        var label = book.find(word);
        return label.indicator() != null || (label.funding() != null && label.source() == null);
    }

    private static FlowTokens ofLines(List<Row> rows, int stride) {
        var flow = new FlowTokens(true);
        int before = rows.get(0).number();
        for (var row : rows) {
            flow.blanks(((row.number() - before + stride - 1) / stride) - 1);
            flow.add(row.first(), true);
            before = row.number();
        }
        return flow;
    }

    private static FlowTokens ofCells(List<Row> rows) {
        var flow = new FlowTokens(true);
        for (var row : rows) {
            int before = 0;
            for (var cell : row.cells()) {
                flow.blanks(cell.column() - before - 1);
                flow.add(cell, before == 0);
                before = cell.lastColumn();
            }
        }
        return flow;
    }

    private static FlowTokens ofWords(List<Row> rows) {
        var flow = new FlowTokens(false);
        for (var row : rows) {
            int number = 0;
            for (var word : words(row.first().text())) {
                number++;
                flow.add(new Cell(row.first().place(), row.number(), number, word), number == 1);
            }
        }
        return flow;
    }

    private static long countWords(String line) {
        long words = 0;
        for (int at = 0; at < line.length(); at++) {
            words += !isBlank(line.charAt(at)) && (at == 0 || isBlank(line.charAt(at - 1))) ? 1 : 0;
        }
        return words;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        int from = -1;
        for (int at = 0; at <= line.length(); at++) {
            boolean blank = at == line.length() || isBlank(line.charAt(at));
            if (blank && from >= 0) {
                words.add(line.substring(from, at));
                from = -1;
            } else if (!blank && from < 0) {
                from = at;
            }
        }
        return words;
    }

    private void blanks(int many) {
        for (int blank = 0; blank < Math.min(many, MOST_BLANKS); blank++) {
            tokens.add(new Token(null, Traits.of(""), false));
        }
    }

    private void add(Cell cell, boolean startsLine) {
        tokens.add(new Token(cell, Traits.of(Width.fold(cell.text())), startsLine));
    }
}
