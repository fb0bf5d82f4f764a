package org.plumbline.core.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;

/**
 * One example of a check: a clean form with some cells changed, and every finding that follows. Written in
 * {@code src/test/checks/ID.txt} as a line
 * {@code fails: path=text; path=text -> ID path stated → expected; …} or {@code passes: path=text}; {@code indicators=2} keeps
 * the first two indicators. What is known beside the form stands there too, as {@link Beside} tells.
 *
 * @param comment what the example shows, from the comment lines above it
 */
record Example(boolean fails, String changes, String findings, String comment) {

    static final Path FOLDER = Path.of("src/test/checks");

    static List<Example> of(String check) {
        var file = FOLDER.resolve(check + ".txt");
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Example> parse(List<String> lines) {
        var examples = new ArrayList<Example>();
        var comment = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith("#")) {
                comment.add(line.substring(1).strip());
            } else if (!line.isBlank()) {
                examples.add(parse(line, String.join(" ", comment)));
                comment.clear();
            }
        }
        return examples;
    }

    private static Example parse(String line, String comment) {
        var sides = line.split("->", 2);
        var head = sides[0].split(":", 2);
        var findings = sides.length > 1 ? sides[1].strip() : "";
        return switch (head[0].strip()) {
            case "fails" -> new Example(true, head[1].strip(), findings, comment);
            case "passes" -> new Example(false, head[1].strip(), findings, comment);
            default -> throw new IllegalArgumentException("An example begins with fails: or passes:, not " + line);
        };
    }

    SelfEvaluation form() {
        return Cases.changed(SampleForms.clean(), Beside.own(changes));
    }

    Examination examination() {
        var form = form();
        return new Examiner(SamplePolicies.shanghai()).examine(form, Beside.of(form, changes));
    }
}
