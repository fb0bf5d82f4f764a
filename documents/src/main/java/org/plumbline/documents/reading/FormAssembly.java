package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/** One form in the making: what was understood, from which cell, and what was not. */
final class FormAssembly {

    private final Map<HeadField, String> head = new EnumMap<>(HeadField.class);
    private final List<FundingLine> funding = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<FormPath, String> cells = new HashMap<>();
    private final Set<Cell> understood = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int lastRow;

    /** Takes a row's cells into account; whatever of them is not understood later becomes a problem. */
    void see(Row row) {
        lastRow = row.number();
    }

    void understand(Cell cell) {
        understood.add(cell);
    }

    boolean has(HeadField field) {
        return head.containsKey(field);
    }

    boolean hasFunding() {
        return !funding.isEmpty();
    }

    boolean hasIndicators() {
        return !indicators.isEmpty();
    }

    boolean isForm() {
        return has(HeadField.PROJECT) || hasFunding() || hasIndicators();
    }

    /** States a head cell; a second value for the same cell is a problem, not an overwrite. */
    void state(HeadField field, Cell cell, String text) {
        if (head.putIfAbsent(field, text) != null) {
            dispute(
                    cell,
                    new Wording(field.words().zh() + "已经有一个值", field.words().en() + " has a value already"));
            return;
        }
        cells.put(FormPath.of(field), cell.address());
        understand(cell);
    }

    void add(FundingLine line, Map<FundingLine.Field, Cell> from) {
        from.forEach((field, cell) -> {
            cells.put(FormPath.of(field, funding.size()), cell.address());
            understand(cell);
        });
        funding.add(line);
    }

    void add(Indicator indicator, Map<Indicator.Field, Cell> from) {
        from.forEach((field, cell) -> {
            cells.put(FormPath.of(field, indicators.size()), cell.address());
            understand(cell);
        });
        indicators.add(indicator);
    }

    /** Lists every cell of a row that was not understood. */
    void disputeRest(Row row, Wording expected) {
        row.cells().stream().filter(cell -> !understood.contains(cell)).forEach(cell -> dispute(cell, expected));
    }

    void dispute(Cell cell, Wording expected) {
        understand(cell);
        problems.add(new Problem(cell.address(), cell.text(), expected));
    }

    List<Problem> problems() {
        return problems;
    }

    ReadForm finish(String source) {
        if (!hasIndicators()) {
            missing(new Wording(
                    "指标表（一级、二级、三级指标……）；表格可能在此中断", "the table of indicators; the form may have been cut here"));
        } else if (!has(HeadField.TOTAL_WEIGHT) && !has(HeadField.TOTAL_SCORE)) {
            missing(new Wording("总分行；表格可能在此中断", "the line of totals; the form may have been cut here"));
        }
        return new ReadForm(source, "labelled", new SelfEvaluation(head, funding, indicators), cells, problems);
    }

    private void missing(Wording expected) {
        problems.add(new Problem("R" + (lastRow + 1), "", expected));
    }
}
