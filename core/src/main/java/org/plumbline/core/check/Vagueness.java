package org.plumbline.core.check;

import static org.plumbline.core.check.IndicatorWords.BETWEEN;
import static org.plumbline.core.check.IndicatorWords.CHANGES;
import static org.plumbline.core.check.IndicatorWords.DEGREES;
import static org.plumbline.core.check.IndicatorWords.DEGREES_AFTER;
import static org.plumbline.core.check.IndicatorWords.EFFECT_NOUNS;
import static org.plumbline.core.check.IndicatorWords.PROMISES;
import static org.plumbline.core.check.IndicatorWords.RATHER;
import static org.plumbline.core.check.IndicatorWords.VERIFIABLE;

/** Wording that nobody can measure: {@code 进一步提高}, {@code 效果明显}. */
final class Vagueness {

    private Vagueness() {}

    /** Whether a text says how much in no measure, and neither a figure nor a state that can be verified. */
    static boolean isIn(String text) {
        return (PROMISES.begins(text) || saysHowMuch(text))
                && !VERIFIABLE.isIn(text)
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean saysHowMuch(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isDegreeOfChange(text, at) || isChangeToADegree(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 有效提升}, {@code 显著地改善}. */
    private static boolean isDegreeOfChange(String text, int at) {
        int degree = DEGREES.endAt(text, at);
        if (degree == at) {
            return false;
        }
        int change = BETWEEN.endAt(text, degree);
        return CHANGES.endAt(text, change) > change;
    }

    /** {@code 提升明显}, {@code 效果较为显著}. */
    private static boolean isChangeToADegree(String text, int at) {
        int effect = EFFECT_NOUNS.endAt(text, at);
        int change = effect > at ? effect : CHANGES.endAt(text, at);
        if (change == at) {
            return false;
        }
        int degree = RATHER.endAt(text, change);
        return DEGREES_AFTER.endAt(text, degree) > degree;
    }
}
