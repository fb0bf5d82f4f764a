package org.plumbline.web.evaluation;

import java.io.Serial;
import java.io.Serializable;
import org.plumbline.core.language.Language;

/** A file of which nothing was taken, and why, to be shown once. */
record RefusedFile(String name, String why) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static RefusedFile of(BroughtFile file, Language language) {
        var refusal = file.refusal();
        return new RefusedFile(file.name(), refusal == null ? "" : refusal.in(language));
    }
}
