package org.plumbline.cli;

import org.plumbline.core.language.Wording;

/** Options that a command cannot follow; nothing has been read or written yet. */
final class MisuseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    MisuseException(String zh, String en) {
        this(new Wording(zh, en));
    }

    MisuseException(Wording words) {
        super(words.zh());
        this.words = words;
    }

    /** Nothing was asked for: how to ask. */
    static MisuseException usage(String help) {
        return new MisuseException(help.stripTrailing(), help.stripTrailing());
    }

    Wording words() {
        return words;
    }
}
