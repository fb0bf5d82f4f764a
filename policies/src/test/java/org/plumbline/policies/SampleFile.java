package org.plumbline.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.plumbline.core.language.Wording;

/** A policy file in which every key says something other than the presets do. */
final class SampleFile {

    static final String TEXT = text();

    private SampleFile() {}

    /** The sample with one passage replaced; {@code \n} stands for a line break. */
    static String with(String passage, String replacement) {
        assertThat(TEXT).contains(passage);
        return TEXT.replace(passage, replacement.replace("\\n", "\n"));
    }

    static Wording refusal(String yaml) {
        var refused = catchThrowableOfType(PolicyFileException.class, () -> PolicyFile.read("my.yaml", yaml));
        assertThat(refused).as("the refusal of %s", yaml).isNotNull();
        return refused.words();
    }

    private static String text() {
        try (var file = SampleFile.class.getResourceAsStream("/sample.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
