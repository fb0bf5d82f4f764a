package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.language.Wording;

/**
 * How a line comes to what it earns: the rule, what the rule rests on, and the steps from inputs to result. A working
 * holds its inputs; steps and words are made only when asked for.
 */
public sealed interface Working
        permits ExecutionWorking, ZeroBudgetWorking, ComparisonWorking, DateWorking, BandWorking {

    Rule rule();

    Basis basis();

    List<Step> steps();

    /** Rule, steps and rounding in words and figures, on one line. */
    default Wording words() {
        var clauses = new ArrayList<Wording>();
        clauses.add(rule().words());
        steps().forEach(step -> clauses.add(step.words()));
        return Wording.clauses(clauses);
    }
}
