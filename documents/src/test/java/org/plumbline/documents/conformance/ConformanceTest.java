package org.plumbline.documents.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.generate.CleanForm;
import org.plumbline.core.generate.CleanForms;
import org.plumbline.core.generate.Faults;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.report.CheckedForm;
import org.plumbline.policies.PolicySelection;

/**
 * The conformance suite of {@code conformance/}: every file is what the program writes, and in every form exactly what is
 * expected is found. The matrix is left in {@code target/conformance.txt}.
 */
class ConformanceTest {

    private static final Path FOLDER = Path.of("../conformance");
    private static final Matrix MATRIX = new Matrix();

    static Stream<Arguments> files() {
        return CleanForms.ALL.stream()
                .flatMap(clean -> Carrier.ALL.stream()
                        .map(carrier ->
                                Arguments.of(clean.name() + "/" + carrier.fileName(), Suite.of(clean, carrier))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void findsExactlyWhatWasPutIn(String name, Suite suite) throws IOException, UnreadableDocumentException {
        var file = FOLDER.resolve(name);
        var expected = file.resolveSibling(suite.carrier().name() + ".expected.jsonl");
        if (Boolean.getBoolean("write.conformance")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, suite.forms());
            Files.writeString(expected, suite.expected());
        }

        assertThat(file).hasContent(suite.forms());
        assertThat(expected).hasContent(suite.expected());
        var forms = read(file.toString(), Files.readString(file));
        assertThat(forms).hasSize(suite.cases().size());
        var differences = new ArrayList<String>();
        for (int at = 0; at < forms.size(); at++) {
            compare(suite, at, forms.get(at), differences);
        }
        note(suite.clean(), suite.carrier());
        assertThat(differences).isEmpty();
    }

    private static List<ReadForm> read(String name, String text) throws IOException, UnreadableDocumentException {
        return DocumentReader.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void compare(Suite suite, int at, ReadForm read, List<String> differences) {
        var each = suite.cases().get(at);
        var wanted = each.expected().stream()
                .map(finding -> finding.check() + " " + finding.at())
                .sorted()
                .toList();
        var policy = PolicySelection.parse(suite.clean().policy());
        var found = CheckedForm.of(read, policy.choose(read.form())).examination().findings().stream()
                .map(finding -> finding.check() + " " + finding.at())
                .sorted()
                .toList();
        MATRIX.compare(wanted, found);
        if (each.fault() != null) {
            MATRIX.tested(each.fault().check(), suite.carrier().name());
        }
        if (!wanted.equals(found)) {
            var name = each.fault() == null ? "clean" : each.fault().check();
            differences.add((at + 1) + " " + name + ": expected " + wanted + ", found " + found + ", not read "
                    + read.problems());
        }
    }

    private static void note(CleanForm clean, Carrier carrier) {
        for (var fault : Faults.ALL) {
            carrier.missing(fault, clean)
                    .ifPresent(cell -> MATRIX.notApplicable(
                            fault.check(),
                            carrier.name(),
                            "has no cell for " + cell.field().words().en()));
        }
    }

    @AfterAll
    static void leaveTheMatrix() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/conformance.txt"), MATRIX.lines());
    }
}
