package org.plumbline.documents.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.UnreadableDocumentException;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.policies.PolicySelection;

/** The forms under {@code samples/}, checked; and the second of them changed in one cell or another. */
final class CheckedSamples {

    private static final Path FOLDER = Path.of("../samples");

    private CheckedSamples() {}

    static CheckedForm keyEnterprises() {
        return check(read("key-enterprises-2023.tsv"));
    }

    static CheckedForm smeDevelopment() {
        return check(read("sme-development.tsv"));
    }

    static List<CheckedForm> both() {
        return List.of(keyEnterprises(), smeDevelopment());
    }

    /** The second sample with other texts at some paths. */
    static CheckedForm changed(Map<String, String> texts) {
        var form = read("sme-development.tsv").form();
        for (var text : texts.entrySet()) {
            form = form.with(FormPath.parse(text.getKey()).orElseThrow(), text.getValue());
        }
        return of(form, List.of());
    }

    static CheckedForm withProblem(String text) {
        var problem = new Problem("R5C3", text, new Wording("金额", "an amount"));
        return of(read("sme-development.tsv").form(), List.of(problem));
    }

    private static CheckedForm of(SelfEvaluation form, List<Problem> problems) {
        return check(new ReadForm("changed.tsv#1", "labelled", form, Map.of(), problems));
    }

    private static CheckedForm check(ReadForm read) {
        return CheckedForm.of(read, PolicySelection.parse("shanghai-2023").choose(read.form()));
    }

    private static ReadForm read(String name) {
        try (var content = Files.newInputStream(FOLDER.resolve(name))) {
            return DocumentReader.read(name, content).get(0);
        } catch (IOException | UnreadableDocumentException failure) {
            throw new AssertionError(failure);
        }
    }
}
