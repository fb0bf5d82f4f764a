package org.plumbline.documents.reading;

import java.util.List;
import java.util.Optional;
import org.plumbline.core.form.Printed;
import org.plumbline.documents.grid.Row;

/** A first column that only counts the rows, as spreadsheets pasted with their row numbers have it. */
final class RowNumbers {

    private static final int FEWEST = 5;

    private RowNumbers() {}

    /** The rows without that column; the rows themselves where there is none. */
    static List<Row> without(List<Row> rows) {
        boolean numbered = rows.size() >= FEWEST
                && rows.stream().allMatch(row -> number(row).isPresent());
        if (!numbered || !counts(rows)) {
            return rows;
        }
        return rows.stream()
                .filter(row -> row.cells().size() > 1)
                .map(row ->
                        new Row(row.number(), row.cells().subList(1, row.cells().size())))
                .toList();
    }

    private static boolean counts(List<Row> rows) {
        for (int at = 1; at < rows.size(); at++) {
            if (number(rows.get(at)).orElseThrow() <= number(rows.get(at - 1)).orElseThrow()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> number(Row row) {
        var first = row.first();
        return first.column() == 1 && first.text().matches("\\d{1,6}")
                ? Printed.of(first.text()).number().map(Number::intValue)
                : Optional.empty();
    }
}
