package org.plumbline.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.Basis;
import org.plumbline.core.scoring.Evidence;
import org.plumbline.core.scoring.ExecutionTerms;
import org.plumbline.core.scoring.Limits;
import org.plumbline.core.scoring.Period;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.core.scoring.Severity;

/** The layout of a policy file: its keys and what each may hold. */
final class PolicyLayout {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;
    private static final Wording ID =
            new Wording("小写字母、数字和连字符（auto 除外）", "lower-case letters, digits and hyphens, and not auto");
    private static final Wording CHECK = new Wording("检查编号（如 S03）", "the id of a check (such as S03)");

    private PolicyLayout() {}

    /** The policy; empty where there is a mistake. */
    static Optional<ScoringPolicy> read(Section file) {
        var id = id(file);
        var name = Values.wording(file.section("name"));
        var place = Values.wording(file.section("place"));
        var period = period(file.section("period"));
        var basis = basis(file);
        var weights = Weights.read(file.section("weights"));
        var execution = execution(file.section("execution"), weights.execution());
        var curves = RuleLayout.curves(file.section("curves"));
        var bands = Bands.read(file.section("bands"));
        var roundings = RuleLayout.roundings(file.section("rounding"));
        var ratings = Ratings.read(file.section("ratings"));
        var tolerance = file.has("tolerance") ? Values.points(file, "tolerance") : Points.ZERO;
        var severities = file.has("severities") ? severities(file.section("severities")) : Map.<String, Severity>of();
        var limits = file.has("limits") ? LimitsLayout.read(file.section("limits")) : Limits.DEFAULT;
        if (!file.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new ScoringPolicy(
                id,
                name,
                place,
                period,
                basis,
                execution,
                weights.classes(),
                curves,
                bands,
                roundings,
                ratings,
                tolerance,
                severities,
                limits));
    }

    /** What a rule rests on: the keys beside its values. */
    static Basis basis(Section rule) {
        var evidence = Values.constant(rule, "evidence", List.of(Evidence.values()));
        return new Basis(evidence, Values.wording(rule.section("source")));
    }

    private static String id(Section file) {
        var id = file.text("id", ID);
        if (id.isPresent() && !isId(id.get())) {
            file.refuse("id", ID);
        }
        return id.orElse("");
    }

    private static boolean isId(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9') && letter != '-') {
                return false;
            }
        }
        return !text.equals(PolicySelection.AUTO);
    }

    private static Period period(Section section) {
        int from = Values.integer(section, "from", FIRST_YEAR, LAST_YEAR);
        if (!section.has("to")) {
            return new Period(from, null);
        }
        int to = Values.integer(section, "to", FIRST_YEAR, LAST_YEAR);
        if (to < from && section.isSound()) {
            section.refuse(new Wording("先起后止", "an end no earlier than its beginning"), from + "–" + to);
        }
        return new Period(from, Math.max(from, to));
    }

    private static Based<ExecutionTerms> execution(Section section, Points weight) {
        var base = Values.constant(section, "base", List.of(ExecutionTerms.Base.values()));
        var zeroBudget = Values.constant(section, "zero-budget", List.of(ExecutionTerms.ZeroBudget.values()));
        return new Based<>(new ExecutionTerms(weight, base, zeroBudget), basis(section));
    }

    private static Map<String, Severity> severities(Section section) {
        var severities = new HashMap<String, Severity>();
        for (var check : section.keys()) {
            if (isCheck(check)) {
                severities.put(check, Values.constant(section, check, List.of(Severity.values())));
            } else {
                section.refuseKey(check, CHECK);
            }
        }
        return severities;
    }

    /** Whether the text is a letter and two digits, as every check is named. */
    private static boolean isCheck(String text) {
        return text.length() == 3
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && Values.isDigits(text.substring(1));
    }
}
