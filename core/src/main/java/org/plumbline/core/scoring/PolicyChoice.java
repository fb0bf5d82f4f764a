package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
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

    private static PolicyChoice explain(ScoringPolicy policy, SelfEvaluation form) {
        var explained = new ArrayList<FormPath>();
        var leftOver = new ArrayList<FormPath>();
        var scorecard = new Scorer(policy).score(form);
        form.totalFundingRow().ifPresent(row -> {
            var total = form.funding().get(row);
            var execution = scorecard.execution().orElseThrow();
            judge(
                    total.rate().number(),
                    execution.rate(),
                    FormPath.of(FundingLine.Field.RATE, row),
                    explained,
                    leftOver);
            judge(
                    total.score().number(),
                    earned(execution),
                    FormPath.of(FundingLine.Field.SCORE, row),
                    explained,
                    leftOver);
            judge(
                    total.weight().number(),
                    Optional.of(policy.execution().rule().weight().value()),
                    FormPath.of(FundingLine.Field.WEIGHT, row),
                    explained,
                    leftOver);
        });
        policy.weights().rule().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(weight -> firstOf(weight.getKey(), form)
                        .ifPresent(row -> judge(
                                sumOfWeights(weight.getKey(), form),
                                Optional.of(weight.getValue().value()),
                                FormPath.of(Indicator.Field.LEVEL1, row),
                                explained,
                                leftOver)));
        return new PolicyChoice(policy, explained, leftOver);
    }

    private static Optional<BigDecimal> earned(Execution execution) {
        return execution.line().award() instanceof Award.Earned earned
                ? Optional.of(earned.points().value())
                : Optional.empty();
    }

    private static void judge(
            Optional<BigDecimal> stated,
            Optional<BigDecimal> expected,
            FormPath at,
            List<FormPath> explained,
            List<FormPath> leftOver) {
        if (stated.isPresent() && expected.isPresent()) {
            (Decimals.isSame(stated.get(), expected.get()) ? explained : leftOver).add(at);
        }
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
