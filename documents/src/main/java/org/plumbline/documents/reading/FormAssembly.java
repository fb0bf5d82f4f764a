package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Surroundings;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.grid.Cell;

/** One form in the making: what was understood, from which cell, and what was not. */
final class FormAssembly {

    private final Account account;
    private final Map<HeadField, String> head = new EnumMap<>(HeadField.class);
    private final List<FundingLine> funding = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<FormPath, String> cells = new HashMap<>();
    private final Set<Cell> understood = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Cell> inOrder = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final Set<Integer> partlyRead = new HashSet<>();
    private boolean totalsExpected;
    private boolean goalsExpected;
    private boolean fundingReasonsExpected;
    private @Nullable YearInTitle yearInTitle;
    private String end = "R1";

    private record YearInTitle(Cell cell, String year) {}

    FormAssembly(Account account) {
        this.account = account;
    }

    /** Notes how far the form reaches. */
    void see(Line line) {
        var last = account.origin(line.cell(line.size() - 1));
        end = last.place().isEmpty() ? "R" + (last.row() + 1) : last.place() + "!R" + (last.row() + 1);
    }

    void understand(Cell cell) {
        if (understood.add(cell)) {
            inOrder.add(cell);
            account.understand(cell);
        }
    }

    boolean isUnderstood(Cell cell) {
        return understood.contains(cell);
    }

    boolean has(HeadField field) {
        return head.containsKey(field);
    }

    String text(HeadField field) {
        return head.getOrDefault(field, "");
    }

    boolean hasFunding() {
        return !funding.isEmpty();
    }

    boolean hasIndicators() {
        return !indicators.isEmpty();
    }

    boolean hasTotal() {
        return has(HeadField.TOTAL_WEIGHT) || has(HeadField.TOTAL_SCORE);
    }

    /** Notes the headings of a block's columns, from left to right. */
    void printedUnder(Headings<?> block) {
        block.columns().forEach(heading -> headings.add(Bare.word(heading.cell().text())));
    }

    /** Notes that the table has columns for what is added up beneath it. */
    void expectTotals() {
        totalsExpected = true;
    }

    /** Notes that the form has cells for the goals. */
    void expectGoals() {
        goalsExpected = true;
    }

    /** Notes that the funds have a column for reasons. */
    void expectFundingReasons() {
        fundingReasonsExpected = true;
    }

    List<String> headings() {
        return headings;
    }

    boolean isForm() {
        return has(HeadField.PROJECT) || hasFunding() || hasIndicators();
    }

    List<FundingLine> funding() {
        return funding;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    /** States a head cell; a second, different value for the same cell is a problem, not an overwrite. */
    void state(HeadField field, Cell cell, String text) {
        var before = head.putIfAbsent(field, text);
        if (before == null) {
            cells.put(FormPath.of(field), account.origin(cell).address());
        } else if (!before.equals(text)) {
            dispute(
                    cell,
                    new Wording(field.words().zh() + "已经有一个值", field.words().en() + " has a value already"));
            return;
        }
        understand(cell);
    }

    /** Notes the year of a title: it is the form's where the head prints none. */
    void seeYearInTitle(Cell cell, String year) {
        yearInTitle = yearInTitle == null ? new YearInTitle(cell, year) : yearInTitle;
    }

    /** States a head cell that may go on in further rows, each a line of its text. */
    void goOn(HeadField field, Cell cell) {
        head.merge(field, cell.text(), (before, more) -> before + "\n" + more);
        cells.putIfAbsent(FormPath.of(field), account.origin(cell).address());
        understand(cell);
    }

    void add(FundingLine line, Map<FundingLine.Field, Cell> from) {
        from.forEach((field, cell) -> {
            cells.put(FormPath.of(field, funding.size()), account.origin(cell).address());
            understand(cell);
        });
        funding.add(line);
    }

    void add(Indicator indicator, Map<Indicator.Field, Cell> from) {
        from.forEach((field, cell) -> {
            cells.put(
                    FormPath.of(field, indicators.size()), account.origin(cell).address());
            understand(cell);
        });
        indicators.add(indicator);
    }

    /** Lists every cell of a row that was not understood; whether there was one. */
    boolean disputeRest(Line line, Wording expected) {
        boolean any = false;
        for (var cell : line.cells()) {
            if (!understood.contains(cell)) {
                dispute(cell, expected);
                any = true;
            }
        }
        return any;
    }

    /** Notes that the row of the last indicator prints more than was understood. */
    void leaveOpen() {
        if (hasIndicators()) {
            partlyRead.add(indicators.size() - 1);
        }
    }

    void dispute(Cell cell, Wording expected) {
        understand(cell);
        account.list(cell);
        problems.add(new Problem(account.origin(cell).address(), cell.text(), expected));
    }

    /** Lists all that was understood, where in the end it is no form that it belongs to. */
    void disputeAll(Wording expected) {
        inOrder.stream().filter(cell -> !account.isListed(cell)).toList().forEach(cell -> dispute(cell, expected));
    }

    List<Problem> problems() {
        return problems;
    }

    ReadForm finish(String source, String layout) {
        if (yearInTitle != null && !has(HeadField.YEAR)) {
            state(HeadField.YEAR, yearInTitle.cell(), yearInTitle.year());
        }
        if (!hasIndicators()) {
            missing(new Wording(
                    "指标表（一级、二级、三级指标……）；表格可能在此中断", "the table of indicators; the form may have been cut here"));
        } else if (totalsExpected && !hasTotal()) {
            missing(new Wording("总分行；表格可能在此中断", "the line of totals; the form may have been cut here"));
        }
        var form = new SelfEvaluation(head, funding, indicators);
        return new ReadForm(source, layout, form, surroundings(), cells, problems);
    }

    private Surroundings surroundings() {
        boolean goals = goalsExpected || has(HeadField.EXPECTED) || has(HeadField.ACHIEVED);
        return Surroundings.NONE
                .withFundingReasons(fundingReasonsExpected)
                .withoutGoals(!goals)
                .withPartlyRead(partlyRead);
    }

    private void missing(Wording expected) {
        problems.add(new Problem(end, "", expected));
    }
}
