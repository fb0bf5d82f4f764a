package org.plumbline.core.scoring;

import java.util.List;
import org.plumbline.core.quantity.Points;

/** The working of an execution score where nothing was to be spent. */
record ZeroBudgetWorking(ScoringPolicy policy, Points weight, Share share) implements Working {

    @Override
    public Rule rule() {
        return Rule.EXEC_ZERO;
    }

    @Override
    public Basis basis() {
        return policy.execution().basis();
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step.Product(weight.value(), share.exact()));
    }
}
