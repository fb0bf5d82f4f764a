package org.plumbline.core.check;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What is known beside the form of an example, written as changes with a name before the path: {@code lastYear:} and
 * {@code approved:} are this form with cells changed, the former a year earlier, {@code beside1:}, {@code beside2:} and so
 * on forms that are checked together with it; {@code reviewed:} and {@code reviewedLastYear:} give the reviewer's
 * {@code total.score}, {@code evidence:} the {@code rows} with evidence.
 */
final class Beside {

    private static final Map<String, String> NAMES = Map.of(
            "lastYear", "上一年的表 last year's form",
            "approved", "批复的目标 approved goals",
            "reviewed", "复评 reviewer",
            "reviewedLastYear", "上年复评 reviewer, last year",
            "evidence", "有材料的指标 indicators with evidence");

    private Beside() {}

    /** The name before the path of a change; empty where the change is one of the form itself. */
    static String name(String change) {
        var path = change.substring(0, change.indexOf('='));
        return path.substring(0, Math.max(0, path.indexOf(':')));
    }

    static String withoutName(String change) {
        return name(change).isEmpty() ? change : change.substring(change.indexOf(':') + 1);
    }

    static String shown(String name) {
        return NAMES.getOrDefault(name, "另一张表 another form (" + name.replace("beside", "") + ")");
    }

    /** The changes of the form itself. */
    static String own(String changes) {
        return Cases.parts(changes).stream()
                .filter(change -> name(change).isEmpty())
                .collect(joining("; "));
    }

    static Surroundings of(SelfEvaluation form, String changes) {
        var named = Cases.parts(changes).stream()
                .filter(change -> !name(change).isEmpty())
                .collect(Collectors.groupingBy(
                        Beside::name, LinkedHashMap::new, Collectors.mapping(Beside::withoutName, joining("; "))));
        var dossier = Dossier.NONE;
        if (named.containsKey("lastYear")) {
            var past = Cases.changed(Cases.changed(form, "year=2022"), named.get("lastYear"));
            dossier = dossier.withLastYear(LastYear.of(past));
        }
        if (named.containsKey("approved")) {
            dossier = dossier.withApproved(Cases.changed(form, named.get("approved")));
        }
        if (named.containsKey("reviewed")) {
            dossier = dossier.withReviewed(
                    total(named.get("reviewed")),
                    Optional.ofNullable(named.get("reviewedLastYear"))
                            .map(Beside::total)
                            .orElse(null));
        }
        if (named.containsKey("evidence")) {
            dossier = dossier.withEvidence(
                    Arrays.stream(value(named.get("evidence")).split(" ", -1))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet()));
        }
        return neighbourhood(form, named).around(form, Surroundings.NONE.with(dossier));
    }

    private static Neighbourhood neighbourhood(SelfEvaluation form, Map<String, String> named) {
        var all = new Neighbourhood();
        all.add(form);
        named.forEach((name, changes) -> {
            if (name.startsWith("beside")) {
                all.add(Cases.changed(form, changes));
            }
        });
        return all;
    }

    private static BigDecimal total(String change) {
        return new BigDecimal(value(change));
    }

    private static String value(String change) {
        return change.substring(change.indexOf('=') + 1);
    }
}
