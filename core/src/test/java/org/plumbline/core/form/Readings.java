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
}
