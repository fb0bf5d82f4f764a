package org.plumbline.documents.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/** One sheet in the making: places cells in the columns that this form has, and keeps account of what was printed. */
final class SheetBuilder {

    private static final Set<FundingLine.Field> AMOUNTS =
            Set.of(FundingLine.Field.ORIGINAL, FundingLine.Field.ADJUSTED, FundingLine.Field.EXECUTED);

    private final SelfEvaluation form;
    private final SelfEvaluation printed;
    private final String unit;
    private final List<LayoutWidth> widths;

    /** Before each column of the layout, how many are there; one more at the end. */
    private final int[] position;

    private final List<SheetRow> rows = new ArrayList<>();
    private final Set<FormPath> done = new HashSet<>();

    /** For each column of the layout, how many of the next rows a cell above covers. */
    private final int[] covered;

    /**
     * @param form what is to be printed
     * @param printed the form with the layout's own lines where it has none
     * @param unit of the layout
     */
    SheetBuilder(SelfEvaluation form, SelfEvaluation printed, String unit, List<LayoutWidth> widths) {
        this.form = form;
        this.printed = printed;
        this.unit = unit;
        this.widths = widths;
        this.covered = new int[widths.size()];
        this.position = new int[widths.size() + 1];
        for (int at = 0; at < widths.size(); at++) {
            var when = widths.get(at).when();
            boolean present = when.isEmpty() || when.stream().anyMatch(this::isFilled);
            position[at + 1] = position[at] + (present ? 1 : 0);
        }
    }

    SelfEvaluation form() {
        return form;
    }

    SelfEvaluation printed() {
        return printed;
    }

    /** The form's own unit; the layout's only where no amount is stated, for amounts are never converted. */
    String amountUnit() {
        var own = form.text(HeadField.AMOUNT_UNIT);
        boolean states = form.funding().stream()
                .anyMatch(line ->
                        AMOUNTS.stream().anyMatch(field -> !field.in(line).isEmpty()));
        return own.isEmpty() && !states ? unit : own;
    }

    /** Whether any funding line or indicator prints something there. */
    private boolean isFilled(Content content) {
        int most = Math.max(form.funding().size(), form.indicators().size());
        return IntStream.range(0, most).anyMatch(row -> !content.text(form, row).isEmpty());
    }

    /** A row of one cell. */
    void line(Role role, String text, FormPath path) {
        row(false, cells -> cells.stating(role, text, widths.size(), 1, path));
    }

    void row(boolean repeated, Consumer<Cells> print) {
        var cells = new Cells();
        print.accept(cells);
        cells.finish();
        rows.add(new SheetRow(cells.made, repeated));
    }

    /** Notes that a cell above prints this too. */
    void covered(Content content, int row) {
        content.paths(row).stream().filter(this::isStated).forEach(done::add);
    }

    List<SheetRow> rows() {
        return rows;
    }

    List<Integer> widths() {
        return IntStream.range(0, widths.size())
                .filter(at -> position[at] < position[at + 1])
                .mapToObj(at -> widths.get(at).width())
                .toList();
    }

    Set<FormPath> leftOut() {
        return form.cells()
                .map(cell -> cell.getKey())
                .filter(path -> !done.contains(path))
                .collect(Collectors.toSet());
    }

    private boolean isStated(FormPath path) {
        return form.text(path).filter(text -> !text.isEmpty()).isPresent();
    }

    /** The cells of one row, from left to right; those that a cell above covers are passed over. */
    final class Cells {

        private final List<SheetCell> made = new ArrayList<>();
        private int column;

        void label(Role role, String text, int columns, int rows) {
            add(role, text, columns, rows, List.of(), List.of());
        }

        /** A label that prints a value of the form where the form states one. */
        void stating(Role role, String text, int columns, int rows, FormPath path) {
            add(role, text, columns, rows, isStated(path) ? List.of(path) : List.of(), List.of(path));
        }

        void print(Content content, int row, Role role, int columns, int rows) {
            var text = content.text(printed, row);
            var paths = text.isEmpty() ? List.<FormPath>of() : content.paths(row);
            add(
                    role,
                    text,
                    columns,
                    rows,
                    paths.stream().filter(SheetBuilder.this::isStated).toList(),
                    content.paths(row).stream()
                            .filter(path -> form.text(path).isPresent())
                            .toList());
        }

        private void add(Role role, String text, int columns, int rows, List<FormPath> paths, List<FormPath> places) {
            skipCovered();
            int from = position[column];
            int span = position[column + columns] - from;
            for (int end = column + columns; column < end; column++) {
                covered[column] = rows;
            }
            if (span == 0) {
                return;
            }
            done.addAll(paths);
            boolean broken = role == Role.TEXT && text.indexOf('\n') >= 0;
            made.add(new SheetCell(
                    from,
                    span,
                    rows,
                    broken ? Role.PROSE : role,
                    text,
                    paths.stream().findFirst(),
                    places));
        }

        private void skipCovered() {
            while (column < covered.length && covered[column] > 0) {
                column++;
            }
        }

        private void finish() {
            skipCovered();
            if (column < covered.length) {
                throw new IllegalStateException("The row ends at column " + column + " of " + covered.length);
            }
            for (int at = 0; at < covered.length; at++) {
                covered[at]--;
            }
        }
    }
}
