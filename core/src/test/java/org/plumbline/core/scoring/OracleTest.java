package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Points;

/** The scorer against arithmetic that was written without it. */
class OracleTest {

    static Stream<Arguments> policies() {
        return Stream.of(
                Arguments.of(SamplePolicies.shanghai(), new Oracle(false, false)),
                Arguments.of(SamplePolicies.national(), new Oracle(true, true)));
    }

    /** Ten thousand; a long campaign asks for more with {@code -Doracle.forms}. */
    private static final int FORMS = Integer.getInteger("oracle.forms", 10_000);

    @ParameterizedTest
    @MethodSource("policies")
    void agreesOnEveryLineAndTotal(ScoringPolicy policy, Oracle oracle) {
        forms().forEach(form -> assertAgreement(policy, oracle, form));
    }

    static Stream<SelfEvaluation> forms() {
        return Stream.concat(
                Stream.of(SampleForms.keyEnterprises(), SampleForms.smeDevelopment(), SampleForms.clean()),
                LongStream.range(0, FORMS).mapToObj(SampleForms::random));
    }

    static void assertAgreement(ScoringPolicy policy, Oracle oracle, SelfEvaluation form) {
        var card = new Scorer(policy).score(form);
        var lines = oracle.lines(form);

        var scored = card.lines().toList();
        assertThat(scored).hasSameSizeAs(lines);
        for (int row = 0; row < lines.size(); row++) {
            var line = scored.get(row);
            var expected = lines.get(row);
            if (!same(line.award().from(), expected.from())
                    || !same(line.award().to(), expected.to())
                    || !same(line.counted(), expected.counted())) {
                fail(
                        "%s of row %d of %s: %s, the oracle says %s",
                        line.score(), row, form.indicators(), Awards.describe(line.award()), expected);
            }
        }
        var total = oracle.total(lines);
        assertThat(same(card.total().from(), total.from())
                        && same(card.total().to(), total.to())
                        && same(card.total().counted(), total.counted()))
                .as("%s, the oracle says %s", card.total(), total)
                .isTrue();
    }

    private static boolean same(Points points, Fraction expected) {
        return Fraction.of(points.value()).is(expected);
    }

    @Test
    void meetsEveryRuleOften() {
        var rules = LongStream.range(0, 1_000)
                .mapToObj(SampleForms::random)
                .flatMap(form ->
                        new Scorer(SamplePolicies.national()).score(form).lines())
                .map(line -> Awards.describe(line.award()).replaceAll(" [\\d.–]+$", ""))
                .toList();

        assertThat(Stream.of(
                        "EXEC-LIN",
                        "MET",
                        "AT-LEAST",
                        "AT-MOST-LINEAR",
                        "EQUAL-PROPORTIONAL",
                        "BANDS",
                        "DATE",
                        "not computed"))
                .allSatisfy(rule -> assertThat(rules).filteredOn(rule::equals).hasSizeGreaterThan(20));
    }
}
