package org.plumbline.core.form;

import java.math.BigDecimal;
import java.util.Optional;

/** A stated value: the text as printed and what it reads as. An absent value is one whose text is empty. */
public record Printed(String text, Reading reading) {

    public static final Printed NONE = new Printed("", ReadingGrammar.BLANK);

    public static Printed of(String text) {
        return text.isEmpty() ? NONE : new Printed(text, ReadingGrammar.read(text));
    }

    /** Whether nothing is printed, not even a dash. */
    public boolean isAbsent() {
        return text.isEmpty();
    }

    /** Whether nothing is stated: absent, or a sign for nothing. */
    public boolean isBlank() {
        return reading instanceof Reading.Blank;
    }

    public Optional<Reading.Quantity> quantity() {
        return reading instanceof Reading.Quantity quantity ? Optional.of(quantity) : Optional.empty();
    }

    /** Whether both print a bare number, in units that do not contradict each other. */
    public boolean isAmountLike(Printed other) {
        return reading instanceof Reading.Quantity mine
                && mine.comparator() == null
                && other.reading instanceof Reading.Quantity theirs
                && theirs.comparator() == null
                && mine.sharesUnitWith(theirs);
    }

    /** The nature of the indicator (指标性质), where a table prints it before the value: {@code 正向 大于等于1次}. */
    public Optional<Nature> nature() {
        return Optional.ofNullable(Nature.read(new Scan(Width.fold(text))));
    }

    /** Whether the number is read across a blank between its digits: {@code 3577. 95万人次}. */
    public boolean hasGap() {
        return reading instanceof Reading.Quantity && NumberGrammar.hasGap(Width.fold(text));
    }

    /** The bare number of an amount, weight, rate or score; empty where a comparator is printed or no number is. */
    public Optional<BigDecimal> number() {
        return reading instanceof Reading.Quantity read && read.comparator() == null
                ? Optional.of(read.number())
                : Optional.empty();
    }
}
