package org.plumbline.documents.layout;

import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;

/** A part of an official table, from top to bottom. */
sealed interface LayoutBlock {

    void print(SheetBuilder sheet);

    /** The form's own title, else the layout's. */
    record Title(String text) implements LayoutBlock {

        @Override
        public void print(SheetBuilder sheet) {
            var own = sheet.form().text(HeadField.TITLE);
            sheet.line(Role.TITLE, own.isEmpty() ? text : own, FormPath.of(HeadField.TITLE));
        }
    }

    /** The year below the title. */
    record Year(boolean always) implements LayoutBlock {

        private static final String ROOM = "　　　　";

        @Override
        public void print(SheetBuilder sheet) {
            var year = sheet.form().text(HeadField.YEAR);
            if (always || !year.isEmpty()) {
                sheet.line(Role.CAPTION, "（" + (year.isEmpty() ? ROOM : year) + "年度）", FormPath.of(HeadField.YEAR));
            }
        }
    }

    /** Rows that a form has once. */
    record Rows(List<List<LayoutCell>> rows, Kind kind) implements LayoutBlock {

        enum Kind {
            ALWAYS,
            /** Only those rows that print something of the form. */
            FILLED,
            SIGNATURES
        }

        @Override
        public void print(SheetBuilder sheet) {
            for (var row : rows) {
                if (kind != Kind.FILLED
                        || row.stream()
                                .anyMatch(cell ->
                                        !cell.content().text(sheet.form(), 0).isEmpty())) {
                    sheet.row(false, cells -> row.forEach(cell -> print(cell, cells)));
                }
            }
        }

        private void print(LayoutCell cell, SheetBuilder.Cells cells) {
            var role = kind == Kind.SIGNATURES
                    ? Role.SIGNATURE
                    : cell.isHeading() ? Role.HEADING : cell.content().role();
            if (cell.isHeading()) {
                cells.label(role, cell.label(), cell.columns(), cell.rows());
            } else {
                cells.print(cell.content(), 0, role, cell.columns(), cell.rows());
            }
        }
    }

    /**
     * The funds: the form's own lines, or the layout's where it has none.
     *
     * @param side the heading at the left of all rows, to which the amounts' unit is added
     */
    record Funding(String side, List<LayoutColumn> columns, List<String> lines) implements LayoutBlock {

        @Override
        public void print(SheetBuilder sheet) {
            int rows = sheet.printed().funding().size();
            if (rows == 0 && sheet.amountUnit().isEmpty()) {
                return;
            }
            sheet.row(false, cells -> {
                var unit = sheet.amountUnit();
                var heading = unit.isEmpty() ? side : side + "（" + unit + "）";
                cells.stating(Role.HEADING, heading, 1, rows + 1, FormPath.of(HeadField.AMOUNT_UNIT));
                columns.forEach(column -> cells.label(Role.HEADING, column.heading(), column.columns(), 1));
            });
            for (int at = 0; at < rows; at++) {
                int row = at;
                sheet.row(
                        false,
                        cells -> columns.forEach(column -> cells.print(
                                column.content(), row, column.content().role(), column.columns(), 1)));
            }
        }
    }

    /**
     * The indicators; level-1 and level-2 headings stand once for the rows that share them.
     *
     * @param side the heading at the left of all rows; empty where there is none
     * @param lines what a form without indicators prints
     */
    record Indicators(String side, List<LayoutColumn> columns, List<Indicator> lines) implements LayoutBlock {

        @Override
        public void print(SheetBuilder sheet) {
            int rows = sheet.printed().indicators().size();
            sheet.row(true, cells -> {
                if (!side.isEmpty()) {
                    cells.label(Role.HEADING, side, 1, rows + 1);
                }
                columns.forEach(column -> cells.label(Role.HEADING, column.heading(), column.columns(), 1));
            });
            for (int at = 0; at < rows; at++) {
                int row = at;
                sheet.row(false, cells -> columns.forEach(column -> print(column, row, sheet, cells)));
            }
        }

        private static void print(LayoutColumn column, int row, SheetBuilder sheet, SheetBuilder.Cells cells) {
            var rows = sheet.printed().indicators();
            var content = column.content();
            int span = 1;
            if (content instanceof Content.Field field && content.role() == Role.GROUP) {
                var heading = (Indicator.Field) field.field();
                if (SheetMerging.repeated(row == 0 ? null : rows.get(row - 1), rows.get(row))
                        .contains(heading)) {
                    sheet.covered(content, row);
                    return;
                }
                span = SheetMerging.span(rows, row, heading);
            }
            cells.print(content, row, content.role(), column.columns(), span);
        }
    }
}
