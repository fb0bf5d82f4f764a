package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Row;

/** The goals (年度总体目标): a header row with both headings, the texts beneath. */
final class GoalBlock implements Block {

    private static final Wording EXPECTED =
            new Wording("预期目标或实际完成情况的文字", "the text of the expected or the achieved goal");

    private final LabelBook labels;
    private final List<ColumnMap.Header<HeadField>> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Row header;

    private GoalBlock(LabelBook labels, Row header) {
        this.labels = labels;
        this.header = header;
        header.cells()
                .forEach(cell -> labels.goal(cell.text())
                        .ifPresent(field -> headers.add(new ColumnMap.Header<>(cell, Optional.of(field)))));
    }

    /** The block that begins with this row; empty where the row is no header of goals. */
    static Optional<Block> beginningWith(Row row, LabelBook labels) {
        var block = new GoalBlock(labels, row);
        return block.headers.size() == 2 ? Optional.of(block) : Optional.empty();
    }

    @Override
    public void add(Row row) {
        rows.add(row);
    }

    @Override
    public void finish(FormAssembly form) {
        headers.forEach(each -> form.understand(each.cell()));
        understandHeading(header, form);
        form.disputeRest(header, new Wording("目标的表头", "a heading of the goals"));
        for (var row : rows) {
            understandHeading(row, form);
            var texts = row.cells().stream()
                    .filter(cell -> !labels.isBlockHeading("goal", cell.text()))
                    .toList();
            var columns = ColumnMap.match(headers, texts);
            texts.forEach(cell -> columns.field(cell).ifPresent(field -> form.state(field, cell, cell.text())));
            form.disputeRest(row, EXPECTED);
        }
    }

    private void understandHeading(Row row, FormAssembly form) {
        row.cells().stream()
                .filter(cell -> labels.isBlockHeading("goal", cell.text()))
                .forEach(form::understand);
    }
}
