package org.plumbline.web.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.core.check.Examiner;
import org.plumbline.core.check.Surroundings;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.PolicyChoice;
import org.plumbline.policies.PolicySelection;
import org.springframework.stereotype.Component;

/** Holds forms against policies; a policy is read once. */
@Component
class Assessor {

    private final Map<String, PolicySelection> selections = new ConcurrentHashMap<>();

    /** Under the preset that explains the form best. */
    Assessment assess(SelfEvaluation form) {
        return assess(form, PolicySelection.AUTO);
    }

    Assessment assess(SelfEvaluation form, String policy) {
        PolicyChoice choice =
                selections.computeIfAbsent(policy, PolicySelection::parse).choose(form);
        return new Assessment(choice, new Examiner(choice.policy()).examine(form, Surroundings.shownBy(form)));
    }
}
