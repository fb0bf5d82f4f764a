package org.plumbline.core.check;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Limits;
import org.plumbline.core.scoring.Roundings;

class FigureChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[4].score=见附件   | S10 indicators[4].score 见附件
                    indicators[4].score=优       | S10 indicators[4].score 优
                    indicators[4].score=1,5.0    | S10 indicators[4].score 1,5.0
                    indicators[4].score=≥15      | S10 indicators[4].score ≥15
                    indicators[4].score=指标2     | S10 indicators[4].score 指标2
                    indicators[4].score=(-15)    | S10 indicators[4].score (-15)
                    indicators[4].score=(        | S10 indicators[4].score (
                    indicators[4].weight=十五     | S10 indicators[4].weight 十五
                    indicators[4].weight=-15     | S10 indicators[4].weight -15 → ≥ 0
                    indicators[4].score=15.001; total.score=98.00 | S10 indicators[4].score 15.001
                    indicators[4].score=14.9999; total.score=98.00 | S10 indicators[4].score 14.9999
                    funding[0].score=见附件       | S10 funding[0].score 见附件
                    funding[0].score=-9; total.score=89; rating=良 | S10 funding[0].score -9 → ≥ 0
                    funding[0].score=9.0001      | S10 funding[0].score 9.0001
                    funding[0].weight=见附件      | S10 funding[0].weight 见附件
                    funding[1].score=见附件       | ''
                    total.score=98.001           | S10 total.score 98.001
                    total.weight=见附件           | S10 total.weight 见附件
                    total.weight=-100            | S10 total.weight -100 → ≥ 0
                    indicators[4].score=15.0000  | ''
                    indicators[4].score=15分     | ''
                    indicators[4].score=（15分）  | ''
                    indicators[4].score==15      | ''
                    indicators[4].score=不适用    | ''
                    indicators[4].score=N/A      | ''
                    indicators[4].score=—        | ''
                    indicators[4].score=         | ''
                    """)
    void s10_everyFigureIsProper(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @Test
    void s10_aFormThatGradesInWordsPrintsNoFigures() {
        var words = new StringBuilder("funding[0].score=; total.score=; rating=");
        for (int row = 0; row < 6; row++) {
            words.append("; indicators[%d].weight=; indicators[%d].score=优".formatted(row, row));
        }

        Cases.assertFindings(words.toString(), "");
        Cases.assertFindings(
                words.append("; indicators[0].score=30").toString(),
                "S10 indicators[1].score 优; S10 indicators[2].score 优; S10 indicators[3].score 优; "
                        + "S10 indicators[4].score 优; S10 indicators[5].score 优");
    }

    @ParameterizedTest(name = "{0} decimals in the limits, {1} in the roundings: {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    1 | 2 | 15.00  | ''
                    1 | 1 | 14.95  | S10 indicators[4].score 14.95
                    1 | 1 | 15.00  | ''
                    3 | 2 | 14.999 | ''
                    2 | 3 | 14.999 | ''
                    0 | 0 | 14.5   | S10 indicators[4].score 14.5
                    """)
    void s10_thePolicySaysHowManyDecimals(int limit, int rounded, String score, String findings) {
        var usual = Limits.DEFAULT;
        var limits = new Limits(
                usual.singleIndicator(), usual.executionFrom(), usual.farOver(), usual.lowExecutionGap(), limit);
        var rounding = SamplePolicies.based(new Rounding(RoundingMode.DOWN, rounded));
        var roundings = new Roundings(rounding, rounding, rounding, rounding);
        var policy =
                SamplePolicies.withLimits(SamplePolicies.withRoundings(SamplePolicies.shanghai(), roundings), limits);

        Cases.assertFindings(policy, SampleForms.clean(), "total.score=; indicators[4].score=" + score, findings);
    }
}
