package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/** The funds (项目资金): a header row with the amounts' headings, a line for each source beneath. */
final class FundingBlock implements Block {

    private static final Pattern AMOUNT_UNIT = Pattern.compile("\\((?:单位:)?([万亿]?元)\\)");
    private static final int FEWEST_HEADINGS = 3;

    private final LabelBook labels;
    private final Row header;
    private final List<ColumnMap.Header<Field>> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private FundingBlock(LabelBook labels, Row header) {
        this.labels = labels;
        this.header = header;
        header.cells().stream()
                .filter(cell -> !isHeading(cell))
                .forEach(cell -> headers.add(new ColumnMap.Header<>(cell, labels.funding(cell.text()))));
    }

    /** The block that begins with this row; empty where the row is no header of funds. */
    static Optional<Block> beginningWith(Row row, LabelBook labels) {
        var block = new FundingBlock(labels, row);
        var fields = block.headers.stream()
                .flatMap(header -> header.field().stream())
                .toList();
        return fields.size() >= FEWEST_HEADINGS && fields.contains(Field.EXECUTED)
                ? Optional.of(block)
                : Optional.empty();
    }

    @Override
    public void add(Row row) {
        rows.add(row);
    }

    @Override
    public void finish(FormAssembly form) {
        understandHeader(form);
        var lines = rows.stream()
                .map(row ->
                        row.cells().stream().filter(cell -> !isHeading(cell)).toList())
                .toList();
        var values = lines.stream().flatMap(line -> line.stream().skip(1)).toList();
        var valueHeaders = headers.stream()
                .filter(each -> !each.field().equals(Optional.of(Field.LABEL)))
                .toList();
        var columns = ColumnMap.match(valueHeaders, values);
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).cells().stream().filter(this::isHeading).forEach(form::understand);
            line(form, lines.get(at), columns);
            form.disputeRest(rows.get(at), new Wording("资金行的名称或数额", "the name or an amount of a line of funds"));
        }
    }

    private void understandHeader(FormAssembly form) {
        header.cells().stream().filter(this::isHeading).forEach(cell -> {
            var unit = AMOUNT_UNIT.matcher(Width.fold(cell.text()));
            if (unit.find() && !form.has(HeadField.AMOUNT_UNIT)) {
                form.state(HeadField.AMOUNT_UNIT, cell, Objects.requireNonNull(unit.group(1)));
            }
            form.understand(cell);
        });
        headers.stream().filter(each -> each.field().isPresent()).forEach(each -> form.understand(each.cell()));
        form.disputeRest(header, new Wording("资金表的表头", "a heading of the funds"));
    }

    private void line(FormAssembly form, List<Cell> cells, ColumnMap<Field> columns) {
        var label = label(cells);
        if (label.isEmpty() || afterLabel(cells).isEmpty()) {
            return;
        }
        Map<Field, Cell> from = new EnumMap<>(Field.class);
        from.put(Field.LABEL, label.get());
        afterLabel(cells).forEach(cell -> columns.field(cell).ifPresent(field -> from.putIfAbsent(field, cell)));
        var source = labels.source(label.get().text()).orElse(FundingSource.NAMED);
        form.add(
                FundingLine.of(
                        source,
                        field -> from.containsKey(field) ? from.get(field).text() : ""),
                from);
    }

    /** The known name of a source; else the first cell that is more than a figure. */
    private Optional<Cell> label(List<Cell> line) {
        return line.stream()
                .filter(cell -> labels.source(cell.text()).isPresent())
                .findFirst()
                .or(() -> line.stream()
                        .filter(cell -> Printed.of(cell.text()).reading() instanceof Reading.Words)
                        .findFirst());
    }

    private List<Cell> afterLabel(List<Cell> line) {
        return label(line)
                .map(label -> line.subList(line.indexOf(label) + 1, line.size()))
                .orElse(List.of());
    }

    private boolean isHeading(Cell cell) {
        return labels.isBlockHeading("funding", cell.text());
    }
}
