package org.plumbline.core.check;

import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What goals and prose say, read once.
 *
 * @param isAchievedCopied whether what was achieved repeats what was expected, spaces aside
 * @param markup where a text has markup or control characters, and which
 */
record Prose(boolean isAchievedCopied, List<Marked> markup) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** A text with something that should not be printed. */
    record Marked(FormPath at, String shown) {}

    Prose {
        markup = List.copyOf(markup);
    }

    static Prose of(SelfEvaluation form) {
        return new Prose(isCopied(form), Markup.in(form));
    }

    private static boolean isCopied(SelfEvaluation form) {
        var expected = form.text(HeadField.EXPECTED);
        var achieved = form.text(HeadField.ACHIEVED);
        if (expected.isEmpty()
                || achieved.isEmpty()
                || form.printed(HeadField.EXPECTED).isBlank()) {
            return false;
        }
        return expected.equals(achieved)
                || SPACE.matcher(expected)
                        .replaceAll("")
                        .equals(SPACE.matcher(achieved).replaceAll(""));
    }
}
