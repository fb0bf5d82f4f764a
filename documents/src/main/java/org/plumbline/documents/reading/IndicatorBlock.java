package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/** The indicators (绩效指标): a header row, a row for each level-3 indicator, the line of totals. */
final class IndicatorBlock implements Block {

    private static final Wording EXPECTED = new Wording("指标行或总分行的内容", "a cell of an indicator or of the totals");
    private static final Set<Field> ONLY_ON_INDICATORS =
            Set.of(Field.LEVEL1, Field.LEVEL2, Field.NAME, Field.TARGET, Field.ACTUAL);
    private static final Set<Field> MAKE_AN_INDICATOR = Set.of(Field.NAME, Field.TARGET, Field.ACTUAL);
    private static final int FEWEST_HEADINGS = 3;

    private final LabelBook labels;
    private final Row header;
    private final List<ColumnMap.Header<Field>> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** The headings that apply to rows that leave theirs empty, as merged cells do. */
    private final Map<Field, Cell> inherited = new EnumMap<>(Field.class);

    private IndicatorBlock(LabelBook labels, Row header) {
        this.labels = labels;
        this.header = header;
        header.cells().stream()
                .filter(cell -> !isHeading(cell))
                .forEach(cell -> headers.add(new ColumnMap.Header<>(cell, labels.indicator(cell.text()))));
    }

    /** The block that begins with this row; empty where the row is no header of indicators. */
    static Optional<Block> beginningWith(Row row, LabelBook labels) {
        var block = new IndicatorBlock(labels, row);
        var fields = block.headers.stream()
                .flatMap(header -> header.field().stream())
                .toList();
        return fields.size() >= FEWEST_HEADINGS && fields.contains(Field.NAME) ? Optional.of(block) : Optional.empty();
    }

    @Override
    public void add(Row row) {
        rows.add(row);
    }

    @Override
    public void finish(FormAssembly form) {
        header.cells().stream().filter(this::isHeading).forEach(form::understand);
        headers.stream().filter(each -> each.field().isPresent()).forEach(each -> form.understand(each.cell()));
        form.disputeRest(header, new Wording("指标表的表头", "a heading of the indicators"));
        var columns = ColumnMap.match(headers, values());
        for (var row : rows) {
            row.cells().stream().filter(this::isHeading).forEach(form::understand);
            understand(form, row, columns);
            form.disputeRest(row, EXPECTED);
        }
    }

    private List<Cell> values() {
        return rows.stream()
                .filter(row -> !isTotal(row))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !isHeading(cell))
                .toList();
    }

    private void understand(FormAssembly form, Row row, ColumnMap<Field> columns) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        row.cells().stream()
                .filter(cell -> !isHeading(cell))
                .forEach(cell -> columns.field(cell).ifPresent(field -> cells.putIfAbsent(field, cell)));
        if (isTotal(row) || (form.hasIndicators() && cells.keySet().stream().noneMatch(ONLY_ON_INDICATORS::contains))) {
            total(form, row, cells);
            return;
        }
        if (cells.keySet().stream().anyMatch(MAKE_AN_INDICATOR::contains)) {
            inherit(cells);
            form.add(
                    Indicator.of(
                            field -> cells.containsKey(field) ? cells.get(field).text() : ""),
                    cells);
        }
    }

    private void inherit(Map<Field, Cell> cells) {
        if (cells.containsKey(Field.LEVEL1)) {
            inherited.put(Field.LEVEL1, cells.get(Field.LEVEL1));
            inherited.remove(Field.LEVEL2);
        }
        if (cells.containsKey(Field.LEVEL2)) {
            inherited.put(Field.LEVEL2, cells.get(Field.LEVEL2));
        }
        inherited.forEach(cells::putIfAbsent);
    }

    private void total(FormAssembly form, Row row, Map<Field, Cell> cells) {
        row.cells().stream().filter(cell -> labels.isTotalLine(cell.text())).forEach(form::understand);
        state(form, HeadField.TOTAL_WEIGHT, cells.get(Field.WEIGHT));
        state(form, HeadField.TOTAL_SCORE, cells.get(Field.SCORE));
    }

    private static void state(FormAssembly form, HeadField field, @Nullable Cell cell) {
        if (cell != null) {
            form.state(field, cell, cell.text());
        }
    }

    private boolean isTotal(Row row) {
        return row.cells().stream().anyMatch(cell -> labels.isTotalLine(cell.text()));
    }

    private boolean isHeading(Cell cell) {
        return labels.isBlockHeading("indicators", cell.text());
    }
}
