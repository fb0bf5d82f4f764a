package org.plumbline.core.scoring;

/** How an unmet quantitative target earns points. */
public record Curves(Based<Rule> atMost, Based<Rule> equal, Based<Strictness> strictness, Basis atLeast, Basis bare) {

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
