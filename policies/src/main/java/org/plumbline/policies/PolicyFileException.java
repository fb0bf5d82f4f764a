package org.plumbline.policies;

import org.plumbline.core.language.Wording;

/** A policy that cannot be had: an unknown id, or a file with mistakes. Says each with file, line, key and what was expected, on a line of its own. */
public final class PolicyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    PolicyFileException(Wording words) {
        super(words.zh());
        this.words = words;
    }

    public Wording words() {
        return words;
    }
}
