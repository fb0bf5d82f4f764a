package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.policies.PolicySelection;

/**
 * What the checks find on the two sample forms and 24 published ones, and what a person who read the form says of every
 * error and warning: none is false, at most one in twenty is arguable.
 */
class PublishedFormsTest {

    private static final Path FOLDER = Path.of("src/test/published");
    private static final int ONE_IN = 20;

    static List<Path> forms() throws IOException {
        try (var published = Files.list(FOLDER);
                var samples = Files.list(Path.of("../samples"))) {
            return Stream.concat(samples.filter(file -> file.toString().endsWith(".tsv")), published)
                    .filter(file -> file.toString().matches(".*\\.(tsv|txt)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void findsWhatAPersonConfirmed(Path form) throws IOException, UnreadableDocumentException {
        var file = verdicts(form);
        var findings = findings(form);
        if (Boolean.getBoolean("write.findings")) {
            Verdicts.read(file).write(findings, file);
        }

        assertThat(Verdicts.read(file).findings()).isEqualTo(findings);
        assertThat(Verdicts.read(file).onErrorsAndWarnings()).isSubsetOf("true:", "arguable:");
    }

    @Test
    void atMostOneInTwentyIsArguable() throws IOException {
        var all = new ArrayList<String>();
        for (var form : forms()) {
            all.addAll(Verdicts.read(verdicts(form)).onErrorsAndWarnings());
        }

        assertThat(all).hasSizeGreaterThan(80);
        assertThat(all.stream().filter("arguable:"::equals).count() * ONE_IN).isLessThanOrEqualTo(all.size());
    }

    private static Path verdicts(Path form) {
        var name = form.getFileName().toString();
        return FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".verdicts");
    }

    private static List<String> findings(Path file) throws IOException, UnreadableDocumentException {
        var found = new ArrayList<String>();
        try (var content = Files.newInputStream(file)) {
            var forms = DocumentReader.read(file.getFileName().toString(), content);
            for (int form = 0; form < forms.size(); form++) {
                int number = form + 1;
                var read = forms.get(form);
                CheckedForm.of(read, PolicySelection.parse("auto").choose(read.form()))
                        .examination()
                        .findings()
                        .stream()
                        .map(finding -> Verdicts.line(number, finding))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
