package org.plumbline.policies;

import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.PolicyChoice;

/** The policy that forms are held against: one that was named, or for each form the preset that explains it best. */
public record PolicySelection() {

    /** The word that leaves the choice to the form's figures. */
    public static final String AUTO = "auto";

    /**
     * Understands {@code auto}, the id of a preset, or the path of a policy file.
     *
     * @throws PolicyFileException where the file is no policy
     */
    public static PolicySelection parse(String text) {
        throw new UnsupportedOperationException(text);
    }

    public PolicyChoice choose(SelfEvaluation form) {
        throw new UnsupportedOperationException(form.toString());
    }
}
