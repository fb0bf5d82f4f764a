package org.plumbline.web.evaluation;

import org.plumbline.core.check.Examination;
import org.plumbline.core.scoring.Severity;

/** How many findings of each weight a form has. */
record FindingCounts(long errors, long warnings, long notes) {

    static FindingCounts of(Examination examination) {
        return new FindingCounts(
                examination.count(Severity.ERROR),
                examination.count(Severity.WARNING),
                examination.count(Severity.NOTE));
    }
}
