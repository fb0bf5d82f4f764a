package org.plumbline.documents.report;

import org.plumbline.core.check.Examination;
import org.plumbline.core.check.Examiner;
import org.plumbline.core.check.Surroundings;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.PolicyChoice;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.documents.reading.ReadForm;

/** A form as read, the policy it was held against, and what came of it. */
public record CheckedForm(ReadForm read, PolicyChoice choice, Examination examination) {

    public static CheckedForm of(ReadForm read, PolicyChoice choice) {
        return of(read, choice, read.surroundings());
    }

    /** A form of which more is known than its file shows. */
    public static CheckedForm of(ReadForm read, PolicyChoice choice, Surroundings surroundings) {
        return new CheckedForm(read, choice, new Examiner(choice.policy()).examine(read.form(), surroundings));
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
