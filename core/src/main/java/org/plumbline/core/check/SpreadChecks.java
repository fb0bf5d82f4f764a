package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of how the weights are spread over the indicators (分值分布). */
final class SpreadChecks {

    private static final int FEW = 3;

    static final List<Check> ALL = List.of(
            Check.warning(
                    "W03",
                    new Wording("单个指标分值过高", "one indicator weighs too much"),
                    new Wording(
                            "指标印有分值，同一级指标的其他行也印有；上限由办法定，默认 50",
                            "the indicator and all others of its class print a weight; the policy sets the limit, 50 by default"),
                    SpreadChecks::noIndicatorWeighsTooMuch),
            Check.note(
                    "W04",
                    new Wording("各指标分值相同", "all weights are equal"),
                    new Wording(
                            "至少三个指标，每个都印有分值，连同执行率合计不少于 100",
                            "there are three indicators or more, and each prints a weight, 100 or more in all with execution"),
                    SpreadChecks::weightsTellIndicatorsApart));

    private SpreadChecks() {}

    /** W03. A weight beside blank ones of its class may be that of the class. */
    private static void noIndicatorWeighsTooMuch(Subject subject, Accusations found) {
        var most = subject.policy().limits().singleIndicator();
        if (!isHeavierThan(most, subject)) {
            return;
        }
        for (var row : subject.rows()) {
            var weight = row.indicator().weight().number();
            if (weight.isPresent() && Decimals.isMore(weight.get(), most) && !isBesideBlankWeights(subject, row)) {
                weighsTooMuch(row, Decimals.plain(most).toPlainString(), found);
            }
        }
    }

    /** Whether the heaviest indicator is; weights compare quickly among themselves. */
    private static boolean isHeavierThan(BigDecimal most, Subject subject) {
        var heaviest = BigDecimal.ZERO;
        for (var row : subject.rows()) {
            var weight = row.indicator().weight().number();
            if (weight.isPresent() && Decimals.isMore(weight.get(), heaviest)) {
                heaviest = weight.get();
            }
        }
        return Decimals.isMore(heaviest, most);
    }

    private static boolean isBesideBlankWeights(Subject subject, Row weighed) {
        for (var row : subject.rows()) {
            if (row.texts().isInUse()
                    && !row.texts().isPart()
                    && row.indicator().weight().isBlank()
                    && row.indicator().level1().equals(weighed.indicator().level1())) {
                return true;
            }
        }
        return false;
    }

    private static void weighsTooMuch(Row row, String most, Accusations found) {
        var stated = row.indicator().weight().text();
        found.add(
                row.at(Indicator.Field.WEIGHT),
                stated,
                "≤ " + most,
                new Wording(
                        "“" + row.indicator().name() + "”一个指标的分值为 " + stated + "，应 ≤ " + most + "；请把分值分给更多指标",
                        "“" + row.indicator().name() + "” alone weighs " + stated + ", it should be ≤ " + most
                                + "; spread the weight over more indicators"));
    }

    /** W04. Once a form; rows that nobody filled in do not count. */
    private static void weightsTellIndicatorsApart(Subject subject, Accusations found) {
        @Nullable Printed first = null;
        int count = 0;
        for (var row : subject.rows()) {
            if (row.texts().isInUse()) {
                var weight = row.indicator().weight();
                if (weight.number().isEmpty() || (first != null && !isSame(weight, first))) {
                    return;
                }
                first = first == null ? weight : first;
                count++;
            }
        }
        if (first != null && count >= FEW && Coverage.isWhole(subject)) {
            var stated = first.text();
            found.add(
                    subject.rows().get(0).at(Indicator.Field.WEIGHT),
                    stated,
                    "",
                    new Wording(
                            count + " 个指标的分值都是 " + stated + "，看不出轻重；请按重要程度分配分值",
                            "all " + count + " indicators weigh " + stated
                                    + ", which tells none as more important; set weights by importance"));
        }
    }

    private static boolean isSame(Printed weight, Printed other) {
        return Decimals.isSame(weight.number().orElseThrow(), other.number().orElseThrow());
    }
}
