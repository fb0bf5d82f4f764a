package org.plumbline.web;

import java.io.Serial;
import org.plumbline.core.language.Wording;

/** Something outside that keeps the application from starting: one line in each language says what and what to do. */
final class Trouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    Trouble(String zh, String en) {
        super(en);
        this.words = new Wording(zh, en);
    }

    Wording words() {
        return words;
    }
}
