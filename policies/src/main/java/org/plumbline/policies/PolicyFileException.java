package org.plumbline.policies;

import org.plumbline.core.language.Wording;

/** A policy file that cannot be: says file, line, key and what was expected. */
public final class PolicyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    public PolicyFileException(Wording words) {
        super(words.zh());
        this.words = words;
    }

    public Wording words() {
        return words;
    }
}
