package org.plumbline.core.scoring;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.Comparator;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;

/**
 * The working of a number against a number.
 *
 * @param isAssumed whether the target prints no comparator, so that the policy's assumption decides
 */
record ComparisonWorking(
        QuantitativeScorer scorer, Comparator comparator, boolean isAssumed, Rule rule, Share share, Points points)
        implements Working {

    @Override
    public Basis basis() {
        return scorer.basis(rule, comparator);
    }

    @Override
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        if (isAssumed) {
            steps.add(assumed());
        }
        steps.add(compared());
        var rounding = scorer.policy().roundings().lineScore().rule();
        var printed = rounding.print(points);
        if (rule == Rule.MET) {
            steps.add(new Step.Said(new Wording("得 " + printed, "earns " + printed)));
            return steps;
        }
        if (rule != Rule.EQUAL_ZERO) {
            steps.add(new Step.Division(share.part(), share.whole()));
            steps.add(new Step.Product(scorer.weight().value(), share.exact()));
        }
        steps.add(new Step.Rounded(rounding, printed));
        return steps;
    }

    private Step assumed() {
        var because = scorer.policy().curves().bare().describe();
        return new Step.Said(new Wording(
                "目标没有比较符号，假定为“" + comparator.words().zh() + "”，依据 " + because.zh(),
                "the target has no comparator, “" + comparator.words().en() + "” is assumed, by " + because.en()));
    }

    private Step compared() {
        var target = scorer.row().target().text();
        var actual = scorer.row().actual().text();
        var zh = "目标 " + target + "，实际 " + actual;
        var en = "target " + target + ", actual " + actual;
        return new Step.Said(
                rule == Rule.MET
                        ? new Wording(zh + "，达标", en + ": met")
                        : new Wording(
                                zh + "，未达到“" + comparator.words().zh() + "”",
                                en + ": not “" + comparator.words().en() + "”"));
    }
}
