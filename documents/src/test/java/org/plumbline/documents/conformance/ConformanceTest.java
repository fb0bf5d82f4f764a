package org.plumbline.documents.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.check.Checks;
import org.plumbline.core.check.Dossier;
import org.plumbline.core.check.LastYear;
import org.plumbline.core.check.Neighbourhood;
import org.plumbline.core.form.SelfEvaluation;
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

    static List<CleanForm> cleanForms() {
        return CleanForms.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cleanForms")
    void findsWhatDoesNotFitThePapers(CleanForm clean) throws IOException, UnreadableDocumentException {
        var file = FOLDER.resolve(clean.name()).resolve("papers.json");
        var expected = file.resolveSibling("papers.expected.jsonl");
        var cases = Suite.filed(clean);
        var written = new ArrayList<SelfEvaluation>();
        var lines = new StringBuilder();
        for (var each : cases) {
            lines.append(each.line(written.size() + 1, clean.policy())).append('\n');
            written.add(each.form());
            written.addAll(each.papers().forms());
        }
        if (Boolean.getBoolean("write.conformance")) {
            Files.writeString(file, Carrier.ALL.get(0).write(written));
            Files.writeString(expected, lines);
        }

        assertThat(file).hasContent(Carrier.ALL.get(0).write(written));
        assertThat(expected).hasContent(lines.toString());
        var forms = new ArrayDeque<>(read(file.toString(), Files.readString(file)));
        var differences = new ArrayList<String>();
        for (var each : cases) {
            compare(clean, each, forms, differences);
        }
        assertThat(forms).isEmpty();
        assertThat(differences).isEmpty();
    }

    private static void compare(
            CleanForm clean, Suite.FiledCase filed, ArrayDeque<ReadForm> forms, List<String> differences) {
        var read = forms.remove();
        var papers = filed.papers();
        var dossier = Dossier.NONE;
        if (papers.approved() != null) {
            dossier = dossier.withApproved(forms.remove().form());
        }
        if (papers.lastYear() != null) {
            dossier = dossier.withLastYear(LastYear.of(forms.remove().form()));
        }
        if (papers.reviewed() != null) {
            dossier = dossier.withReviewed(papers.reviewed(), papers.reviewedLastYear());
        }
        if (papers.evidenced() != null) {
            dossier = dossier.withEvidence(papers.evidenced());
        }
        var neighbours = new Neighbourhood();
        neighbours.add(read.form());
        papers.others().forEach(other -> neighbours.add(forms.remove().form()));
        var around = neighbours.around(read.form(), read.surroundings().with(dossier));
        var policy = PolicySelection.parse(clean.policy()).choose(read.form());
        var found = sorted(CheckedForm.of(read, policy, around));
        var wanted = filed.expected().stream()
                .map(finding -> finding.check() + " " + finding.at())
                .sorted()
                .toList();
        MATRIX.compare(wanted, found);
        if (filed.fault() != null) {
            MATRIX.tested(filed.fault(), "json");
            Carrier.ALL.stream()
                    .skip(1)
                    .forEach(carrier -> MATRIX.notApplicable(
                            filed.fault(), carrier.name(), "has no place for what lies beside the form"));
        }
        if (!wanted.equals(found)) {
            differences.add(filed.fault() + ": expected " + wanted + ", found " + found);
        }
    }

    private static List<String> sorted(CheckedForm checked) {
        return checked.examination().findings().stream()
                .map(finding -> finding.check() + " " + finding.at())
                .sorted()
                .toList();
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
        var found = sorted(CheckedForm.of(read, policy.choose(read.form())));
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
        assertThat(MATRIX.checksTested()).isEqualTo(Checks.ALL.size());
    }
}
