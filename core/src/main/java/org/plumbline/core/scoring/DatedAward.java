package org.plumbline.core.scoring;

import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

/** What a date that was kept earns (DATE). */
record DatedAward(ScoringPolicy policy, Points points) implements Award.Earned {

    @Override
    public Share share() {
        return Share.ALL;
    }

    @Override
    public Working working() {
        var printed = policy.roundings().lineScore().rule().print(points);
        return Working.of(
                Rule.DATE, policy.curves().met(), new Step.Said(new Wording("得 " + printed, "earns " + printed)));
    }
}
