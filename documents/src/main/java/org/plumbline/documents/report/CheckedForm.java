package org.plumbline.documents.report;

import org.plumbline.core.check.Examination;
import org.plumbline.core.check.Examiner;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.PolicyChoice;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.documents.reading.ReadForm;

/** A form as read, the policy it was held against, and what came of it. */
public record CheckedForm(ReadForm read, PolicyChoice choice, Examination examination) {

    public static CheckedForm of(ReadForm read, PolicyChoice choice) {
        return new CheckedForm(read, choice, new Examiner(choice.policy()).examine(read.form(), read.surroundings()));
    }

    public SelfEvaluation form() {
        return read.form();
    }

    public ScoringPolicy policy() {
        return choice.policy();
    }

    public Scorecard scorecard() {
        return examination.scorecard();
    }
}
