package org.plumbline.core.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.core.language.Wording;

/** The place of a cell in the form, written {@code rating}, {@code funding[0].rate}, {@code indicators[4].score}. */
public record FormPath(FormField field, int row) implements Comparable<FormPath> {

    private static final Pattern ROW = Pattern.compile("(funding|indicators)\\[(\\d{1,5})]\\.([A-Za-z0-9.]+)");

    /** The rows that nearly every form stays within: their paths are made once. */
    private static final int MADE = 40;

    private static final Map<FundingLine.Field, List<FormPath>> FUNDING = made(FundingLine.Field.class);
    private static final Map<Indicator.Field, List<FormPath>> INDICATORS = made(Indicator.Field.class);

    /** @throws IllegalArgumentException where the row is negative, or not zero for a cell that a form has once */
    public FormPath {
        if (row < 0 || (row > 0 && field instanceof HeadField)) {
            throw new IllegalArgumentException("There is no row " + row + " of " + field.key());
        }
    }

    public static FormPath of(HeadField field) {
        return new FormPath(field, 0);
    }

    public static FormPath of(FundingLine.Field field, int line) {
        return line >= 0 && line < MADE ? madeOf(FUNDING, field).get(line) : new FormPath(field, line);
    }

    public static FormPath of(Indicator.Field field, int indicator) {
        return indicator >= 0 && indicator < MADE
                ? madeOf(INDICATORS, field).get(indicator)
                : new FormPath(field, indicator);
    }

    private static <F extends Enum<F> & FormField> Map<F, List<FormPath>> made(Class<F> fields) {
        var made = new EnumMap<F, List<FormPath>>(fields);
        for (var field : fields.getEnumConstants()) {
            made.put(
                    field,
                    IntStream.range(0, MADE)
                            .mapToObj(row -> new FormPath(field, row))
                            .toList());
        }
        return made;
    }

    private static <F> List<FormPath> madeOf(Map<F, List<FormPath>> made, F field) {
        return Objects.requireNonNull(made.get(field));
    }

    /** The path that {@code text} writes; empty where it names no cell that a form can have. */
    public static Optional<FormPath> parse(String text) {
        var row = ROW.matcher(text);
        if (!row.matches()) {
            return keyed(HeadField.values(), text).map(FormPath::of);
        }
        int index = Integer.parseInt(row.group(2));
        return row.group(1).equals("funding")
                ? keyed(FundingLine.Field.values(), row.group(3)).map(field -> of(field, index))
                : keyed(Indicator.Field.values(), row.group(3)).map(field -> of(field, index));
    }

    /** Where the cell stands, in words: {@code 指标5 得分}, {@code 资金第1行 执行率}, {@code 总分（得分）}. */
    public Wording words() {
        var words = field.words();
        var english = words.en().toLowerCase(Locale.ROOT);
        int number = row + 1;
        if (field instanceof Indicator.Field) {
            return new Wording("指标" + number + " " + words.zh(), "indicator " + number + ", " + english);
        }
        return field instanceof FundingLine.Field
                ? new Wording("资金第" + number + "行 " + words.zh(), "funds, line " + number + ", " + english)
                : words;
    }

    /** Orders as the official table reads: head, funds, goals, indicators, tail. */
    @Override
    public int compareTo(FormPath other) {
        int order = Integer.compare(block(), other.block());
        if (order == 0) {
            order = Integer.compare(row, other.row);
        }
        return order == 0 ? FormField.inOrder(field, other.field) : order;
    }

    @Override
    public String toString() {
        if (field instanceof FundingLine.Field) {
            return "funding[" + row + "]." + field.key();
        }
        return field instanceof Indicator.Field ? "indicators[" + row + "]." + field.key() : field.key();
    }

    private int block() {
        if (field instanceof FundingLine.Field) {
            return 1;
        }
        if (field instanceof Indicator.Field) {
            return 3;
        }
        var head = (HeadField) field;
        if (head.compareTo(HeadField.EXPECTED) < 0) {
            return 0;
        }
        return head.compareTo(HeadField.TOTAL_WEIGHT) < 0 ? 2 : 4;
    }

    private static <F extends FormField> Optional<F> keyed(F[] fields, String key) {
        return Arrays.stream(fields).filter(field -> field.key().equals(key)).findFirst();
    }
}
