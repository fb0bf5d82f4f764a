package org.plumbline.core.generate;

import java.util.function.Consumer;
import org.plumbline.core.language.Wording;

/**
 * One way in which forms go wrong.
 *
 * @param check the check that must find it
 * @param what is done to the form, in words
 */
public record Fault(String check, Wording what, Consumer<Draft> injury) {

    static Fault of(String check, String zh, String en, Consumer<Draft> injury) {
        return new Fault(check, new Wording(zh, en), injury);
    }

    public Injection into(CleanForm clean) {
        var draft = new Draft(clean);
        injury.accept(draft);
        return draft.injection();
    }
}
