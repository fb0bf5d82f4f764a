package org.plumbline.core.form;

import org.jspecify.annotations.Nullable;

/** The nature of an indicator (指标性质), as some tables print it in a column before the value. */
public enum Nature {
    /** The more the better (正向指标). */
    AT_LEAST,
    /** The less the better (反向指标). */
    AT_MOST,
    QUANTITATIVE,
    QUALITATIVE;

    private static final String[] LESS_IS_BETTER = {"反向", "逆向", "负向"};

    /** Whether a comparison goes the other way. */
    public boolean contradicts(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> this == AT_MOST;
            case AT_MOST, LESS_THAN -> this == AT_LEAST;
            case EQUAL -> false;
        };
    }

    /** The nature that stands before a value, which the scan goes on to; the scan stays where none stands. */
    static @Nullable Nature read(Scan scan) {
        int from = scan.at();
        var nature = word(scan);
        if (nature == null) {
            return null;
        }
        int to = scan.at();
        scan.accept("指标");
        scan.accept(':');
        scan.skipBlanks();
        boolean apart = scan.at() > to;
        if (!scan.isDone() && (apart || isAtValue(scan))) {
            return nature;
        }
        scan.returnTo(from);
        return null;
    }

    private static @Nullable Nature word(Scan scan) {
        if (scan.accept("正向")) {
            return AT_LEAST;
        }
        if (scan.acceptAny(LESS_IS_BETTER)) {
            return AT_MOST;
        }
        if (scan.accept("定量")) {
            return QUANTITATIVE;
        }
        return scan.accept("定性") ? QUALITATIVE : null;
    }

    /** Whether a number or a comparator follows, so that the word before it is not the beginning of a sentence. */
    private static boolean isAtValue(Scan scan) {
        int from = scan.at();
        boolean compared = ComparatorGrammar.before(scan) != null;
        boolean value = compared || scan.isAtDigit();
        scan.returnTo(from);
        return value;
    }
}
