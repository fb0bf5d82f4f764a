package org.plumbline.core.scoring;

import java.util.List;
import java.util.Map;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.form.SelfEvaluation;

/** Awards in short, for tables of tests: {@code MET 5}, {@code BANDS 4–5}, {@code not computed}. */
final class Awards {

    private Awards() {}

    static String describe(Award award) {
        if (award instanceof Award.Earned earned) {
            return earned.working().rule().id() + " " + earned.points();
        }
        if (award instanceof Award.Between between) {
            return between.working().rule().id() + " " + between.from() + "–" + between.to();
        }
        return "not computed";
    }

    /** The line of one indicator that prints only what is given. */
    static Line line(ScoringPolicy policy, String target, String actual, String weight) {
        return row(policy, String.join("|", "产出指标", "数量指标", "名称", target, actual, weight, "", ""));
    }

    static Line row(ScoringPolicy policy, String row) {
        return new Scorer(policy).score(form(row)).indicators().get(0);
    }

    static SelfEvaluation form(String row) {
        return new SelfEvaluation(Map.of(), List.of(), List.of(SampleForms.indicator(row)));
    }

    static Execution execution(ScoringPolicy policy, String line) {
        var form = SampleForms.form(Map.of(), line, "");
        return new Scorer(policy).score(form).execution().orElseThrow();
    }
}
