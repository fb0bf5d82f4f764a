package org.plumbline.core.scoring;

import org.plumbline.core.quantity.Points;

/** How the execution rate earns points (执行率得分). */
public record ExecutionTerms(Points weight, Base base, ZeroBudget zeroBudget) {

    /** What the score is computed from (EXEC-BASE). */
    public enum Base {
        /** The exact quotient of the amounts. */
        EXACT,
        /** The rate as this policy rounds it. */
        ROUNDED_RATE
    }

    /** What execution earns where nothing was to be spent (EXEC-ZERO). */
    public enum ZeroBudget {
        NOT_APPLICABLE,
        FULL,
        ZERO
    }
}
