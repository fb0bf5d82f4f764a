package org.plumbline.documents.pdf;

import org.plumbline.core.language.Wording;

/** A character that the font has no glyph for, so that it would not be seen on paper; says which, where, what to do. */
public final class MissingGlyphException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    MissingGlyphException(Wording words) {
        super(words.zh());
        this.words = words;
    }

    public Wording words() {
        return words;
    }
}
