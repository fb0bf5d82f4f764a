package org.plumbline.core.check;

import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;

/**
 * One rule that a form is held against (检查规则).
 *
 * @param id never changes its meaning; scripts depend on it
 * @param severity what a finding weighs unless the policy says otherwise
 * @param when the precondition: what a form must print for the rule to be judged at all
 */
public record Check(String id, Severity severity, Wording title, Wording when, Rule rule) {

    /** What is judged: says at the cells what is wrong, or nothing; never throws. */
    @FunctionalInterface
    interface Rule {
        void judge(Subject subject, Accusations found);
    }

    static Check error(String id, Wording title, Wording when, Rule rule) {
        return new Check(id, Severity.ERROR, title, when, rule);
    }

    static Check warning(String id, Wording title, Wording when, Rule rule) {
        return new Check(id, Severity.WARNING, title, when, rule);
    }

    static Check note(String id, Wording title, Wording when, Rule rule) {
        return new Check(id, Severity.NOTE, title, when, rule);
    }
}
