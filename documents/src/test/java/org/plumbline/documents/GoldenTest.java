package org.plumbline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.reading.ReadForm;

/** Every folder under {@code src/test/golden} holds a file and what it reads as, cell by cell, problems last. */
class GoldenTest {

    static Stream<Path> cases() throws IOException {
        try (var folders = Files.list(Path.of("src/test/golden"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws Exception {
        assertThat(print(Samples.read(folder.resolve("form.txt"))))
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    private static String print(List<ReadForm> forms) {
        var lines = new ArrayList<String>();
        for (var read : forms) {
            lines.add(read.source());
            read.form()
                    .cells()
                    .forEach(cell -> lines.add(
                            cell.getKey() + " @" + read.cells().get(cell.getKey()) + " = " + cell.getValue()));
            read.problems()
                    .forEach(problem -> lines.add("problem @" + problem.cell() + " = " + problem.text() + " | "
                            + problem.expected().zh()));
            lines.add("");
        }
        return String.join("\n", lines);
    }
}
