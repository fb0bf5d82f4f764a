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
            new Silence("S04", "S03"),
            new Silence("S10", "S01"),
            new Silence("S10", "S03"),
            new Silence("S10", "S05"),
            new Silence("S10", "S06"),
            new Silence("S05", "S03"),
            new Silence("F02", "S03"),
            new Silence("F01", "F04"),
            new Silence("F01", "F06"),
            new Silence("F04", "F06"),
            new Silence("I07", "I08"),
            new Silence("I14", "I10"),
            new Silence("G01", "G02"));

    private record Silence(String speaker, String silenced) {}

    private record Voice(String check, FormPath at) {}

    public Examination examine(SelfEvaluation form) {
        return examine(form, Surroundings.NONE);
    }

    public Examination examine(SelfEvaluation form, Surroundings surroundings) {
        return examine(form, Texts.of(form), surroundings);
    }

    Examination examine(SelfEvaluation form, Texts texts, Surroundings surroundings) {
        var scorecard = new Scorer(policy).score(form);
        var subject = Subject.of(form, scorecard, texts, surroundings);
        var found = new Accusations(policy);
        for (var check : Checks.ALL) {
            found.by(check);
            check.rule().judge(subject, found);
        }
        return new Examination(form, scorecard, heard(found.findings()));
    }

    private static List<Finding> heard(List<Finding> all) {
        if (all.isEmpty()) {
            return all;
        }
        var silenced = silenced(all);
        return all.stream()
                .filter(finding -> !silenced.contains(new Voice(finding.check(), finding.at())))
                .sorted(Comparator.comparing(Finding::at).thenComparing(Finding::check))
                .toList();
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
