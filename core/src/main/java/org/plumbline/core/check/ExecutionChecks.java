package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of the weight, rate and score that the funds carry (资金的分值、执行率、得分). */
final class ExecutionChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "F03",
                    new Wording("分值或得分在分项行重复", "weight or score repeated on a part line"),
                    new Wording("资金总额行印有分值或得分", "the total line prints a weight or a score"),
                    ExecutionChecks::onlyTheTotalIsWeighed),
            Check.note(
                    "F08",
                    new Wording("执行率低而指标接近满分", "indicators near full while execution is low"),
                    new Wording(
                            "各指标和资金总额行都有分值和得分；金额可比时也按金额算；资金行没有原因，问题、措施也没提到执行",
                            "every indicator and the total line print a weight and a score, and amounts that compare say "
                                    + "so too; no line of the funds gives a reason, and neither difficulties nor measures "
                                    + "tell of execution"),
                    ExecutionChecks::resultsKeepPaceWithExecution));

    private ExecutionChecks() {}

    /** F03. A part that repeats the total's figure; zero weighs nothing. */
    private static void onlyTheTotalIsWeighed(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null) {
            return;
        }
        for (var part : subject.parts()) {
            repeated(total.line().weight(), part, part.line().weight(), Field.WEIGHT, found);
            repeated(total.line().score(), part, part.line().score(), Field.SCORE, found);
        }
    }

    private static void repeated(Printed whole, Fund part, Printed printed, Field field, Accusations found) {
        if (!(printed.reading() instanceof Reading.Quantity)) {
            return;
        }
        var figure = printed.number();
        if (figure.isEmpty()
                || figure.get().signum() <= 0
                || whole.number()
                        .filter(each -> Decimals.isSame(each, figure.get()))
                        .isEmpty()) {
            return;
        }
        var words = field.words();
        found.add(
                part.at(field),
                printed.text(),
                "",
                new Wording(
                        "资金总额行已计" + words.zh() + " " + printed.text() + "，分项行不应重复；请删去",
                        words.en() + " " + printed.text()
                                + " counts on the total line already; remove it from the part"));
    }

    /** F08. By the points stated, and by the amounts where they compare. */
    private static void resultsKeepPaceWithExecution(Subject subject, Accusations found) {
        var total = subject.total();
        var texts = subject.texts().funding();
        var gap = subject.policy().limits().lowExecutionGap();
        if (total == null || texts.isExplained() || texts.tellsExecution() || !hasRoomForGap(total.line(), gap)) {
            return;
        }
        var results = results(subject);
        var line = total.line();
        var score = line.score().number().orElseThrow();
        var weight = line.weight().number().orElseThrow();
        if (results == null || !isFarAbove(results, score, weight, gap) || isOtherwiseByAmounts(results, line, gap)) {
            return;
        }
        var rate = line.rate().isBlank() ? "" : line.rate().text();
        var printed = rate.isEmpty() ? new Wording("", "") : new Wording("（执行率 " + rate + "）", " (rate " + rate + ")");
        var share = Figures.percent(results.score(), results.weight());
        var execution = Figures.percent(score, weight);
        found.add(
                total.at(Field.RATE),
                rate,
                "",
                new Wording(
                        "指标得分为分值的 " + share + "，资金得分只有 " + execution + printed.zh() + "；请说明钱没用完而指标如何完成，或核对目标是否定得过低",
                        "the indicators earn " + share + " of their weight, the funds only " + execution + printed.en()
                                + "; say how that was achieved with money left over, or whether targets were set too low"));
    }

    /** Whether even full marks for every indicator would lie far above the points for execution: the rare case. */
    private static boolean hasRoomForGap(FundingLine line, BigDecimal gap) {
        if (!(line.score().reading() instanceof Reading.Quantity) || line.hasNothingToSpend()) {
            return false;
        }
        var score = line.score().number();
        var weight = line.weight().number();
        return score.isPresent()
                && weight.isPresent()
                && weight.get().signum() > 0
                && (score.get().signum() > 0
                        || (score.get().signum() == 0 && line.executionRate().isPresent()))
                && isFarAbove(new Stated(BigDecimal.ONE, BigDecimal.ONE), score.get(), weight.get(), gap);
    }

    private record Stated(BigDecimal score, BigDecimal weight) {}

    /** What all indicators state together; null where one states no figure or none weighs anything. */
    private static @Nullable Stated results(Subject subject) {
        var scores = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var row : subject.rows()) {
            var score = row.indicator().score().number();
            var weight = row.indicator().weight().number();
            if (score.isEmpty() || weight.isEmpty()) {
                return null;
            }
            scores = scores.add(score.get());
            weights = weights.add(weight.get());
        }
        return weights.signum() > 0 && !Decimals.isMore(scores, weights) ? new Stated(scores, weights) : null;
    }

    /** Whether results/weight exceed part/whole by more than the gap; multiplied out, for quotients do not end. */
    private static boolean isFarAbove(Stated results, BigDecimal part, BigDecimal whole, BigDecimal gap) {
        var wholes = results.weight().multiply(whole);
        var apart = results.score().multiply(whole).subtract(part.multiply(results.weight()));
        return Decimals.isMore(apart.multiply(Decimals.HUNDRED), wholes.multiply(gap));
    }

    private static boolean isOtherwiseByAmounts(Stated results, FundingLine line, BigDecimal gap) {
        return line.executionRate().isPresent()
                && !isFarAbove(
                        results,
                        line.executed().number().orElseThrow(),
                        line.adjusted().number().orElseThrow(),
                        gap);
    }
}
