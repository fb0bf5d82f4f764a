package org.plumbline.documents.layout;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.Width;

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

    /** The parts of a target; what does not read as one number stays whole, in the value. */
    public static TargetParts split(Printed target) {
        var around = AROUND_A_NUMBER.matcher(target.text());
        if (around.matches()) {
            var parts = new TargetParts(around.group(1), around.group(2), around.group(3));
            if (target.quantity().filter(parts::readAs).isPresent()
                    && parts.join().equals(target.text())) {
                return parts;
            }
        }
        return new TargetParts("", target.text(), "");
    }

    /** The target in one cell: part after part, with a blank only where two Chinese words would run together. */
    public String join() {
        return Stream.of(comparator, value, unit)
                .map(String::strip)
                .reduce("", (joined, part) -> joined + (runTogether(joined, part) ? " " : "") + part);
    }

    /** Whether the comparator is all that stands before the number, and the unit all that stands after it. */
    private boolean readAs(Reading.Quantity whole) {
        var measured = Width.fold(unit);
        return (whole.comparator() == null) == comparator.isEmpty()
                && (measured.equals(whole.unit()) || measured.equals("(" + whole.unit() + ")"));
    }

    private static boolean runTogether(String left, String right) {
        return !left.isEmpty()
                && !right.isEmpty()
                && Character.isIdeographic(left.codePointBefore(left.length()))
                && Character.isIdeographic(right.codePointAt(0));
    }
}
