package org.plumbline.documents.layout;

import org.plumbline.core.language.Wording;

/** A layout file with mistakes. Says each with file, line and what was expected, on a line of its own. */
final class LayoutFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    LayoutFileException(Wording words) {
        super(words.zh());
        this.words = words;
    }

    Wording words() {
        return words;
    }
}
