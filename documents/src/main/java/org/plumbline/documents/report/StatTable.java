package org.plumbline.documents.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of statistics in one language, whatever it is printed in.
 *
 * @param bars for each row what is to be drawn beside its figures; empty where nothing is
 */
record StatTable(String title, List<Column> columns, List<List<String>> rows, List<Bar> bars) {

    /**
     * A column.
     *
     * @param isFigure whether it holds figures, which stand to the right
     * @param share of the width, in proportion to the others
     */
    record Column(String heading, boolean isFigure, int share) {
        static Column text(String heading, int share) {
            return new Column(heading, false, share);
        }

        static Column figure(String heading) {
            return new Column(heading, true, 8);
        }
    }

    StatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
    }

    /** A table in the making. */
    static final class Builder {

        private final String title;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();

        Builder(String title) {
            this.title = title;
        }

        Builder text(String heading, int share) {
            columns.add(Column.text(heading, share));
            return this;
        }

        Builder figures(String... headings) {
            Arrays.stream(headings).map(Column::figure).forEach(columns::add);
            return this;
        }

        void row(List<String> cells) {
            rows.add(List.copyOf(cells));
        }

        void row(List<String> cells, Bar bar) {
            row(cells);
            bars.add(bar);
        }

        StatTable build() {
            return new StatTable(title, columns, rows, bars);
        }
    }
}
