package org.plumbline.documents.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.documents.report.TextTable.Cell;

/** A summary as text for a terminal. */
record SummaryText(SummaryReport report, Look look) {

    void writeTo(Appendable out) throws IOException {
        var tables = new SummaryTables(look.language());
        var all = report.summary().all();
        write(tables.overview(all), false, out);
        write(tables.checks(all), true, out);
        write(tables.ratings(all), true, out);
        if (report.grouping() != null) {
            write(tables.groups(report.grouping(), report.summary().groups(), all), true, out);
        }
    }

    private void write(StatTable table, boolean headed, Appendable out) throws IOException {
        if (table.rows().isEmpty()) {
            return;
        }
        if (headed) {
            out.append('\n').append(look.paint(Ink.BOLD, table.title())).append('\n');
        }
        var columns = new ArrayList<TextTable.Column>();
        for (var column : table.columns()) {
            columns.add(column.isFigure() ? TextTable.Column.fixed(true) : TextTable.Column.flexible(10));
        }
        var text = new TextTable(columns, Integer.MAX_VALUE);
        if (headed) {
            text.row(cells(
                    table.columns().stream().map(StatTable.Column::heading).toList(), Ink.FAINT));
            text.rule();
        }
        for (var row : table.rows()) {
            text.row(cells(row, Ink.PLAIN));
        }
        text.writeTo(out, look, "");
    }

    private static Cell[] cells(List<String> texts, Ink ink) {
        return texts.stream().map(text -> new Cell(text, ink)).toArray(Cell[]::new);
    }
}
