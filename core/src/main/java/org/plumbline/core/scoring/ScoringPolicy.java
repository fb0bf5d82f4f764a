package org.plumbline.core.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.form.Grade;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

/**
 * The scoring rules of one place and period (评分办法), each with what it rests on.
 *
 * @param place the division the policy is for, in words
 * @param tolerance points by which a stated score may differ from the earned one without a finding
 * @param severities by check id, where this policy differs from the check's default
 */
public record ScoringPolicy(
        String id,
        Wording name,
        Wording place,
        Period period,
        Basis basis,
        Based<ExecutionTerms> execution,
        Based<Map<Pillar, Points>> weights,
        Curves curves,
        Based<Map<Grade, Band>> bands,
        Roundings roundings,
        Based<List<RatingRow>> ratings,
        Points tolerance,
        Map<String, Severity> severities,
        Limits limits) {

    private static final Points HUNDRED = Points.of("100");

    /** @throws IllegalArgumentException where weights do not sum to 100 or the ratings' cuts do not fall to zero */
    public ScoringPolicy {
        var sum = weights.rule().values().stream().reduce(execution.rule().weight(), Points::plus);
        if (!sum.equals(HUNDRED)) {
            throw new IllegalArgumentException("The weights sum to " + sum + ", not to 100");
        }
        requireFalling(ratings.rule());
        weights = new Based<>(inOrder(weights.rule()), weights.basis());
        bands = new Based<>(Map.copyOf(bands.rule()), bands.basis());
        ratings = new Based<>(List.copyOf(ratings.rule()), ratings.basis());
        severities = Map.copyOf(severities);
    }

    ScoringPolicy with(Based<ExecutionTerms> other) {
        return varied(other, weights, curves, roundings);
    }

    ScoringPolicy with(Curves other) {
        return varied(execution, weights, other, roundings);
    }

    ScoringPolicy with(Roundings other) {
        return varied(execution, weights, curves, other);
    }

    /** This policy with other weights of execution and classes, which sum to 100. */
    ScoringPolicy with(Based<ExecutionTerms> terms, Based<Map<Pillar, Points>> classes) {
        return varied(terms, classes, curves, roundings);
    }

    private ScoringPolicy varied(
            Based<ExecutionTerms> terms, Based<Map<Pillar, Points>> classes, Curves rules, Roundings figures) {
        return new ScoringPolicy(
                id,
                name,
                place,
                period,
                basis,
                terms,
                classes,
                rules,
                bands,
                figures,
                ratings,
                tolerance,
                severities,
                limits);
    }

    /** The rating that a total earns. */
    public RatingRow rating(Points total) {
        return ratings.rule().stream()
                .filter(row -> !total.isLessThan(row.from()))
                .findFirst()
                .orElseThrow();
    }

    /** The rating that a printed word means; empty where this policy has no such word. */
    public Optional<RatingRow> ratingNamed(String word) {
        var name = word.strip();
        return ratings.rule().stream()
                .filter(row -> row.name().zh().equals(name))
                .findFirst();
    }

    public Severity severity(String check, Severity byDefault) {
        return severities.getOrDefault(check, byDefault);
    }

    private static Map<Pillar, Points> inOrder(Map<Pillar, Points> weights) {
        var ordered = new EnumMap<Pillar, Points>(Pillar.class);
        ordered.putAll(weights);
        return Collections.unmodifiableMap(ordered);
    }

    private static void requireFalling(List<RatingRow> ratings) {
        for (int row = 1; row < ratings.size(); row++) {
            if (!ratings.get(row).from().isLessThan(ratings.get(row - 1).from())) {
                throw new IllegalArgumentException("The cuts of the ratings must fall: " + ratings);
            }
        }
        if (ratings.isEmpty() || !ratings.get(ratings.size() - 1).from().equals(Points.ZERO)) {
            throw new IllegalArgumentException("The last rating must begin at 0");
        }
    }
}
