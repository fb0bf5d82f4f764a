package org.plumbline.core.form;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;

/** What a printed value reads as. A reading never adds to what is printed and never guesses. */
public sealed interface Reading {

    /** Nothing, or a sign for nothing such as {@code -} or {@code ——}. */
    record Blank() implements Reading {}

    /** Words that the template left behind, such as {@code 指标2} or {@code （100字以内）}. */
    record Residue() implements Reading {}

    /**
     * A number with its unit; {@code comparator} is absent where none is printed. The unit stands once, without its
     * brackets, where a form prints it twice; multiples such as 万 are part of it.
     */
    record Quantity(@Nullable Comparator comparator, BigDecimal number, String unit) implements Reading {

        private static final Set<String> PERCENT = Set.of("%", "百分比", "百分之");

        public Optional<Comparator> printedComparator() {
            return Optional.ofNullable(comparator);
        }

        public boolean isPercentage() {
            return PERCENT.contains(unit) || unit.startsWith("%(") || unit.endsWith("(%)");
        }

        /** Whether both count the same thing; a unit that is not printed contradicts none. */
        public boolean sharesUnitWith(Quantity other) {
            return unit.isEmpty()
                    || other.unit.isEmpty()
                    || unit.equals(other.unit)
                    || (isPercentage() && other.isPercentage());
        }
    }

    /** A day, or the last day of the month or year printed; {@code year} is absent where none is printed. */
    record Deadline(@Nullable Integer year, Month month, int day) implements Reading {

        /** Whether this lies on or before the other; empty where only one of them states its year. */
        public Optional<Boolean> isNoLaterThan(Deadline other) {
            if (year != null && other.year != null && !year.equals(other.year)) {
                return Optional.of(year < other.year);
            }
            if ((year == null) != (other.year == null)) {
                return Optional.empty();
            }
            return Optional.of(month == other.month ? day <= other.day : month.compareTo(other.month) < 0);
        }

        static Deadline endOf(@Nullable Integer year, Month month) {
            return new Deadline(
                    year,
                    month,
                    year == null ? month.maxLength() : YearMonth.of(year, month).lengthOfMonth());
        }
    }

    /** One of the three grades, in any of its wordings. */
    record Graded(Grade grade) implements Reading {}

    /** Free text. */
    record Words() implements Reading {}

    /** Digits that form no number, such as {@code 7,00.0,77}. */
    record Malformed() implements Reading {}

    /** Something that can be read in more than one way; reported, never guessed. */
    record Ambiguous(Wording why) implements Reading {}
}
