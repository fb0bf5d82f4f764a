package org.plumbline.web.evaluation;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Language;

/** A file of an upload; the refusal is absent where it was read. */
record PendingFile(
        int number,
        String name,
        @Nullable String refusalZh,
        @Nullable String refusalEn) {

    public boolean isRead() {
        return refusalZh == null;
    }

    public @Nullable String refusal(Language language) {
        return language == Language.ZH ? refusalZh : refusalEn;
    }
}
