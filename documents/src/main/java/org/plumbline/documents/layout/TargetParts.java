package org.plumbline.documents.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;

/**
 * A target in three columns (指标性质, 指标值, 度量单位), as some places print it: {@code >90(家)} is {@code >},
 * {@code 90}, {@code (家)}. Splitting never alters a sign: the parts of a split join to the text that was split.
 *
 * @param comparator as printed, or empty
 * @param value the number; or the whole text where it does not split
 * @param unit as printed, or empty
 */
public record TargetParts(String comparator, String value, String unit) {

    private static final Pattern AROUND_A_NUMBER =
            Pattern.compile("(\\D*?)([-+−－＋]?\\d(?:[\\d.,．，]*\\d)?)(\\D*)", Pattern.UNICODE_CHARACTER_CLASS);

    /** The parts of a printed target; what does not read as one number stays whole, in the value. */
    public static TargetParts split(String printed) {
        var around = AROUND_A_NUMBER.matcher(printed);
        if (around.matches()) {
            var parts = new TargetParts(around.group(1), around.group(2), around.group(3));
            if (parts.readsAs(printed) && parts.join().equals(printed)) {
                return parts;
            }
        }
        return new TargetParts("", printed, "");
    }

    /** The target in one cell: part after part, with a blank only where two Chinese words would run together. */
    public String join() {
        return Stream.of(comparator, value, unit)
                .map(String::strip)
                .reduce("", (joined, part) -> joined + (runTogether(joined, part) ? " " : "") + part);
    }

    /** Whether each part means the same alone as within the whole. */
    private boolean readsAs(String printed) {
        var whole = quantity(printed);
        var compared = quantity(comparator + value);
        var measured = quantity(value + unit);
        return whole.isPresent()
                && compared.equals(whole.map(read -> new Reading.Quantity(read.comparator(), read.number(), "")))
                && measured.equals(whole.map(read -> new Reading.Quantity(null, read.number(), read.unit())));
    }

    private static Optional<Reading.Quantity> quantity(String text) {
        return Printed.of(text).quantity();
    }

    private static boolean runTogether(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && Character.isIdeographic(left.codePointBefore(left.length()))
                && Character.isIdeographic(right.codePointAt(0));
    }
}
