package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.core.scoring.Severity;

/** What the rules say against a form, one rule after the other; the rule's id and severity are added here. */
final class Accusations {

    private final ScoringPolicy policy;
    private List<Finding> findings = List.of();
    private @Nullable Check speaking;

    Accusations(ScoringPolicy policy) {
        this.policy = policy;
    }

    void by(Check check) {
        speaking = check;
    }

    /**
     * Adds a finding.
     *
     * @param stated what the form prints, or what its figures sum to; empty where the finding is not about a value
     * @param expected empty where no value is expected
     */
    void add(FormPath at, String stated, String expected, Wording message) {
        add(speaker().severity(), at, stated, expected, message);
    }

    /** Adds a finding that weighs less or more than the check's own unless the policy says what the check weighs. */
    void add(Severity severity, FormPath at, String stated, String expected, Wording message) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        var id = speaker().id();
        var weighed = policy.severity(id, severity);
        findings.add(new Finding(id, weighed, at, printed(stated), printed(expected), message));
    }

    private Check speaker() {
        return Objects.requireNonNull(speaking, "No check is speaking");
    }

    List<Finding> findings() {
        return findings;
    }

    private static @Nullable String printed(String text) {
        return text.isEmpty() ? null : text;
    }
}
