package org.plumbline.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.policies.Presets;

/** Every preset against arithmetic that was written without the scorer; stands where the core's oracle does. */
class PresetsOracleTest {

    private static final Map<String, Oracle> ORACLES =
            Map.of("shanghai-2023", new Oracle(false, false), "national-2020", new Oracle(true, false));

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-2023", "national-2020"})
    void agreesOnEveryLineAndTotal(String preset) {
        var policy = Presets.named(preset).orElseThrow();
        var oracle = Objects.requireNonNull(ORACLES.get(preset));

        OracleTest.forms().forEach(form -> OracleTest.assertAgreement(policy, oracle, form));
    }

    @Test
    void noPresetIsLeftOut() {
        assertThat(ORACLES.keySet()).containsExactlyInAnyOrderElementsOf(Presets.ids());
    }
}
