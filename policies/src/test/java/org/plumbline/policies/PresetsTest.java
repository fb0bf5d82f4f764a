package org.plumbline.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.Evidence;
import org.plumbline.core.scoring.ScoringPolicy;

class PresetsTest {

    @Test
    void theMostGeneralPresetComesFirst() {
        assertThat(Presets.ids()).containsExactly("national-2020", "shanghai-2023");
        assertThat(Presets.all()).extracting(ScoringPolicy::id).isEqualTo(Presets.ids());
    }

    @ParameterizedTest(name = "{0}: {1}/{2}/{3}/{4}")
    @CsvSource(textBlock = """
            shanghai-2023, 10, 60, 25, 5,  SEEN
            national-2020, 10, 50, 30, 10, QUOTED
            """)
    void weighsAsTheRuleBookSays(
            String id, String execution, String output, String outcome, String satisfaction, Evidence evidence) {
        var policy = named(id);

        assertThat(policy.execution().rule().weight()).isEqualTo(Points.of(execution));
        assertThat(policy.weights().rule())
                .isEqualTo(Map.of(
                        Pillar.OUTPUT, Points.of(output),
                        Pillar.OUTCOME, Points.of(outcome),
                        Pillar.SATISFACTION, Points.of(satisfaction)));
        assertThat(policy.weights().basis().evidence()).isEqualTo(evidence);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            shanghai-2023, DOWN,    INFERRED
            national-2020, HALF_UP, ASSUMED
            """)
    void roundsEveryFigureToTwoDecimals(String id, RoundingMode mode, Evidence evidence) {
        var roundings = named(id).roundings();

        assertThat(Stream.of(roundings.rate(), roundings.executionScore(), roundings.lineScore(), roundings.total()))
                .extracting(Based::rule)
                .containsOnly(new Rounding(mode, 2));
        assertThat(roundings.rate().basis().evidence()).isEqualTo(evidence);
        assertThat(roundings.executionScore().basis().evidence()).isEqualTo(evidence);
    }

    private static ScoringPolicy named(String id) {
        return Presets.named(id).orElseThrow();
    }
}
