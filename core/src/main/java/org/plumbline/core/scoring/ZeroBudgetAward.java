package org.plumbline.core.scoring;

import org.plumbline.core.quantity.Points;

/** What execution earns where nothing was to be spent (EXEC-ZERO). */
record ZeroBudgetAward(ScoringPolicy policy, Points weight, Share share, Points points) implements Award.Earned {

    @Override
    public Working working() {
        return Working.of(Rule.EXEC_ZERO, policy.execution().basis(), new Step.Product(weight.value(), share.exact()));
    }
}
