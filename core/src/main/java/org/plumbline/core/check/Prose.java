package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What goals and prose say, read once.
 *
 * @param isAchievedCopied whether what was achieved repeats what was expected, spaces aside
 * @param isExpectedShort whether the expected goal is a word or two
 * @param isAchievedShort whether what was achieved is a word or two
 * @param markup where a text has markup or control characters, and which
 * @param overlong the texts that are longer than their cells allow
 * @param uncarried the numbers of the expected goal that no indicator and no amount carries
 * @param claims what prose says of the figures of the form
 */
record Prose(
        boolean isAchievedCopied,
        boolean isExpectedShort,
        boolean isAchievedShort,
        List<Marked> markup,
        List<Overlong> overlong,
        List<String> uncarried,
        List<Claim> claims) {

    /** Characters that a goal needs to say anything, signs and spaces not counted. */
    static final int LEAST = 10;

    /** A text with something that should not be printed. */
    record Marked(FormPath at, String shown) {}

    Prose {
        markup = List.copyOf(markup);
        overlong = List.copyOf(overlong);
        uncarried = List.copyOf(uncarried);
        claims = List.copyOf(claims);
    }

    static Prose of(SelfEvaluation form) {
        return new Prose(
                isCopied(form),
                isShort(form.text(HeadField.EXPECTED)),
                isShort(form.text(HeadField.ACHIEVED)),
                Markup.in(form),
                Overlong.in(form),
                GoalNumbers.uncarried(form),
                Claims.in(form));
    }

    /** Whether something is said, in fewer characters than a statement takes. */
    private static boolean isShort(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int said = 0;
        for (int at = 0; at < text.length() && said < LEAST; at++) {
            said += Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
        }
        return said < LEAST && isStatement(Printed.of(text));
    }

    private static boolean isStatement(Printed text) {
        return !text.isBlank() && !(text.reading() instanceof Reading.Residue);
    }

    private static boolean isCopied(SelfEvaluation form) {
        var expected = form.text(HeadField.EXPECTED);
        var achieved = form.text(HeadField.ACHIEVED);
        if (expected.isEmpty()
                || achieved.isEmpty()
                || form.printed(HeadField.EXPECTED).isBlank()) {
            return false;
        }
        return areSameButForSpaces(expected, achieved);
    }

    private static boolean areSameButForSpaces(String left, String right) {
        int mine = 0;
        int theirs = 0;
        while (true) {
            mine = skipSpaces(left, mine);
            theirs = skipSpaces(right, theirs);
            if (mine == left.length() || theirs == right.length()) {
                return mine == left.length() && theirs == right.length();
            }
            if (left.charAt(mine) != right.charAt(theirs)) {
                return false;
            }
            mine++;
            theirs++;
        }
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}
