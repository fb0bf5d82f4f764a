package org.plumbline.core.summary;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.core.check.Examination;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Ratio;

/**
 * The totals that forms state beside those they earn (总分).
 *
 * @param forms that state a total
 * @param leftOut forms that state none, and are in no sum
 * @param stated the sum of the stated totals
 * @param earned the sum of the earned totals of the same forms, as they are counted
 * @param above forms that state more than they earn
 * @param below forms that state less
 */
public record Totals(long forms, long leftOut, BigDecimal stated, BigDecimal earned, long above, long below) {

    public static final Totals NONE = new Totals(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    public Totals {
        stated = Decimals.plain(stated);
        earned = Decimals.plain(earned);
    }

    static Totals of(Examination examination) {
        var earned = examination.scorecard().total().counted().value();
        return examination
                .form()
                .printed(HeadField.TOTAL_SCORE)
                .number()
                .map(stated -> new Totals(
                        1,
                        0,
                        stated,
                        earned,
                        Decimals.isMore(stated, earned) ? 1 : 0,
                        Decimals.isLess(stated, earned) ? 1 : 0))
                .orElse(new Totals(0, 1, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0));
    }

    /** Forms that state what they earn. */
    public long same() {
        return forms - above - below;
    }

    public Optional<Ratio> averageStated() {
        return average(stated);
    }

    public Optional<Ratio> averageEarned() {
        return average(earned);
    }

    Totals plus(Totals other) {
        return new Totals(
                forms + other.forms,
                leftOut + other.leftOut,
                stated.add(other.stated),
                earned.add(other.earned),
                above + other.above,
                below + other.below);
    }

    private Optional<Ratio> average(BigDecimal sum) {
        return forms == 0 ? Optional.empty() : Optional.of(Ratio.of(sum, BigDecimal.valueOf(forms)));
    }
}
