package org.plumbline.core.scoring;

/**
 * How a quantitative target earns points.
 *
 * @param met what full marks for a met target rest on
 * @param atLeast what the proportional score of an unmet ≥ or > rests on
 * @param bare what the assumed direction of a target without comparator rests on
 */
public record Curves(
        Basis met, Basis atLeast, Based<Rule> atMost, Based<Rule> equal, Based<Strictness> strictness, Basis bare) {

    /** Whether {@code >} and {@code <} are met where actual and target are equal. */
    public enum Strictness {
        EQUAL_IS_MET,
        EQUAL_IS_UNMET
    }

    /** @throws IllegalArgumentException where a rule does not belong to its direction */
    public Curves {
        if (atMost.rule() != Rule.AT_MOST_RATIO && atMost.rule() != Rule.AT_MOST_LINEAR) {
            throw new IllegalArgumentException(
                    "No rule for at-most targets: " + atMost.rule().id());
        }
        if (equal.rule() != Rule.EQUAL_PROPORTIONAL
                && equal.rule() != Rule.EQUAL_ZERO
                && equal.rule() != Rule.AT_LEAST) {
            throw new IllegalArgumentException(
                    "No rule for equal targets: " + equal.rule().id());
        }
    }

    boolean equalIsMet() {
        return strictness.rule() == Strictness.EQUAL_IS_MET;
    }
}
