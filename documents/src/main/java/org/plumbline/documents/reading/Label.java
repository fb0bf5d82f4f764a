package org.plumbline.documents.reading;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;

/** Everything that a printed word may name; which of it holds is told by where the word stands. */
final class Label {

    static final Label NONE = new Label();

    private enum Sense {
        BLOCK_OF_FUNDS,
        BLOCK_OF_GOALS,
        BLOCK_OF_INDICATORS,
        LEVEL1,
        LEVEL2,
        NATURE,
        UNIT,
        TOTAL,
        SUBTOTAL,
        BESIDE
    }

    private final EnumSet<Sense> senses = EnumSet.noneOf(Sense.class);
    private @Nullable HeadField head;
    private @Nullable HeadField goal;
    private @Nullable FundingColumn funding;
    private @Nullable FundingSource source;
    private @Nullable IndicatorColumn indicator;

    @Nullable
    HeadField head() {
        return head;
    }

    @Nullable
    HeadField goal() {
        return goal;
    }

    @Nullable
    FundingColumn funding() {
        return funding;
    }

    @Nullable
    FundingSource source() {
        return source;
    }

    @Nullable
    IndicatorColumn indicator() {
        return indicator;
    }

    boolean isBlockOfFunds() {
        return senses.contains(Sense.BLOCK_OF_FUNDS);
    }

    boolean isBlockOfGoals() {
        return senses.contains(Sense.BLOCK_OF_GOALS);
    }

    boolean isBlockOfIndicators() {
        return senses.contains(Sense.BLOCK_OF_INDICATORS);
    }

    boolean isLevel1() {
        return senses.contains(Sense.LEVEL1);
    }

    boolean isLevel2() {
        return senses.contains(Sense.LEVEL2);
    }

    boolean isNature() {
        return senses.contains(Sense.NATURE);
    }

    boolean isUnit() {
        return senses.contains(Sense.UNIT);
    }

    /** Whether it names the line of totals of the indicators. */
    boolean isTotal() {
        return senses.contains(Sense.TOTAL);
    }

    /** Whether it names a line that adds up some of the indicators. */
    boolean isSubtotal() {
        return senses.contains(Sense.SUBTOTAL);
    }

    /** Whether layouts print it beside the cells of a form, as they do signatures. */
    boolean isBeside() {
        return senses.contains(Sense.BESIDE);
    }

    /** Whether it names a part of a form in whatever sense; classes of indicators, comparators and units do not. */
    boolean isPrintedByLayouts() {
        return head != null
                || goal != null
                || funding != null
                || source != null
                || indicator != null
                || isTotal()
                || isBlockOfFunds()
                || isBlockOfGoals()
                || isBlockOfIndicators();
    }

    /**
     * Adds the meaning that a line of the book gives.
     *
     * @throws IllegalArgumentException where the key names nothing
     */
    void add(String key) {
        int dot = key.indexOf('.');
        var rest = key.substring(dot + 1);
        switch (dot < 0 ? key : key.substring(0, dot)) {
            case "head" -> head = LabelBook.keyed(HeadField.values(), HeadField::key, rest);
            case "goal" -> {
                if (rest.equals("block")) {
                    senses.add(Sense.BLOCK_OF_GOALS);
                } else {
                    goal = LabelBook.keyed(HeadField.values(), HeadField::key, key);
                }
            }
            case "funding" -> {
                if (rest.equals("block")) {
                    senses.add(Sense.BLOCK_OF_FUNDS);
                } else {
                    funding = LabelBook.keyed(FundingColumn.values(), FundingColumn::key, rest);
                }
            }
            case "indicators" -> {
                if (rest.equals("block")) {
                    senses.add(Sense.BLOCK_OF_INDICATORS);
                } else {
                    indicator = LabelBook.keyed(IndicatorColumn.values(), IndicatorColumn::key, rest);
                }
            }
            case "source" ->
                source =
                        FundingSource.ofId(rest).orElseThrow(() -> new IllegalArgumentException("No such key: " + key));
            case "level1" -> senses.add(Sense.LEVEL1);
            case "level2" -> senses.add(Sense.LEVEL2);
            case "nature" -> senses.add(Sense.NATURE);
            case "unit" -> senses.add(Sense.UNIT);
            case "total" -> senses.add(rest.equals("part") ? Sense.SUBTOTAL : Sense.TOTAL);
            case "beside" -> senses.add(Sense.BESIDE);
            default -> throw new IllegalArgumentException("No such key: " + key);
        }
    }
}
