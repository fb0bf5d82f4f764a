package org.plumbline.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.documents.layout.Role;
import org.plumbline.documents.layout.Sheet;
import org.plumbline.documents.layout.SheetCell;
import org.plumbline.documents.layout.SheetRow;

/** Tables of statistics as a sheet, so that whatever writes official tables writes them too. */
final class StatSheet {

    private static final int LONGEST = 30_000;

    private final List<StatTable> tables;
    private final StatTable widest;
    private final List<SheetRow> rows = new ArrayList<>();

    private StatSheet(List<StatTable> tables) {
        this.tables = tables;
        this.widest = tables.stream()
                .reduce((left, right) -> right.columns().size() > left.columns().size() ? right : left)
                .orElseThrow();
    }

    /** One below the other, in the columns of the widest; the last column of text takes what others have more. */
    static Sheet of(String name, List<StatTable> tables) {
        return new StatSheet(tables).sheet(name);
    }

    private Sheet sheet(String name) {
        rows.add(line(Role.TITLE, name));
        for (var table : tables) {
            if (tables.size() > 1) {
                rows.add(line(Role.CAPTION, table.title()));
            }
            var headings =
                    table.columns().stream().map(StatTable.Column::heading).toList();
            rows.add(row(table, headings, true));
            table.rows().forEach(row -> rows.add(row(table, row, false)));
        }
        var widths = widest.columns().stream().map(StatTable.Column::share).toList();
        return new Sheet("", name, true, widths, rows, Set.of());
    }

    private SheetRow line(Role role, String text) {
        var cell = new SheetCell(0, widest.columns().size(), 1, role, text, Optional.empty());
        return new SheetRow(List.of(cell), false);
    }

    private SheetRow row(StatTable table, List<String> texts, boolean heading) {
        int more = widest.columns().size() - table.columns().size();
        int lastText = (int) table.columns().stream()
                        .filter(column -> !column.isFigure())
                        .count()
                - 1;
        var cells = new ArrayList<SheetCell>();
        int at = 0;
        for (int column = 0; column < texts.size(); column++) {
            int span = column == lastText ? more + 1 : 1;
            var role = table.columns().get(column).isFigure() ? Role.FIGURE : Role.TEXT;
            cells.add(new SheetCell(
                    at, span, 1, heading ? Role.HEADING : role, shown(texts.get(column)), Optional.empty()));
            at += span;
        }
        return new SheetRow(cells, heading && tables.size() == 1);
    }

    /** As much as a cell of a workbook holds. */
    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
