package org.plumbline.core.generate;

import java.util.function.BiFunction;
import org.plumbline.core.language.Wording;

/**
 * One way in which a form does not fit what lies beside it.
 *
 * @param check the check that must find it
 * @param what is wrong, in words
 * @param injury done to the form, or to the papers that lie beside it when all is well
 */
public record Discrepancy(String check, Wording what, BiFunction<Draft, Papers, Papers> injury) {

    /** The form, what must be found in it, and what lies beside it. */
    public record Filed(Injection injection, Papers papers) {}

    static Discrepancy of(String check, String zh, String en, BiFunction<Draft, Papers, Papers> injury) {
        return new Discrepancy(check, new Wording(zh, en), injury);
    }

    public Filed into(CleanForm clean) {
        var draft = new Draft(clean);
        var papers = injury.apply(draft, Discrepancies.fitting(clean));
        return new Filed(draft.injection(), papers);
    }
}
