package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

/**
 * What a number earns against a number.
 *
 * @param isAssumed whether the target prints no comparator, so that the policy's assumption decides
 */
record ComparedAward(
        ScoringPolicy policy,
        Indicator row,
        Comparator comparator,
        boolean isAssumed,
        Rule rule,
        Share share,
        Points points)
        implements Award.Earned {

    @Override
    public Working working() {
        var steps = new ArrayList<Step>();
        if (isAssumed) {
            steps.add(assumed());
        }
        steps.add(compared());
        var rounding = policy.roundings().lineScore().rule();
        var printed = rounding.print(points);
        if (rule == Rule.MET) {
            steps.add(new Step.Said(new Wording("得 " + printed, "earns " + printed)));
            return new Working(rule, basis(), steps);
        }
        if (rule != Rule.EQUAL_ZERO) {
            steps.add(new Step.Division(share.part(), share.whole()));
            steps.add(new Step.Product(row.weight().number().orElseThrow(), share.exact()));
        }
        steps.add(new Step.Rounded(rounding, printed));
        return new Working(rule, basis(), steps);
    }

    private Basis basis() {
        if (rule == Rule.MET) {
            return comparator == Comparator.EQUAL || comparator.isMet(actual().compareTo(target()))
                    ? policy.curves().met()
                    : policy.curves().strictness().basis();
        }
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> policy.curves().atLeast();
            case EQUAL -> policy.curves().equal().basis();
            case AT_MOST, LESS_THAN -> policy.curves().atMost().basis();
        };
    }

    private BigDecimal target() {
        return row.target().quantity().orElseThrow().number();
    }

    private BigDecimal actual() {
        return row.actual().quantity().orElseThrow().number();
    }

    private Step assumed() {
        var because = policy.curves().bare().describe();
        return new Step.Said(new Wording(
                "目标没有比较符号，假定为“" + comparator.words().zh() + "”，依据 " + because.zh(),
                "the target has no comparator, “" + comparator.words().en() + "” is assumed, by " + because.en()));
    }

    private Step compared() {
        var zh = "目标 " + row.target().text() + "，实际 " + row.actual().text();
        var en = "target " + row.target().text() + ", actual " + row.actual().text();
        return new Step.Said(
                rule == Rule.MET
                        ? new Wording(zh + "，达标", en + ": met")
                        : new Wording(
                                zh + "，未达到“" + comparator.words().zh() + "”",
                                en + ": not “" + comparator.words().en() + "”"));
    }
}
