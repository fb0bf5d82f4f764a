package org.plumbline.core.form;

import java.util.Locale;

/** Readings in short, for tables of tests. */
final class Readings {

    private Readings() {}

    static String describe(String printed) {
        var reading = Printed.of(printed).reading();
        if (reading instanceof Reading.Quantity quantity) {
            return describe(quantity);
        }
        if (reading instanceof Reading.Deadline deadline) {
            return String.format(
                    "%s-%02d-%02d",
                    deadline.year() == null ? "-" : deadline.year(),
                    deadline.month().getValue(),
                    deadline.day());
        }
        return reading instanceof Reading.Graded graded
                ? graded.grade().name()
                : reading.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String describe(Reading.Quantity quantity) {
        var sign = quantity.printedComparator().map(Comparator::sign).orElse("");
        return (sign + " " + quantity.number().toPlainString() + " " + quantity.unit()).strip();
    }

    /** A quantity in its plainest spelling. */
    static String spelling(Reading.Quantity read) {
        var sign = read.printedComparator().map(Comparator::sign).orElse("");
        boolean bare = read.unit().isEmpty() || read.unit().contains("(");
        return sign + read.number().toPlainString() + (bare ? read.unit() : "(" + read.unit() + ")");
    }

    /** The digits that a text prints, in any width and writing. */
    static String digits(String text) {
        return text.codePoints()
                .map(sign -> Character.digit(sign, 10))
                .filter(digit -> digit >= 0)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
