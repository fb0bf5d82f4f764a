package org.plumbline.web.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;

/**
 * A file that was brought: its forms, or why there are none.
 *
 * @param refusal why nothing of it is taken, and what to do; absent where it was read
 */
record BroughtFile(
        String name, List<BroughtForm> forms, @Nullable Wording refusal) {

    BroughtFile {
        forms = List.copyOf(forms);
    }

    static BroughtFile refused(String name, Wording why) {
        return new BroughtFile(name, List.of(), why);
    }

    boolean isRead() {
        return refusal == null;
    }
}
