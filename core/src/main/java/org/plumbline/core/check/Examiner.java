package org.plumbline.core.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.Scorer;
import org.plumbline.core.scoring.ScoringPolicy;

/** Scores a form and runs every check on it. */
public record Examiner(ScoringPolicy policy) {

    /** Where a check has spoken, those it silences are not heard at the same cell: one fault, one finding. */
    private static final List<Silence> SILENCES = List.of(
            new Silence("S01", "S03"),
            new Silence("S01", "S05"),
            new Silence("S02", "S03"),
            new Silence("S11", "S03"),
            new Silence("S05", "S03"),
            new Silence("F02", "S03"));

    private record Silence(String speaker, String silenced) {}

    private record Voice(String check, FormPath at) {}

    public Examination examine(SelfEvaluation form) {
        var scorecard = new Scorer(policy).score(form);
        var subject = new Subject(form, scorecard);
        var all = Checks.ALL.stream().flatMap(check -> check.findings(subject)).toList();
        var silenced = silenced(all);
        var heard = all.stream()
                .filter(finding -> !silenced.contains(new Voice(finding.check(), finding.at())))
                .sorted(Comparator.comparing(Finding::at).thenComparing(Finding::check))
                .toList();
        return new Examination(form, scorecard, heard);
    }

    private static Set<Voice> silenced(List<Finding> findings) {
        var silenced = new HashSet<Voice>();
        for (var finding : findings) {
            for (var silence : SILENCES) {
                if (silence.speaker().equals(finding.check())) {
                    silenced.add(new Voice(silence.silenced(), finding.at()));
                }
            }
        }
        return silenced;
    }
}
