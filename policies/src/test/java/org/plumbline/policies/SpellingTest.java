package org.plumbline.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("weights", "weight", "at-most", "at-least", "to");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            wieght,   weight
            weigt,    weight
            weigths,  weights
            atmost,   at-most
            at_least, at-least
            ot,       to
            From,     ''
            x,        ''
            ratings,  ''
            """)
    void aSlipOfThePenIsNearOneWord(String written, String meant) {
        assertThat(Spelling.nearest(written, KNOWN).orElse("")).isEqualTo(meant);
    }

    @Test
    void aLongWordIsNearNothing() {
        assertThat(Spelling.nearest("weight".repeat(100_000), KNOWN)).isEmpty();
    }
}
