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
import org.plumbline.core.scoring.Period;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.core.scoring.Severity;

/** The layout of a policy file: its keys and what each may hold. */
final class PolicyLayout {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private PolicyLayout() {}

    /** The policy; empty where there is a mistake. */
    static Optional<ScoringPolicy> read(Section file) {
        var id = id(file);
        var name = file.section("name", Values::wording);
        var place = file.section("place", Values::wording);
        var period = file.section("period", PolicyLayout::period);
        var basis = basis(file);
        var weights = file.section("weights", Weights::read);
        var execution = file.section("execution", section -> execution(section, weights.execution()));
        var curves = file.section("curves", RuleLayout::curves);
        var bands = file.section("bands", Bands::read);
        var roundings = file.section("rounding", RuleLayout::roundings);
        var ratings = file.section("ratings", Ratings::read);
        var tolerance = file.has("tolerance") ? Values.points(file, "tolerance") : Points.ZERO;
        var severities = file.has("severities") ? severities(file) : Map.<String, Severity>of();
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
                severities));
    }

    /** What a rule rests on: the keys beside its values. */
    static Basis basis(Section rule) {
        return new Basis(
                Values.option(rule, "evidence", List.of(Evidence.values()), Values::word),
                rule.section("source", Values::wording));
    }

    private static String id(Section file) {
        var expected = new Wording("小写字母、数字和连字符（auto 除外）", "lower-case letters, digits and hyphens, and not auto");
        return file.value(
                "id",
                expected,
                "",
                text -> Optional.of(text).filter(id -> isId(id) && !id.equals(PolicySelection.AUTO)));
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(letter ->
                                (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-');
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
        var base = Values.option(section, "base", List.of(ExecutionTerms.Base.values()), Values::word);
        var zeroBudget =
                Values.option(section, "zero-budget", List.of(ExecutionTerms.ZeroBudget.values()), Values::word);
        return new Based<>(new ExecutionTerms(weight, base, zeroBudget), basis(section));
    }

    private static Map<String, Severity> severities(Section file) {
        return file.section("severities", section -> {
            var severities = new HashMap<String, Severity>();
            for (var check : section.keys()) {
                if (isCheck(check)) {
                    severities.put(check, Values.option(section, check, List.of(Severity.values()), Severity::id));
                }
            }
            return severities;
        });
    }

    /** Whether the text is a letter and two digits, as every check is named. */
    private static boolean isCheck(String text) {
        return text.length() == 3
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && Character.isDigit(text.charAt(1))
                && Character.isDigit(text.charAt(2));
    }
}
