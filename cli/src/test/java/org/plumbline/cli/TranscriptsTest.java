package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file under {@code src/test/golden} is a transcript: the arguments, what is written on standard output, what on
 * standard error, and the exit code; lists in JSON take a line for each object. {@code -Dgolden=write} writes them anew.
 */
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/golden");
    private static final String PROMPT = "$ plumbline ";

    static Stream<Path> transcripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void runsAsWritten(Path transcript) throws IOException {
        var expected = Files.readString(transcript);
        var command = expected.lines().findFirst().orElseThrow();
        var arguments = List.of(command.substring(PROMPT.length()).split(" ", -1));
        var run = Run.of(arguments, "");
        var actual = command + "\n" + legible(run.out()) + "--- standard error\n" + run.err() + "--- exit "
                + run.exitCode() + "\n";

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(transcript, actual);
        }
        assertThat(actual).isEqualTo(expected);
    }

    /** JSON with a line for each object of a list. */
    private static String legible(String out) {
        return out.replace("},{", "},\n{");
    }
}
