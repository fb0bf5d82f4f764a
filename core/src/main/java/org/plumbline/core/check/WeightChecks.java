package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;

/** Checks of the weights (分值). */
final class WeightChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pillar[] PILLARS = Pillar.values();

    static final List<Check> ALL = List.of(
            Check.error(
                    "W01",
                    new Wording("分值合计不是100", "weights do not sum to 100"),
                    new Wording(
                            "执行率和每个指标都印有分值；合计不足 100 的，还印有总分或等级",
                            "execution and every indicator print a weight; below 100, a total or a rating is printed too"),
                    WeightChecks::weightsSumTo100),
            Check.warning(
                    "W02",
                    new Wording("一级指标分值与评分办法不同", "level-1 weights differ from the policy"),
                    new Wording(
                            "该级各指标都印有分值；分值偏少的，各行分值连同执行率合计不少于 100，一级指标也都认得",
                            "every indicator of the class prints a weight; too little is said where all weights make 100 or more with execution, and every level-1 heading is known"),
                    WeightChecks::classesWeighAsThePolicySays));

    private WeightChecks() {}

    /** W01. Whole weights are exact, others may have been rounded; rows may be missing where the end is. */
    private static void weightsSumTo100(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null
                || subject.rows().isEmpty()
                || total.line().weight().number().isEmpty()) {
            return;
        }
        var sum = total.line().weight().number().get();
        for (var row : subject.rows()) {
            var weight = row.indicator().weight().number();
            if (weight.isEmpty() || weight.get().signum() < 0) {
                return;
            }
            sum = sum.add(weight.get());
        }
        if (Decimals.isSame(sum, HUNDRED)
                || Figures.couldSumTo(HUNDRED, weights(subject))
                || (Decimals.isLess(sum, HUNDRED) && !Coverage.hasEnd(subject))) {
            return;
        }
        var said = Decimals.plain(sum).toPlainString();
        found.add(
                FormPath.of(HeadField.TOTAL_WEIGHT),
                said,
                "100",
                new Wording(
                        "执行率和各指标的分值合计 " + said + "，应为 100；请核对各行分值",
                        "the weights of execution and indicators sum to " + said
                                + ", not to 100; check the weight of every line"));
    }

    private static List<BigDecimal> weights(Subject subject) {
        var weights = new ArrayList<BigDecimal>();
        subject.totalFund().flatMap(fund -> fund.line().weight().number()).ifPresent(weights::add);
        subject.rows().forEach(row -> row.indicator().weight().number().ifPresent(weights::add));
        return weights;
    }

    /** W02. Judged class by class, at the first indicator of the class; too little only where no row can be missing. */
    private static void classesWeighAsThePolicySays(Subject subject, Accusations found) {
        var policy = subject.policy();
        weightOfExecution(subject, policy.execution().rule().weight(), found);
        for (var pillar : PILLARS) {
            var expected = policy.weights().rule().get(pillar);
            if (expected != null) {
                weightOfClass(subject, pillar, expected, found);
            }
        }
    }

    private static void weightOfExecution(Subject subject, Points expected, Accusations found) {
        var total = subject.total();
        if (total == null) {
            return;
        }
        var stated = total.line().weight().number();
        if (stated.isPresent() && !Decimals.isSame(stated.get(), expected.value())) {
            differs(
                    subject,
                    total.at(FundingLine.Field.WEIGHT),
                    new Wording("预算执行率", "execution"),
                    stated.get(),
                    expected,
                    found);
        }
    }

    private static void weightOfClass(Subject subject, Pillar pillar, Points expected, Accusations found) {
        @Nullable Row first = null;
        var sum = BigDecimal.ZERO;
        for (var row : subject.rows()) {
            if (row.isOf(pillar)) {
                var weight = row.indicator().weight().number();
                if (weight.isEmpty() || weight.get().signum() < 0) {
                    return;
                }
                first = first == null ? row : first;
                sum = sum.add(weight.get());
            }
        }
        if (first != null
                && !Decimals.isSame(sum, expected.value())
                && !Figures.couldSumTo(expected.value(), weightsOf(subject, pillar))
                && (Decimals.isMore(sum, expected.value()) || isTooLittle(subject))) {
            differs(subject, first.at(Indicator.Field.LEVEL1), pillar.words(), sum, expected, found);
        }
    }

    /** A heading that the policy does not know, such as 项目决策, may weigh what another lacks. */
    private static boolean isTooLittle(Subject subject) {
        for (var row : subject.rows()) {
            if (row.texts().classOf() == null && !row.indicator().level1().isEmpty()) {
                return false;
            }
        }
        return Coverage.isWhole(subject);
    }

    private static List<BigDecimal> weightsOf(Subject subject, Pillar pillar) {
        return subject.rows().stream()
                .filter(row -> row.isOf(pillar))
                .map(row -> row.indicator().weight().number().orElseThrow())
                .toList();
    }

    private static void differs(
            Subject subject, FormPath at, Wording what, BigDecimal stated, Points expected, Accusations found) {
        var policy = subject.policy();
        var sum = Decimals.plain(stated).toPlainString();
        var basis = policy.weights().basis().describe();
        found.add(
                at,
                sum,
                expected.toString(),
                new Wording(
                        what.zh() + "分值合计 " + sum + "，评分办法 " + policy.id() + " 为 " + expected + "（" + basis.zh()
                                + "）；请核对分值或所用办法",
                        what.en() + " weighs " + sum + ", policy " + policy.id() + " says " + expected + " ("
                                + basis.en() + "); check the weights or the policy used"));
    }
}
