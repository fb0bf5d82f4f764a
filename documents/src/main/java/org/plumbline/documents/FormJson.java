package org.plumbline.documents;

import org.plumbline.core.form.SelfEvaluation;

/** One form as the JSON object {@code form} of the contract: printed values verbatim as strings, absent ones absent. */
public final class FormJson {

    private FormJson() {}

    public static String write(SelfEvaluation form) {
        throw new UnsupportedOperationException(form.toString());
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException where the text is no such object
     */
    public static SelfEvaluation read(String json) {
        throw new UnsupportedOperationException(json);
    }
}
