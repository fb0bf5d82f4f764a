package org.plumbline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads any text. Every build tries the seeds; the README of core says how to search for more. */
class PrintedFuzzTest {

    static Stream<String> seeds() throws IOException {
        try (var values = Objects.requireNonNull(PrintedFuzzTest.class.getResourceAsStream("values.txt"))) {
            return new String(values.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @MethodSource("seeds")
    @FuzzTest
    void readsAnyText(@NotNull String text) {
        var printed = Printed.of(text);

        assertThat(printed.text()).isEqualTo(text);
        assertThat(Printed.of(text)).isEqualTo(printed);
        assertThat(Printed.of(" " + text + "\u3000").reading()).isEqualTo(printed.reading());
        printed.quantity().ifPresent(read -> {
            assertThat(read.number().unscaledValue().abs()).isEqualTo(new BigInteger(Readings.digits(text)));
            assertThat(Printed.of(Readings.spelling(read)).reading()).isEqualTo(read);
        });
    }
}
