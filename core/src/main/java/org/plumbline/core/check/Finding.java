package org.plumbline.core.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;

/**
 * Something wrong with a form (问题), at its cell.
 *
 * @param check the id of the check, such as {@code S03}
 * @param statedText what the form prints or what its figures sum to, where the finding is about a value
 * @param expectedText what the check expected, where it is a value
 * @param message what was found, what was expected and how to mend it
 */
public record Finding(
        String check,
        Severity severity,
        FormPath at,
        @Nullable String statedText,
        @Nullable String expectedText,
        Wording message) {

    public Optional<String> stated() {
        return Optional.ofNullable(statedText);
    }

    public Optional<String> expected() {
        return Optional.ofNullable(expectedText);
    }
}
