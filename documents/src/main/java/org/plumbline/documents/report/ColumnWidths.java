package org.plumbline.documents.report;

import java.util.Arrays;
import java.util.List;
import org.plumbline.documents.report.TextTable.Column;

/** How wide each column of a table is, and the gap between them. */
final class ColumnWidths {

    private final int[] widths;
    private final int gap;

    private ColumnWidths(int[] widths, int gap) {
        this.widths = widths;
        this.gap = gap;
    }

    /** As wide as natural; else the widest are narrowed until all fit; else the gap is narrowed too. */
    static ColumnWidths fit(List<Column> columns, int[] natural, int available) {
        var roomy = new ColumnWidths(narrow(columns, natural, available - 2 * (natural.length - 1)), 2);
        return roomy.total() <= available
                ? roomy
                : new ColumnWidths(narrow(columns, natural, available - (natural.length - 1)), 1);
    }

    int of(int column) {
        return widths[column];
    }

    String between() {
        return " ".repeat(gap);
    }

    int total() {
        return Arrays.stream(widths).sum() + gap * (widths.length - 1);
    }

    private static int[] narrow(List<Column> columns, int[] natural, int room) {
        var widths = natural.clone();
        int sum = Arrays.stream(widths).sum();
        for (; sum > room; sum--) {
            int widest = widestFlexible(columns, widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int widestFlexible(List<Column> columns, int[] widths) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > columns.get(column).least() && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }
}
