package org.plumbline.core.generate;

import java.math.BigDecimal;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/** The total of a form made to agree with its lines. */
final class Totals {

    private static final BigDecimal EXCELLENT = BigDecimal.valueOf(90);
    private static final BigDecimal GOOD = BigDecimal.valueOf(80);
    private static final BigDecimal FAIR = BigDecimal.valueOf(60);

    private Totals() {}

    /** The total score as the sum of the lines that print a number, and the rating that it falls into. */
    static SelfEvaluation summed(SelfEvaluation form) {
        var sum = new BigDecimal(form.funding().get(0).score().text());
        for (var row : form.indicators()) {
            sum = sum.add(row.score().number().orElse(BigDecimal.ZERO));
        }
        return form.with(FormPath.of(HeadField.TOTAL_SCORE), sum.toPlainString())
                .with(FormPath.of(HeadField.RATING), rating(sum));
    }

    private static String rating(BigDecimal total) {
        if (total.compareTo(EXCELLENT) >= 0) {
            return "优";
        }
        if (total.compareTo(GOOD) >= 0) {
            return "良";
        }
        return total.compareTo(FAIR) >= 0 ? "中" : "差";
    }
}
