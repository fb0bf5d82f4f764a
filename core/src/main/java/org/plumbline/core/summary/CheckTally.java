package org.plumbline.core.summary;

/**
 * What one check found.
 *
 * @param forms in how many forms it found anything
 */
public record CheckTally(long forms, Tally findings) {

    CheckTally plus(CheckTally other) {
        return new CheckTally(forms + other.forms, findings.plus(other.findings));
    }

    /** Another finding in a form that is counted already. */
    CheckTally and(CheckTally sameForm) {
        return new CheckTally(forms, findings.plus(sameForm.findings));
    }
}
