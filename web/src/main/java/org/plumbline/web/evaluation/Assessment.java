package org.plumbline.web.evaluation;

import org.plumbline.core.check.Examination;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.PolicyChoice;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.ScoringPolicy;

/** A form held against a policy: why that one, what the form earns under it, and what was found. */
record Assessment(PolicyChoice choice, Examination examination) {

    SelfEvaluation form() {
        return examination.form();
    }

    Scorecard scorecard() {
        return examination.scorecard();
    }

    ScoringPolicy policy() {
        return choice.policy();
    }
}
