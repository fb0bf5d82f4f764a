package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.quantity.Decimals;

/** Whether a form is all there, so that what it lacks can be held against it: parts of forms are published, too. */
final class Coverage {

    private Coverage() {}

    /** Whether every indicator in use prints a weight, and all make 100 or more with that of execution. */
    static boolean isWhole(Subject subject) {
        var weights = new ArrayList<BigDecimal>();
        weights.add(execution(subject));
        for (var row : subject.rows()) {
            if (row.texts().isInUse()) {
                var weight = row.indicator().weight().number();
                if (weight.isEmpty() && !row.texts().isPart()) {
                    return false;
                }
                weight.ifPresent(weights::add);
            }
        }
        return !Decimals.isLess(Figures.sum(weights), Decimals.HUNDRED)
                || Figures.couldSumTo(Decimals.HUNDRED, weights);
    }

    /** Whether the form prints its total or rating, with which a form ends. */
    static boolean hasEnd(Subject subject) {
        return !subject.texts().totalWeight().isBlank()
                || !subject.texts().totalScore().isBlank()
                || !subject.form().text(HeadField.RATING).isEmpty();
    }

    /** As the policy has it where the form prints none. */
    private static BigDecimal execution(Subject subject) {
        return subject.totalFund()
                .flatMap(total -> total.line().weight().number())
                .orElseGet(() -> subject.policy().execution().rule().weight().value());
    }
}
