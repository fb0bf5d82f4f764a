package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;

/** Checks of what is stated against what is earned (应得分). */
final class EarnedChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final List<Check> ALL = List.of(Check.warning(
            "S03",
            new Wording("得分与应得不同", "stated differs from earned"),
            new Wording(
                    "按评分办法能算出该行应得分，执行率一行印有分值；容差由办法定",
                    "the policy can compute what the line earns, and execution prints a weight; the policy's tolerance counts"),
            EarnedChecks::statedFollowsThePolicy));

    private EarnedChecks() {}

    /** S03. Every line against its own award, and the rate and execution score against the policy's rounding. */
    private static void statedFollowsThePolicy(Subject subject, Accusations found) {
        var execution = subject.scorecard().execution();
        if (execution.isPresent()) {
            rateFollows(subject, found);
            if (printsWeightOfExecution(subject)) {
                scoreFollows(subject, execution.get().line(), found);
            }
        }
        for (var line : subject.scorecard().indicators()) {
            scoreFollows(subject, line, found);
        }
    }

    /** Where the form prints none, it may be another than the policy's. */
    private static boolean printsWeightOfExecution(Subject subject) {
        var total = subject.total();
        return total != null && !total.line().weight().isBlank();
    }

    private static void rateFollows(Subject subject, Accusations found) {
        var total = subject.total();
        var earned = subject.scorecard().execution().flatMap(execution -> execution.rate());
        if (total == null
                || earned.isEmpty()
                || total.line().rate().number().isEmpty()
                || saysTheSame(total.line().rate(), earned.get())) {
            return;
        }
        differs(
                total.at(FundingLine.Field.RATE),
                new Wording("执行率", "execution rate"),
                total.line().rate().text(),
                earned.get().toPlainString(),
                subject.policy().roundings().rate().rule().describe(),
                found);
    }

    /** A rate printed as a ratio, 1 for 100 %, says the same; a rate above 100 % may stop there. */
    private static boolean saysTheSame(Printed printed, BigDecimal percent) {
        var stated = printed.number().orElseThrow();
        return Decimals.isSame(stated, percent)
                || (!printed.quantity().orElseThrow().isPercentage()
                        && Decimals.isSame(stated.multiply(HUNDRED), percent))
                || (Decimals.isMore(percent, HUNDRED) && saysTheSame(printed, HUNDRED));
    }

    private static void scoreFollows(Subject subject, Line line, Accusations found) {
        var policy = subject.policy();
        var stated = line.stated().number();
        if (stated.isEmpty()
                || stated.get().signum() < 0
                || line.admits(new Points(stated.get()), policy.tolerance())) {
            return;
        }
        var rounding = line.score().field() instanceof FundingLine.Field
                ? policy.roundings().executionScore().rule()
                : policy.roundings().lineScore().rule();
        differs(
                line.score(),
                new Wording("“" + line.name() + "”得分", "score of “" + line.name() + "”"),
                line.stated().text(),
                expected(line.award(), rounding),
                rounding.describe(),
                found);
    }

    private static String expected(Award award, Rounding rounding) {
        var from = rounding.print(award.from());
        return award.from().equals(award.to()) ? from : from + "–" + rounding.print(award.to());
    }

    private static void differs(
            FormPath at, Wording what, String stated, String expected, Wording rounding, Accusations found) {
        found.add(
                at,
                stated,
                expected,
                new Wording(
                        what.zh() + "填 " + stated + "，按评分办法应为 " + expected + "（" + rounding.zh() + "）；请改正，或说明理由",
                        what.en() + " is stated as " + stated + ", the policy gives " + expected + " (" + rounding.en()
                                + "); correct it or say why"));
    }
}
