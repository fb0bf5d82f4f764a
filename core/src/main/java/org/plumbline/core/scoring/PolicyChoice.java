package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/**
 * The policy that explains the printed execution figures and weights of a form best.
 *
 * @param explained the figures that follow from the policy
 * @param leftOver the figures that do not
 */
public record PolicyChoice(ScoringPolicy policy, List<FormPath> explained, List<FormPath> leftOver) {

    public PolicyChoice {
        explained = List.copyOf(explained);
        leftOver = List.copyOf(leftOver);
    }

    /**
     * Chooses among candidates: the fewest figures left over, then the one whose period covers the printed year, then
     * the first.
     *
     * @throws IllegalArgumentException where there is no candidate
     */
    public static PolicyChoice among(List<ScoringPolicy> candidates, SelfEvaluation form) {
        return candidates.stream()
                .map(policy -> explain(policy, form))
                .min(Comparator.comparingInt((PolicyChoice choice) -> choice.leftOver.size())
                        .thenComparing(choice -> !choice.policy.period().covers(form.year())))
                .orElseThrow(() -> new IllegalArgumentException("There is no policy to choose from"));
    }

    /** Why this policy was taken, in one sentence. */
    public Wording reason() {
        int all = explained.size() + leftOver.size();
        if (all == 0) {
            return new Wording("表上没有可据以判断的执行数字和分值", "the form prints no execution figures or weights to judge by");
        }
        return new Wording(
                "执行率、执行得分和各级分值共 " + all + " 项，符合 " + explained.size() + " 项",
                explained.size() + " of " + all + " printed rates, execution scores and weights follow from it");
    }

    /** A printed figure that the policy computes too. */
    private record Figure(FormPath at, BigDecimal stated, BigDecimal expected) {
        boolean isExplained() {
            return Decimals.isSame(stated, expected);
        }
    }

    private static PolicyChoice explain(ScoringPolicy policy, SelfEvaluation form) {
        var figures = Stream.concat(executionFigures(policy, form), weightsOfClasses(policy, form))
                .toList();
        return new PolicyChoice(
                policy,
                figures.stream().filter(Figure::isExplained).map(Figure::at).toList(),
                figures.stream()
                        .filter(figure -> !figure.isExplained())
                        .map(Figure::at)
                        .toList());
    }

    private static Stream<Figure> executionFigures(ScoringPolicy policy, SelfEvaluation form) {
        var row = form.totalFundingRow();
        if (row.isEmpty()) {
            return Stream.empty();
        }
        var total = form.funding().get(row.getAsInt());
        var execution = new ExecutionScorer(policy).score(total, row.getAsInt());
        var rate = execution.rate().flatMap(expected -> figure(total, Field.RATE, row.getAsInt(), expected));
        var score = earned(execution).flatMap(expected -> figure(total, Field.SCORE, row.getAsInt(), expected));
        var weight = figure(
                total,
                Field.WEIGHT,
                row.getAsInt(),
                policy.execution().rule().weight().value());
        return Stream.of(rate, score, weight).flatMap(Optional::stream);
    }

    private static Optional<Figure> figure(FundingLine line, Field field, int row, BigDecimal expected) {
        return Printed.of(field.in(line)).number().map(stated -> new Figure(FormPath.of(field, row), stated, expected));
    }

    private static Optional<BigDecimal> earned(Execution execution) {
        return execution.line().award() instanceof Award.Earned earned
                ? Optional.of(earned.points().value())
                : Optional.empty();
    }

    private static Stream<Figure> weightsOfClasses(ScoringPolicy policy, SelfEvaluation form) {
        return policy.weights().rule().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(weight ->
                        weightOfClass(weight.getKey(), weight.getValue().value(), form).stream());
    }

    private static Optional<Figure> weightOfClass(Pillar pillar, BigDecimal expected, SelfEvaluation form) {
        return firstOf(pillar, form)
                .flatMap(row -> sumOfWeights(pillar, form)
                        .map(stated -> new Figure(FormPath.of(Indicator.Field.LEVEL1, row), stated, expected)));
    }

    private static Optional<Integer> firstOf(Pillar pillar, SelfEvaluation form) {
        return form.indicators().stream()
                .filter(row -> row.pillar().filter(pillar::equals).isPresent())
                .findFirst()
                .map(form.indicators()::indexOf);
    }

    private static Optional<BigDecimal> sumOfWeights(Pillar pillar, SelfEvaluation form) {
        return form.indicators().stream()
                .filter(row -> row.pillar().filter(pillar::equals).isPresent())
                .flatMap(row -> row.weight().number().stream())
                .reduce(BigDecimal::add);
    }
}
