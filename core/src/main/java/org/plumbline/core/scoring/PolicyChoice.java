package org.plumbline.core.scoring;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.language.Wording;

/**
 * The policy that a form is held against, and how far it explains what the form prints.
 *
 * @param policy a policy, or one varied so that it explains more of the printed figures
 * @param variations in what it differs from the policy of that id, in words; empty for a policy as it stands
 * @param explained the printed figures that follow from the policy
 * @param leftOver the printed figures that do not
 */
public record PolicyChoice(
        ScoringPolicy policy, List<Wording> variations, List<FormPath> explained, List<FormPath> leftOver) {

    private static final int NAMED = 3;

    public PolicyChoice {
        variations = List.copyOf(variations);
        explained = List.copyOf(explained);
        leftOver = List.copyOf(leftOver);
    }

    /** A policy as it stands, with what it explains. */
    static PolicyChoice of(PrintedFigures figures) {
        return new PolicyChoice(figures.policy(), List.of(), figures.explained(), figures.leftOver());
    }

    /** Why this policy was taken, in one sentence. */
    public Wording reason() {
        int all = explained.size() + leftOver.size();
        if (all == 0) {
            return new Wording("表上没有可据以判断的数字", "the form prints no figures to judge by");
        }
        var inferred = variations.isEmpty()
                ? new Wording("", "")
                : new Wording(
                        "据表上数字推定" + joined(variations.stream().map(Wording::zh).toList(), "、") + "；",
                        "as the form's figures show, "
                                + joined(variations.stream().map(Wording::en).toList(), ", ") + "; ");
        var over = leftOver.isEmpty() ? new Wording("", "") : over();
        return new Wording(
                inferred.zh() + "所印可复算的数字共 " + all + " 项，符合 " + explained.size() + " 项" + over.zh(),
                inferred.en() + explained.size() + " of " + all
                        + " printed figures that can be recomputed follow from it" + over.en());
    }

    private Wording over() {
        var first = leftOver.stream().limit(NAMED).map(FormPath::words).toList();
        boolean more = leftOver.size() > NAMED;
        return new Wording(
                "，不符：" + joined(first.stream().map(Wording::zh).toList(), "、") + (more ? "等" : ""),
                ", left over: " + joined(first.stream().map(Wording::en).toList(), "; ") + (more ? " and others" : ""));
    }

    private static String joined(List<String> parts, String separator) {
        return parts.stream().collect(Collectors.joining(separator));
    }
}
