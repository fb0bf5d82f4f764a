package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;

class ScorerTest {

    private static final ScoringPolicy SHANGHAI = SamplePolicies.shanghai();

    @Test
    void computesTheFormOnKeyEnterprises() {
        var card = new Scorer(SHANGHAI).score(SampleForms.keyEnterprises());

        assertThat(card.execution().orElseThrow().rate())
                .hasValueSatisfying(rate -> assertThat(rate).hasToString("96.58"));
        assertThat(card.lines().map(line -> Awards.describe(line.award())))
                .containsExactly("EXEC-LIN 9.65", "MET 20", "MET 20", "MET 20", "MET 20", "AT-LEAST 3.57", "MET 5");
        assertThat(card.lines().map(line -> line.score().toString()))
                .startsWith("funding[0].score", "indicators[0].score")
                .endsWith("indicators[5].score");
        assertThat(describe(card.total())).isEqualTo("98.22 98.22 98.22");
        assertThat(card.total().asStated()).isEmpty();
        assertThat(card.rating()).map(row -> row.name().zh()).contains("优");
    }

    @Test
    void countsAsStatedWhatItCannotCompute() {
        var card = new Scorer(SHANGHAI).score(SampleForms.smeDevelopment());
        var line = card.indicators().get(5);

        assertThat(Awards.describe(line.award())).isEqualTo("not computed");
        assertThat(((Award.NotComputed) line.award()).why().zh()).isEqualTo("目标“90”是数，实际“达成指标”是文字，不能相比");
        assertThat(describe(card.total())).isEqualTo("93.46 98.46 98.46");
        assertThat(card.total().asStated()).containsExactly(line);
        assertThat(card.rating()).map(row -> row.name().zh()).contains("优");
    }

    @ParameterizedTest(name = "stated {0} of {1}, met grade: from {2} to {3}, counted {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    95    | 100 | 80   | 100  | 95
                    70    | 100 | 80   | 100  | 80
                    120   | 100 | 80   | 100  | 100
                    ''    | 100 | 80   | 100  | 80
                    -5    | 100 | 80   | 100  | 80
                    优    | 100 | 80   | 100  | 80
                    3.33  | 3.333 | 2.66 | 3.33 | 3.33
                    """)
    void countsTheStatedScoreWithinWhatCanBeEarned(
            String stated, String weight, String from, String to, String counted) {
        var form = Awards.form("产出指标|质量指标|名称|效果明显|达成|" + weight + "|" + stated + "|");

        assertThat(describe(new Scorer(SHANGHAI).score(form).total())).isEqualTo(String.join(" ", from, to, counted));
    }

    @ParameterizedTest(name = "a total from {0} to 100 is rated {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    90    | 优
                    89.99 |
                    50    |
                    """)
    void ratesWhereBothEndsAgree(String certain, String rating) {
        var rest = Points.of("100").value().subtract(Points.of(certain).value()).toPlainString();
        var form =
                SampleForms.form(Map.of(), "", "产出指标|数量指标|一|≥1|1|" + certain + "||\n产出指标|数量指标|二|健全|健全|" + rest + "||");

        assertThat(new Scorer(SHANGHAI)
                        .score(form)
                        .rating()
                        .map(row -> row.name().zh()))
                .isEqualTo(Optional.ofNullable(rating));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            100,   优
            90.00, 优
            89.99, 良
            80.00, 良
            79.99, 中
            60.00, 中
            59.99, 差
            0,     差
            """)
    void cutsBetweenRatingsAreInclusive(String total, String rating) {
        var form = Awards.form("产出指标|数量指标|名称|≥100|" + total + "|100||");

        var card = new Scorer(SHANGHAI).score(form);

        assertThat(card.total().counted()).isEqualTo(Points.of(total));
        assertThat(card.rating()).map(row -> row.name().zh()).contains(rating);
    }

    @Test
    void sumsTheLinesAsTheyArePrinted() {
        var thirds = "产出指标|数量指标|名称|≥3|1|10||\n".repeat(3);
        var form = SampleForms.form(Map.of(), "", thirds);
        var whole = SamplePolicies.withRoundings(
                SHANGHAI,
                new Roundings(
                        SHANGHAI.roundings().rate(),
                        SHANGHAI.roundings().executionScore(),
                        SHANGHAI.roundings().lineScore(),
                        SamplePolicies.based(new Rounding(RoundingMode.HALF_UP, 0))));

        assertThat(describe(new Scorer(SHANGHAI).score(form).total())).isEqualTo("9.99 9.99 9.99");
        assertThat(describe(new Scorer(whole).score(form).total())).isEqualTo("10 10 10");
    }

    @ParameterizedTest(name = "[{0}] is rated {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    ''                                        ;
                    产出指标|数量指标|面积|≥1|1|||            ;
                    产出指标|数量指标|面积|≥1|1||50|          ;
                    产出指标|数量指标|面积|≥10|0|90|0|        ; 差
                    """)
    void ratesNothingWhereNoIndicatorHasPoints(String row, String rating) {
        var form = SampleForms.form(Map.of(), "总额|5|5|5|10|100%|10|", row);

        assertThat(new Scorer(SHANGHAI)
                        .score(form)
                        .rating()
                        .map(each -> each.name().zh()))
                .isEqualTo(Optional.ofNullable(rating));
    }

    @Test
    void scoresAnEmptyForm() {
        var card = new Scorer(SHANGHAI).score(new SelfEvaluation(Map.of(), List.of(), List.of()));

        assertThat(card.lines()).isEmpty();
        assertThat(describe(card.total())).isEqualTo("0 0 0");
    }

    @Test
    void noFormEarnsLessThanNothingOrMoreThanItsWeights() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var card = new Scorer(SHANGHAI).score(SampleForms.random(seed));

            assertThat(card.total().counted())
                    .as("seed %d", seed)
                    .isBetween(card.total().from(), card.total().to());
            assertThat(card.lines())
                    .as("seed %d", seed)
                    .allSatisfy(line -> assertThat(line.award().from())
                            .isBetween(Points.ZERO, line.award().to()));
        });
    }

    @Test
    void scoresTheSameFormTheSame() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var form = SampleForms.random(seed);

            assertThat(new Scorer(SHANGHAI).score(form))
                    .as("seed %d", seed)
                    .isEqualTo(new Scorer(SHANGHAI).score(SampleForms.random(seed)));
            assertThatCode(() -> new Scorer(SHANGHAI).score(form).lines().forEach(ScorerTest::explain))
                    .doesNotThrowAnyException();
        });
    }

    private static void explain(Line line) {
        if (line.award() instanceof Award.Earned earned) {
            assertThat(earned.working().words().zh()).isNotBlank();
            assertThat(earned.working().words().en()).isNotBlank();
        }
    }

    private static String describe(EarnedTotal total) {
        return total.from() + " " + total.to() + " " + total.counted();
    }
}
