package org.plumbline.policies;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UP;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.Curves;
import org.plumbline.core.scoring.Curves.Strictness;
import org.plumbline.core.scoring.Roundings;
import org.plumbline.core.scoring.Rule;

/** The sections of a policy file that choose rules: how unmet targets earn, and how figures are rounded. */
final class RuleLayout {

    private static final int MOST_DECIMALS = 6;

    private RuleLayout() {}

    static Curves curves(Section section) {
        var met = PolicyLayout.basis(section.section("met"));
        var atLeast = rule(section.section("at-least"), Rule.AT_LEAST);
        var atMost = rule(section.section("at-most"), Rule.AT_MOST_RATIO, Rule.AT_MOST_LINEAR);
        var equal = rule(section.section("equal"), Rule.EQUAL_PROPORTIONAL, Rule.AT_LEAST, Rule.EQUAL_ZERO);
        var strict = strictness(section.section("strict"));
        var bare = PolicyLayout.basis(section.section("bare"));
        return new Curves(met, atLeast.basis(), atMost, equal, strict, bare);
    }

    static Roundings roundings(Section section) {
        return new Roundings(
                rounding(section.section("rate")),
                rounding(section.section("execution-score")),
                rounding(section.section("line-score")),
                rounding(section.section("total")));
    }

    private static Based<Rule> rule(Section section, Rule... choice) {
        var ids = new ArrayList<String>();
        for (var rule : choice) {
            ids.add(rule.id());
        }
        return new Based<>(choice[Values.option(section, "rule", ids)], PolicyLayout.basis(section));
    }

    private static Based<Strictness> strictness(Section section) {
        boolean met = Values.option(section, "equal-is", List.of("met", "unmet")) == 0;
        return new Based<>(met ? Strictness.EQUAL_IS_MET : Strictness.EQUAL_IS_UNMET, PolicyLayout.basis(section));
    }

    private static Based<Rounding> rounding(Section section) {
        var mode = Values.constant(section, "mode", List.of(DOWN, HALF_UP, UP));
        int decimals = Values.integer(section, "decimals", 0, MOST_DECIMALS);
        return new Based<>(new Rounding(mode, decimals), PolicyLayout.basis(section));
    }
}
