package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Decimals;

/**
 * What the indicators of each level-1 class weigh together.
 *
 * @param sums the classes of which every indicator prints a weight
 * @param isWhole whether every indicator stands under a known class and prints a weight
 */
record ClassWeights(Map<Pillar, BigDecimal> sums, boolean isWhole) {

    static ClassWeights of(SelfEvaluation form) {
        var sums = new EnumMap<Pillar, BigDecimal>(Pillar.class);
        var open = EnumSet.noneOf(Pillar.class);
        boolean isWhole = !form.indicators().isEmpty();
        for (var row : form.indicators()) {
            var pillar = row.pillar();
            var weight = row.weight().number();
            isWhole &= pillar.isPresent() && weight.isPresent();
            pillar.ifPresent(each -> {
                weight.ifPresentOrElse(points -> sums.merge(each, points, BigDecimal::add), () -> open.add(each));
            });
        }
        sums.keySet().removeAll(open);
        return new ClassWeights(sums, isWhole);
    }

    /** Whether these and an execution weight make 100, so that they may be weights that somebody decided. */
    boolean make100With(BigDecimal execution) {
        var sum = sums.values().stream().reduce(execution, BigDecimal::add);
        return isWhole
                && execution.signum() >= 0
                && sums.values().stream().allMatch(each -> each.signum() >= 0)
                && Decimals.isSame(sum, Decimals.HUNDRED);
    }
}
