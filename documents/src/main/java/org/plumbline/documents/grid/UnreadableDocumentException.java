package org.plumbline.documents.grid;

import org.plumbline.core.language.Wording;

/** A file in which no form can be found; says which file, why, and what to do. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    public UnreadableDocumentException(Wording words) {
        super(words.zh());
        this.words = words;
    }

    public Wording words() {
        return words;
    }
}
