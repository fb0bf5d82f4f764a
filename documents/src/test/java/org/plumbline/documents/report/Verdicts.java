package org.plumbline.documents.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.check.Finding;

/**
 * The findings on one published form, each with what a person who read the form says of it. A file of lines
 * {@code S02 error indicators[3].score 9.00 | true | why}; a note needs no verdict.
 *
 * @param byFinding the verdict and its reason, or empty text, by the finding as it is written
 */
record Verdicts(Map<String, String> byFinding) {

    private static final String BAR = " | ";

    static Verdicts read(Path file) throws IOException {
        var verdicts = new LinkedHashMap<String, String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var parts = line.split(" \\| ", 2);
                verdicts.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        return new Verdicts(verdicts);
    }

    /** The form's findings with the verdicts that stood beside them before. */
    void write(List<String> findings, Path file) throws IOException {
        var lines = findings.stream()
                .map(finding -> byFinding.getOrDefault(finding, "").isEmpty()
                        ? finding
                        : finding + BAR + byFinding.get(finding))
                .toList();
        Files.write(file, lines);
    }

    List<String> findings() {
        return List.copyOf(byFinding.keySet());
    }

    /** The verdicts on errors and warnings; empty text where somebody still has to read the form. */
    List<String> onErrorsAndWarnings() {
        return byFinding.entrySet().stream()
                .filter(entry -> !entry.getKey().contains(" note "))
                .map(entry -> entry.getValue().split(" ", 2)[0])
                .toList();
    }

    static String line(int form, Finding finding) {
        return "#" + form + " " + finding.check() + " " + finding.severity().id() + " " + finding.at()
                + finding.stated().map(text -> " " + text).orElse("")
                + finding.expected().map(text -> " → " + text).orElse("");
    }
}
