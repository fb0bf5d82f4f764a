package org.plumbline.documents.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.generate.CleanForm;
import org.plumbline.core.generate.Fault;
import org.plumbline.core.generate.Injection;
import org.plumbline.core.generate.Injection.Expected;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;

/** How the forms of the suite are written down: as JSON, which has a place for everything, or in an official layout. */
record Carrier(String name, DocumentFormat format, String layout) {

    private static final Set<String> OF_WEIGHTS = Set.of("W01", "W02", "W03", "W04", "W05");

    /** Checks of a reason, which ask whether the line lost points. */
    private static final Set<String> OF_SCORES = Set.of("S09", "G04");

    static final List<Carrier> ALL = List.of(
            new Carrier("json", DocumentFormat.JSON, "national"),
            new Carrier("national", DocumentFormat.TSV, "national"),
            new Carrier("shanghai", DocumentFormat.TSV, "shanghai"),
            new Carrier("sichuan", DocumentFormat.TSV, "sichuan"),
            new Carrier("yunnan", DocumentFormat.TSV, "yunnan"),
            new Carrier("transfer", DocumentFormat.TSV, "transfer"));

    String fileName() {
        return name + "." + format.id();
    }

    String write(List<SelfEvaluation> forms) throws IOException {
        var layoutOfForms = Layouts.named(layout).orElseThrow();
        var out = new ByteArrayOutputStream();
        format.write(
                forms.stream()
                        .map(form -> new FormInLayout(form, layoutOfForms))
                        .toList(),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What of the expected can be found here: where no weights are written down, nothing is wrong with them. */
    List<Expected> findable(Injection injection) {
        boolean hasWeights = format == DocumentFormat.JSON
                || leftOut(injection.form()).stream().noneMatch(path -> path.field() == Indicator.Field.WEIGHT);
        return injection.expected().stream()
                .filter(expected -> hasWeights || !OF_WEIGHTS.contains(expected.check()))
                .toList();
    }

    private Set<FormPath> leftOut(SelfEvaluation form) {
        return Layouts.named(layout).orElseThrow().sheet(form).leftOut();
    }

    /** The cell for want of which a fault cannot be written down here; empty where it can. */
    Optional<FormPath> missing(Fault fault, CleanForm clean) {
        if (format == DocumentFormat.JSON) {
            return Optional.empty();
        }
        var injection = fault.into(clean);
        var leftOut = new HashSet<>(leftOut(injection.form()));
        leftOut.addAll(leftOut(clean.form()));
        var changed = Stream.concat(clean.form().cells(), injection.form().cells())
                .map(cell -> cell.getKey())
                .filter(path -> !injection.form().text(path).orElse("").isEmpty())
                .filter(path -> !clean.form().text(path).equals(injection.form().text(path)));
        var asked = accused(injection, fault)
                .filter(path -> OF_SCORES.contains(fault.check()) && path.field() instanceof Indicator.Field)
                .map(path -> FormPath.of(Indicator.Field.SCORE, path.row()));
        return Stream.of(changed, accused(injection, fault), asked)
                .flatMap(each -> each)
                .filter(leftOut::contains)
                .findFirst();
    }

    private static Stream<FormPath> accused(Injection injection, Fault fault) {
        return injection.expected().stream()
                .filter(expected -> expected.check().equals(fault.check()))
                .map(expected -> expected.at())
                .filter(path -> path.field() != HeadField.TOTAL_WEIGHT);
    }
}
