package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.Severity;

/** A form with what it earns and everything found, in the order of the official table. */
public record Examination(SelfEvaluation form, Scorecard scorecard, List<Finding> findings) {

    public Examination {
        findings = List.copyOf(findings);
    }

    public List<Finding> at(FormPath path) {
        return findings.stream().filter(finding -> finding.at().equals(path)).toList();
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public boolean reaches(Severity least) {
        return findings.stream().anyMatch(finding -> finding.severity().reaches(least));
    }
}
