package org.plumbline.documents.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.documents.flow.Allowance;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Row;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.LabelBook;

/** Text whose cells stand between commas or semicolons, in quotes where they hold one. */
final class CommaSeparated {

    private static final int FEWEST_LABELS = 4;

    private CommaSeparated() {}

    /** The rows; empty where the text shows no labels between such separators. */
    static Optional<List<Row>> rows(String text, FileContent content) throws UnreadableDocumentException {
        for (char separator : new char[] {',', ';'}) {
            if (text.indexOf(separator) >= 0) {
                var rows = rows(text, separator, new Allowance(content));
                if (labels(rows) >= FEWEST_LABELS) {
                    return Optional.of(rows);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Row> rows(String text, char separator, Allowance allowance) throws UnreadableDocumentException {
        var rows = new ArrayList<Row>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var record : records) {
                var cells = cells(record);
                allowance.cells(cells.size());
                if (!cells.isEmpty()) {
                    rows.add(new Row((int) record.getStartingLineNumber(), cells));
                }
            }
            return rows;
        } catch (CsvParseException | java.io.IOException e) {
            return List.of();
        }
    }

    private static List<Cell> cells(CsvRecord record) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < record.getFieldCount(); at++) {
            var field = record.getField(at).strip();
            if (!field.isEmpty()) {
                cells.add(new Cell("", (int) record.getStartingLineNumber(), at + 1, field));
            }
        }
        return cells;
    }

    private static long labels(List<Row> rows) {
        var book = LabelBook.standard();
        return rows.stream()
                .filter(row -> row.cells().size() > 1)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> book.isLabel(cell.text()))
                .count();
    }
}
