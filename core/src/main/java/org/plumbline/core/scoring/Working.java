package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.language.Wording;

/** How a line comes to what it earns: the rule, what the rule rests on, and the steps from inputs to result. */
public record Working(Rule rule, Basis basis, List<Step> steps) {

    public Working {
        steps = List.copyOf(steps);
    }

    static Working of(Rule rule, Basis basis, Step... steps) {
        return new Working(rule, basis, List.of(steps));
    }

    /** Rule, steps and rounding in words and figures, on one line. */
    public Wording words() {
        var clauses = new ArrayList<Wording>();
        clauses.add(rule.words());
        steps.forEach(step -> clauses.add(step.words()));
        return Wording.clauses(clauses);
    }
}
