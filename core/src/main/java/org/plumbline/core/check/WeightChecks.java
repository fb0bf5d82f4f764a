package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;

/** Checks of the weights (分值). */
final class WeightChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightChecks() {}

    /** W01. Judged where every line has a weight; whole weights are exact, others may have been rounded. */
    static Stream<Accusation> weightsSumTo100(Subject subject) {
        var weights = new ArrayList<Printed>();
        subject.totalFund().ifPresent(fund -> weights.add(fund.line().weight()));
        subject.form().indicators().forEach(row -> weights.add(row.weight()));
        var numbers =
                weights.stream().flatMap(weight -> weight.number().stream()).toList();
        if (subject.form().indicators().isEmpty() || subject.totalFund().isEmpty() || numbers.size() < weights.size()) {
            return Stream.empty();
        }
        if (Figures.couldSumTo(HUNDRED, numbers)) {
            return Stream.empty();
        }
        var sum = Figures.sum(numbers).toPlainString();
        var message = new Wording(
                "执行率和各指标的分值合计 " + sum + "，应为 100；请核对各行分值",
                "the weights of execution and indicators sum to " + sum
                        + ", not to 100; check the weight of every line");
        return Stream.of(new Accusation(FormPath.of(HeadField.TOTAL_WEIGHT), sum, "100", message));
    }

    /** W02. Judged class by class, at the first indicator of the class, where all of its weights are printed. */
    static Stream<Accusation> classesWeighAsThePolicySays(Subject subject) {
        var policy = subject.scorecard().policy();
        var classes = policy.weights().rule().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(weight -> weightOfClass(subject, weight.getKey(), weight.getValue()).stream());
        return Stream.concat(
                weightOfExecution(subject, policy.execution().rule().weight()).stream(), classes);
    }

    private static Optional<Accusation> weightOfExecution(Subject subject, Points expected) {
        return subject.totalFund()
                .flatMap(fund -> fund.line()
                        .weight()
                        .number()
                        .filter(stated -> !Decimals.isSame(stated, expected.value()))
                        .map(stated -> differs(
                                subject,
                                fund.at(FundingLine.Field.WEIGHT),
                                new Wording("预算执行率", "execution"),
                                stated,
                                expected)));
    }

    private static Optional<Accusation> weightOfClass(Subject subject, Pillar pillar, Points expected) {
        List<Row> rows = subject.rows().stream()
                .filter(row -> row.indicator().pillar().filter(pillar::equals).isPresent())
                .toList();
        var numbers = rows.stream()
                .flatMap(row -> row.indicator().weight().number().stream())
                .toList();
        if (rows.isEmpty() || numbers.size() < rows.size() || Figures.couldSumTo(expected.value(), numbers)) {
            return Optional.empty();
        }
        var at = rows.get(0).at(Indicator.Field.LEVEL1);
        return Optional.of(differs(subject, at, pillar.words(), Figures.sum(numbers), expected));
    }

    private static Accusation differs(Subject subject, FormPath at, Wording what, BigDecimal stated, Points expected) {
        var policy = subject.scorecard().policy();
        var sum = Decimals.plain(stated).toPlainString();
        var basis = policy.weights().basis().describe();
        var message = new Wording(
                what.zh() + "分值合计 " + sum + "，评分办法 " + policy.id() + " 为 " + expected + "（" + basis.zh()
                        + "）；请核对分值或所用办法",
                what.en() + " weighs " + sum + ", policy " + policy.id() + " says " + expected + " (" + basis.en()
                        + "); check the weights or the policy used");
        return new Accusation(at, sum, expected.toString(), message);
    }
}
