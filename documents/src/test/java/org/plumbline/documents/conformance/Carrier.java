package org.plumbline.documents.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.generate.CleanForm;
import org.plumbline.core.generate.Fault;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.layout.FormInLayout;
import org.plumbline.documents.layout.Layouts;

/** How the forms of the suite are written down: as JSON, which has a place for everything, or in an official layout. */
record Carrier(String name, DocumentFormat format, String layout) {

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
        format.write(forms.stream().map(form -> new FormInLayout(form, layoutOfForms)).toList(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The cell for want of which a fault cannot be written down here; empty where it can. */
    Optional<FormPath> missing(Fault fault, CleanForm clean) {
        if (format == DocumentFormat.JSON) {
            return Optional.empty();
        }
        var injection = fault.into(clean);
        var leftOut = Layouts.named(layout).orElseThrow().sheet(injection.form()).leftOut();
        var cleanlyLeftOut = Layouts.named(layout).orElseThrow().sheet(clean.form()).leftOut();
        var changed = Stream.concat(clean.form().cells(), injection.form().cells())
                .map(cell -> cell.getKey())
                .filter(path -> injection.form().text(path).isPresent())
                .filter(path -> !clean.form().text(path).equals(injection.form().text(path)));
        var accused = injection.expected().stream()
                .filter(expected -> expected.check().equals(fault.check()))
                .map(expected -> expected.at())
                .filter(path -> path.field() != HeadField.TOTAL_WEIGHT);
        return Stream.concat(changed, accused)
                .filter(path -> leftOut.contains(path) || cleanlyLeftOut.contains(path))
                .findFirst();
    }
}
