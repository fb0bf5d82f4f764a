package org.plumbline.core.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.plumbline.core.form.Grade;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Band;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.Basis;
import org.plumbline.core.scoring.Curves;
import org.plumbline.core.scoring.Curves.Strictness;
import org.plumbline.core.scoring.Evidence;
import org.plumbline.core.scoring.ExecutionTerms;
import org.plumbline.core.scoring.ExecutionTerms.Base;
import org.plumbline.core.scoring.ExecutionTerms.ZeroBudget;
import org.plumbline.core.scoring.Limits;
import org.plumbline.core.scoring.Period;
import org.plumbline.core.scoring.RatingRow;
import org.plumbline.core.scoring.Roundings;
import org.plumbline.core.scoring.Rule;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.core.scoring.Severity;

/** Policies to score by in tests: values like those of the policy files, without the files. */
public final class SamplePolicies {

    public static final Basis SEEN = new Basis(Evidence.SEEN, new Wording("样表", "sample form"));
    public static final Rounding TRUNCATED = new Rounding(RoundingMode.DOWN, 2);
    public static final Rounding HALF_UP = new Rounding(RoundingMode.HALF_UP, 2);

    private SamplePolicies() {}

    /** 10/60/25/5, every figure truncated to two decimals. */
    public static ScoringPolicy shanghai() {
        return like("shanghai-like", "60 25 5", TRUNCATED, curves(Rule.AT_MOST_RATIO, Rule.EQUAL_PROPORTIONAL));
    }

    /** 10/50/30/10, every figure rounded half up to two decimals. */
    public static ScoringPolicy national() {
        return like("national-like", "50 30 10", HALF_UP, curves(Rule.AT_MOST_LINEAR, Rule.EQUAL_PROPORTIONAL));
    }

    public static Curves curves(Rule atMost, Rule equal) {
        return curves(atMost, equal, Strictness.EQUAL_IS_MET);
    }

    public static Curves curves(Rule atMost, Rule equal, Strictness strictness) {
        return new Curves(SEEN, SEEN, based(atMost), based(equal), based(strictness), SEEN);
    }

    /** The weights of output, outcome and satisfaction beside an execution weight of 10. */
    public static ScoringPolicy like(String id, String weights, Rounding rounding, Curves curves) {
        var parts = weights.split(" ", -1);
        return new ScoringPolicy(
                id,
                new Wording("样例办法", "sample policy"),
                new Wording("样例", "sample"),
                new Period(2020, null),
                SEEN,
                based(new ExecutionTerms(Points.of("10"), Base.EXACT, ZeroBudget.NOT_APPLICABLE)),
                based(Map.of(
                        Pillar.OUTPUT, Points.of(parts[0]),
                        Pillar.OUTCOME, Points.of(parts[1]),
                        Pillar.SATISFACTION, Points.of(parts[2]))),
                curves,
                based(Map.of(
                        Grade.MET, band("0.8", "1"),
                        Grade.PARTLY_MET, band("0.6", "0.8"),
                        Grade.UNMET, band("0", "0.6"))),
                new Roundings(based(rounding), based(rounding), based(rounding), based(rounding)),
                based(ratings()),
                Points.ZERO,
                Map.of(),
                Limits.DEFAULT);
    }

    public static ScoringPolicy withCurves(ScoringPolicy policy, Curves curves) {
        return rebuilt(policy, policy.execution().rule(), curves, policy.roundings(), policy.tolerance(), Map.of());
    }

    public static ScoringPolicy withExecution(ScoringPolicy policy, Base base, ZeroBudget zeroBudget) {
        var terms = new ExecutionTerms(policy.execution().rule().weight(), base, zeroBudget);
        return rebuilt(policy, terms, policy.curves(), policy.roundings(), policy.tolerance(), Map.of());
    }

    public static ScoringPolicy withRoundings(ScoringPolicy policy, Roundings roundings) {
        return rebuilt(policy, policy.execution().rule(), policy.curves(), roundings, policy.tolerance(), Map.of());
    }

    public static ScoringPolicy withTolerance(ScoringPolicy policy, String tolerance) {
        var points = Points.of(tolerance);
        return rebuilt(policy, policy.execution().rule(), policy.curves(), policy.roundings(), points, Map.of());
    }

    public static ScoringPolicy withSeverity(ScoringPolicy policy, String check, Severity severity) {
        return rebuilt(
                policy,
                policy.execution().rule(),
                policy.curves(),
                policy.roundings(),
                policy.tolerance(),
                Map.of(check, severity));
    }

    public static ScoringPolicy withLimits(ScoringPolicy policy, Limits limits) {
        return new ScoringPolicy(
                policy.id(),
                policy.name(),
                policy.place(),
                policy.period(),
                policy.basis(),
                policy.execution(),
                policy.weights(),
                policy.curves(),
                policy.bands(),
                policy.roundings(),
                policy.ratings(),
                policy.tolerance(),
                policy.severities(),
                limits);
    }

    public static <T> Based<T> based(T rule) {
        return new Based<>(rule, SEEN);
    }

    private static ScoringPolicy rebuilt(
            ScoringPolicy policy,
            ExecutionTerms terms,
            Curves curves,
            Roundings roundings,
            Points tolerance,
            Map<String, Severity> severities) {
        return new ScoringPolicy(
                policy.id(),
                policy.name(),
                policy.place(),
                policy.period(),
                policy.basis(),
                based(terms),
                policy.weights(),
                curves,
                policy.bands(),
                roundings,
                policy.ratings(),
                tolerance,
                severities,
                policy.limits());
    }

    private static Band band(String from, String to) {
        return new Band(Ratio.of(new BigDecimal(from)), Ratio.of(new BigDecimal(to)));
    }

    private static List<RatingRow> ratings() {
        return List.of(
                new RatingRow(Points.of("90"), new Wording("优", "excellent")),
                new RatingRow(Points.of("80"), new Wording("良", "good")),
                new RatingRow(Points.of("60"), new Wording("中", "fair")),
                new RatingRow(Points.ZERO, new Wording("差", "poor")));
    }
}
