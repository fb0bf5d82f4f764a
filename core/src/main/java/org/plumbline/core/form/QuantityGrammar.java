package org.plumbline.core.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A comparator, a number and a unit, of which only the number must be printed; or what keeps them from being read. */
final class QuantityGrammar {

    private static final int YEAR_DIGITS = 4;
    private static final String PERCENT = "百分之";

    private static final String[] BEFORE = {"前", "以前", "之前"};

    private QuantityGrammar() {}

    /** The reading of what the scan has left; null where that is text. */
    static @Nullable Reading read(Scan scan) {
        scan.skipBlanks();
        boolean controlled = scan.accept("控制在");
        var before = ComparatorGrammar.before(scan);
        scan.skipBlanks();
        var after = ComparatorGrammar.after(scan);
        if (before != null) {
            scan.acceptLast("(含)");
        }
        if (controlled && before == null && after == null) {
            return null;
        }
        var read = compared(scan, before == null ? after : before);
        boolean contradicts = before != null && after != null && before != after;
        return read != null && contradicts ? Doubt.CONTRADICTION : read;
    }

    private static @Nullable Reading compared(Scan scan, @Nullable Comparator comparator) {
        int from = scan.at();
        boolean percent = scan.accept(PERCENT);
        var number = NumberGrammar.read(scan);
        if (number != null) {
            var quantity = percent ? percent(scan, number, comparator) : measured(scan, from, number, comparator);
            if (quantity != null) {
                return quantity;
            }
        }
        scan.returnTo(from);
        return Doubt.about(scan, number != null);
    }

    private static @Nullable Reading percent(Scan scan, BigDecimal number, @Nullable Comparator comparator) {
        return scan.isDone() ? new Reading.Quantity(comparator, number, PERCENT) : null;
    }

    /** A number with what follows it; null where it is a date, or what follows is no unit. */
    private static @Nullable Reading measured(Scan scan, int from, BigDecimal number, @Nullable Comparator comparator) {
        if (isDate(scan, from)) {
            return null;
        }
        int place = scan.at();
        var between = ComparatorGrammar.between(scan);
        if (between == null || scan.next() != '(') {
            scan.returnTo(place);
            between = null;
        }
        var unit = UnitGrammar.read(scan);
        if (unit == null) {
            return null;
        }
        if (between != null && comparator != null && between != comparator) {
            return Doubt.CONTRADICTION;
        }
        return new Reading.Quantity(between == null ? comparator : between, number, unit);
    }

    /** Whether the digits are those of a year, month, day or quarter in a wording that is no plain deadline. */
    private static boolean isDate(Scan scan, int from) {
        int place = scan.at();
        boolean date = switch (scan.next()) {
            case '年' -> place == from + YEAR_DIGITS && DeadlineGrammar.isYear(scan.number(from, place));
            case '月' -> place + 1 < scan.end();
            case '日', '号' -> {
                scan.step();
                boolean before = scan.acceptAny(BEFORE);
                scan.returnTo(place);
                yield before;
            }
            case '季' -> {
                boolean quarter = scan.accept("季度");
                scan.returnTo(place);
                yield quarter;
            }
            default -> false;
        };
        return date;
    }
}
