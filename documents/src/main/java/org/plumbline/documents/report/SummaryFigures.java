package org.plumbline.documents.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.plumbline.core.quantity.Ratio;

/** Figures of a summary as they are printed. */
final class SummaryFigures {

    private static final int DECIMALS = 2;
    private static final int GROUP = 3;

    private SummaryFigures() {}

    /** Two decimals, rounded half up; a dash where there is none. */
    static String figure(Optional<Ratio> exact) {
        return plain(exact).orElse("—");
    }

    static Optional<String> plain(Optional<Ratio> exact) {
        return exact.map(ratio -> ratio.round(DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    static Optional<Ratio> percent(Optional<Ratio> share) {
        return share.map(Ratio::toPercent);
    }

    /** The exact amount, its digits in groups of three. */
    static String grouped(BigDecimal amount) {
        var plain = amount.toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int start = plain.startsWith("-") ? 1 : 0;
        var grouped = new StringBuilder(plain);
        for (int at = end - GROUP; at > start; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
