package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.Row;

/** Turns rows of cells into forms by the printed labels; several forms may follow one another. */
public final class FormReader {

    private static final Pattern TITLE = Pattern.compile(".{0,40}绩效(目标)?(自评|自我评价|评价).{0,16}");
    private static final Pattern YEAR = Pattern.compile("\\(?\\h*(\\d{4})\\h*年度?\\h*\\)?");
    private static final Pattern YEAR_IN_TITLE = Pattern.compile("(\\d{4})\\h*年");
    private static final Wording EXPECTED = new Wording("自评表的表头或内容", "a label or a value of the form");
    private static final int MOST_CELLS_OF_HEAD_ROW = 6;

    private final String name;
    private final LabelBook labels = LabelBook.standard();
    private final List<ReadForm> forms = new ArrayList<>();
    private FormAssembly form = new FormAssembly();
    private @Nullable Block block;

    private FormReader(String name) {
        this.name = name;
    }

    /** The forms in the order they stand; empty where the rows hold none. */
    public static List<ReadForm> read(String name, List<Grid> grids) {
        var reader = new FormReader(name);
        grids.forEach(grid -> RowNumbers.without(grid.rows()).forEach(reader::take));
        reader.endForm();
        return reader.forms;
    }

    private void take(Row row) {
        var begun = FundingBlock.beginningWith(row, labels)
                .or(() -> IndicatorBlock.beginningWith(row, labels))
                .or(() -> GoalBlock.beginningWith(row, labels));
        if (isTitle(row)) {
            endBlock();
            if (form.isForm()) {
                endForm();
            }
            title(row.first());
        } else if (begun.isPresent()) {
            endBlock();
            if (begun.get() instanceof FundingBlock && form.hasIndicators()) {
                endForm();
            }
            block = begun.get();
        } else if (isHead(row)) {
            endBlock();
            head(row);
        } else if (block != null) {
            block.add(row);
        } else {
            year(row);
            form.disputeRest(row, EXPECTED);
        }
        form.see(row);
    }

    private static boolean isTitle(Row row) {
        return row.cells().size() == 1
                && TITLE.matcher(Width.fold(row.first().text())).matches();
    }

    private void title(Cell cell) {
        form.state(HeadField.TITLE, cell, cell.text());
        var year = YEAR_IN_TITLE.matcher(Width.fold(cell.text()));
        if (year.find()) {
            form.state(HeadField.YEAR, cell, year.group(1));
        }
    }

    private boolean isHead(Row row) {
        return labels.head(row.first().text()).isPresent() && row.cells().size() <= MOST_CELLS_OF_HEAD_ROW;
    }

    private void head(Row row) {
        if (labels.head(row.first().text()).equals(Optional.of(HeadField.PROJECT)) && form.has(HeadField.PROJECT)) {
            endForm();
        }
        var cells = row.cells();
        for (int at = 0; at < cells.size(); at++) {
            var field = labels.head(cells.get(at).text());
            if (field.isEmpty()) {
                continue;
            }
            form.understand(cells.get(at));
            if (at + 1 < cells.size() && labels.head(cells.get(at + 1).text()).isEmpty()) {
                at++;
                state(field.get(), cells.get(at));
            }
        }
        form.disputeRest(row, EXPECTED);
    }

    private void state(HeadField field, Cell cell) {
        if (field != HeadField.YEAR) {
            form.state(field, cell, cell.text());
            return;
        }
        var year = YEAR.matcher(Width.fold(cell.text()));
        var digits = year.matches() ? year.group(1) : Width.fold(cell.text());
        if (digits.matches("\\d{4}")) {
            form.state(field, cell, digits);
        }
    }

    private void year(Row row) {
        var year = YEAR.matcher(Width.fold(row.first().text()));
        if (year.matches() && !form.has(HeadField.YEAR)) {
            form.state(HeadField.YEAR, row.first(), year.group(1));
        }
    }

    private void endBlock() {
        if (block != null) {
            block.finish(form);
            block = null;
        }
    }

    /** Closes the form; rows that make no form stay listed as problems of the form before. */
    private void endForm() {
        endBlock();
        if (form.isForm()) {
            forms.add(form.finish(name + "#" + (forms.size() + 1)));
        } else if (!forms.isEmpty()) {
            var before = forms.remove(forms.size() - 1);
            var problems = new ArrayList<>(before.problems());
            problems.addAll(form.problems());
            forms.add(new ReadForm(before.source(), before.layout(), before.form(), before.cells(), problems));
        }
        form = new FormAssembly();
    }
}
