package org.plumbline.policies;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UP;

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
        var atLeast = section.section("at-least", rule -> rule(rule, Rule.AT_LEAST));
        var atMost = section.section("at-most", rule -> rule(rule, Rule.AT_MOST_RATIO, Rule.AT_MOST_LINEAR));
        var equal =
                section.section("equal", rule -> rule(rule, Rule.EQUAL_PROPORTIONAL, Rule.AT_LEAST, Rule.EQUAL_ZERO));
        var strict = section.section("strict", RuleLayout::strictness);
        var bare = section.section("bare", PolicyLayout::basis);
        return new Curves(atMost, equal, strict, atLeast.basis(), bare);
    }

    static Roundings roundings(Section section) {
        return new Roundings(
                section.section("rate", RuleLayout::rounding),
                section.section("execution-score", RuleLayout::rounding),
                section.section("line-score", RuleLayout::rounding),
                section.section("total", RuleLayout::rounding));
    }

    private static Based<Rule> rule(Section section, Rule... choice) {
        return new Based<>(Values.option(section, "rule", List.of(choice), Rule::id), PolicyLayout.basis(section));
    }

    private static Based<Strictness> strictness(Section section) {
        var equalIs = Values.option(
                section,
                "equal-is",
                List.of(Strictness.values()),
                strictness -> strictness == Strictness.EQUAL_IS_MET ? "met" : "unmet");
        return new Based<>(equalIs, PolicyLayout.basis(section));
    }

    private static Based<Rounding> rounding(Section section) {
        var mode = Values.option(section, "mode", List.of(DOWN, HALF_UP, UP), Values::word);
        int decimals = Values.integer(section, "decimals", 0, MOST_DECIMALS);
        return new Based<>(new Rounding(mode, decimals), PolicyLayout.basis(section));
    }
}
