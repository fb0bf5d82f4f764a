package org.plumbline.core.scoring;

import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

/** The working of a date that was kept. */
record DateWorking(ScoringPolicy policy, Points weight) implements Working {

    @Override
    public Rule rule() {
        return Rule.DATE;
    }

    @Override
    public Basis basis() {
        return policy.curves().met();
    }

    @Override
    public List<Step> steps() {
        var points = policy.roundings().lineScore().rule().print(weight);
        return List.of(new Step.Said(new Wording("得 " + points, "earns " + points)));
    }
}
