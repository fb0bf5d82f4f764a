package org.plumbline.core.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One project's performance self-evaluation (绩效自评表), exactly as stated.
 *
 * <p>Head cells are kept by field because layouts differ in which of them they print; an absent value is absent here.
 */
public record SelfEvaluation(Map<HeadField, String> head, List<FundingLine> funding, List<Indicator> indicators) {

    public SelfEvaluation {
        var present = new EnumMap<HeadField, String>(HeadField.class);
        head.forEach((field, text) -> {
            if (!text.isEmpty()) {
                present.put(field, text);
            }
        });
        head = java.util.Collections.unmodifiableMap(present);
        funding = List.copyOf(funding);
        indicators = List.copyOf(indicators);
    }

    /** The printed text of a head cell; empty text where the form does not print it. */
    public String text(HeadField field) {
        return head.getOrDefault(field, "");
    }

    public Printed printed(HeadField field) {
        return Printed.of(text(field));
    }

    /** The fiscal year (年度), where one is printed. */
    public OptionalInt year() {
        var text = text(HeadField.YEAR);
        return text.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    public Optional<FundingLine> totalFunding() {
        int row = totalRow();
        return row < 0 ? Optional.empty() : Optional.of(funding.get(row));
    }

    /** The position of the total line among the funds; empty where the form prints none. */
    public OptionalInt totalFundingRow() {
        int row = totalRow();
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private int totalRow() {
        for (int row = 0; row < funding.size(); row++) {
            if (funding.get(row).isTotal()) {
                return row;
            }
        }
        return -1;
    }

    /** The text at a path; empty where the form has no such row. An absent value is empty text. */
    public Optional<String> text(FormPath path) {
        if (path.field() instanceof HeadField field) {
            return Optional.of(text(field));
        }
        if (path.field() instanceof FundingLine.Field field) {
            return row(funding, path.row()).map(field::in);
        }
        return row(indicators, path.row()).map(((Indicator.Field) path.field())::in);
    }

    /**
     * This form with another text at a path.
     *
     * @throws IllegalArgumentException where the form has no such row
     */
    public SelfEvaluation with(FormPath path, String text) {
        if (path.field() instanceof HeadField field) {
            var changed = new EnumMap<HeadField, String>(HeadField.class);
            changed.putAll(head);
            changed.put(field, text);
            return new SelfEvaluation(changed, funding, indicators);
        }
        if (path.field() instanceof FundingLine.Field field) {
            return new SelfEvaluation(head, changed(funding, path, line -> line.with(field, text)), indicators);
        }
        var field = (Indicator.Field) path.field();
        return new SelfEvaluation(head, funding, changed(indicators, path, row -> row.with(field, text)));
    }

    /** Every cell that prints something, with its text, in the order of the official table. */
    public Stream<Map.Entry<FormPath, String>> cells() {
        var heads = head.keySet().stream().map(FormPath::of);
        var lines = IntStream.range(0, funding.size())
                .boxed()
                .flatMap(line -> Arrays.stream(FundingLine.Field.values()).map(field -> FormPath.of(field, line)));
        var rows = IntStream.range(0, indicators.size())
                .boxed()
                .flatMap(row -> Arrays.stream(Indicator.Field.values()).map(field -> FormPath.of(field, row)));
        return Stream.of(heads, lines, rows)
                .flatMap(paths -> paths)
                .sorted()
                .map(path -> Map.entry(path, text(path).orElseThrow()))
                .filter(cell -> !cell.getValue().isEmpty());
    }

    private static <T> Optional<T> row(List<T> rows, int index) {
        return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private static <T> List<T> changed(List<T> rows, FormPath path, UnaryOperator<T> change) {
        if (path.row() >= rows.size()) {
            throw new IllegalArgumentException("The form has no row at " + path);
        }
        var changed = new ArrayList<>(rows);
        changed.set(path.row(), change.apply(changed.get(path.row())));
        return changed;
    }
}
