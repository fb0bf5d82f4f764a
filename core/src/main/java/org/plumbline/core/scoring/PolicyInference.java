package org.plumbline.core.scoring;

import java.util.Comparator;
import java.util.List;
import org.plumbline.core.form.SelfEvaluation;

/**
 * Finds the policy that explains what a form prints: each candidate as it stands, and varied where another admissible
 * rounding, base, curve or set of weights explains more of the figures of a kind, and more than half of them.
 */
public record PolicyInference(List<ScoringPolicy> candidates) {

    /** @throws IllegalArgumentException where there is no candidate */
    public PolicyInference {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("There is no policy to choose from");
        }
    }

    /** A policy that somebody named: it is not varied, whatever the form prints. */
    public static PolicyChoice named(ScoringPolicy policy, SelfEvaluation form) {
        return PolicyChoice.of(PrintedFigures.of(policy, form));
    }

    /** The fewest figures left over, then the fewest variations, then the period that covers the year, then the first. */
    public PolicyChoice infer(SelfEvaluation form) {
        return candidates.stream()
                .map(policy -> new PolicyVariation(policy, form).choice())
                .min(Comparator.comparingInt(
                                (PolicyChoice choice) -> choice.leftOver().size())
                        .thenComparingInt(choice -> choice.variations().size())
                        .thenComparing(choice -> !choice.policy().period().covers(form.year())))
                .orElseThrow();
    }
}
