package org.plumbline.documents.layout;

import java.io.IOException;
import org.plumbline.core.language.Wording;

/** A form that a format cannot show as it is; says what is in the way, where, and what to do. */
public final class UnprintableSheetException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    public UnprintableSheetException(Wording words) {
        super(words.zh());
        this.words = words;
    }

    public Wording words() {
        return words;
    }
}
