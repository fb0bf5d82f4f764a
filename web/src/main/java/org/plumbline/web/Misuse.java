package org.plumbline.web;

import java.io.Serial;
import org.plumbline.core.language.Wording;

/** Options that cannot be: one line in each language says which and what would do. */
final class Misuse extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    Misuse(String zh, String en) {
        super(en);
        this.words = new Wording(zh, en);
    }

    Wording words() {
        return words;
    }
}
