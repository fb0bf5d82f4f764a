package org.plumbline.documents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.check.Check;
import org.plumbline.core.check.Checks;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.PolicyInference;
import org.plumbline.core.scoring.Rule;
import org.plumbline.core.scoring.Severity;
import org.plumbline.documents.DocumentFormat;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.layout.Layouts;
import org.plumbline.documents.reading.Problem;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.documents.report.CheckedForm;
import org.plumbline.documents.report.Look;
import org.plumbline.documents.report.ReportFormat;
import org.plumbline.documents.report.ReportTarget;
import org.plumbline.policies.Presets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReportSchemaTest {

    private static final int SEEDS = 1_000;
    private static final Path TRANSCRIPTS = Path.of("../cli/src/test/golden");

    @Test
    void allowsEveryReport() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            var checked = checked(seed);
            var document = report(ReportFormat.JSON, checked);
            var line = report(ReportFormat.JSONL, checked);

            assertThat(PublishedSchema.REPORT.errors(document))
                    .as("seed %d: %s", seed, document)
                    .isEmpty();
            assertThat(document).isEqualTo("{\"forms\":[" + line.strip() + "]}\n");
        }
    }

    @Test
    void allowsWhatConvertWrites() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            var out = new ByteArrayOutputStream();
            DocumentFormat.JSON.write(
                    List.of(new AnyForm(seed).form(), new AnyForm(-seed).form()), Layouts.complete(), out);

            assertThat(PublishedSchema.REPORT.errors(out.toString(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"check-json.txt", "check-jsonl.txt"})
    void allowsTheReportsShownInTranscripts(String name) throws IOException {
        var lines = Files.readAllLines(TRANSCRIPTS.resolve(name));
        var shown = String.join("\n", lines.subList(1, lines.indexOf("--- standard error")));
        var document = name.contains("jsonl")
                ? "{\"forms\":[" + shown.replace("\n{\"source\":\"sme", ",\n{\"source\":\"sme") + "]}"
                : shown;

        assertThat(PublishedSchema.REPORT.errors(document)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"forms":[{"form":{"funding":[]}}]}                       | ``
                    {"forms":[{"form":{"funding":[]},"colour":1}]}            | forms[0].colour
                    {"forms":[{"form":{"funding":[]}}],"note":"甲"}           | note
                    {"forms":[{"form":{"funding":[]}},7]}                     | forms[1]
                    {"forms":[{"form":{"funding":[]}},{"form":[]}]}           | forms[1].form
                    """)
    void refusesWhereTheReaderListsAProblem(String json, String place) throws Exception {
        var read = DocumentReader.read("report.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.get(0).problems().stream().map(Problem::cell))
                .isEqualTo(place.isEmpty() ? List.of() : List.of(place));
        assertThat(PublishedSchema.places(PublishedSchema.REPORT.errors(json)))
                .isEqualTo(place.isEmpty() ? Set.of() : Set.of(place));
    }

    @Test
    void describesTheFormAsTheSchemaOfTheFormDoes() {
        var form = ((ObjectNode) PublishedSchema.FORM.tree()).deepCopy();
        var parts = form.remove("$defs");
        form.remove(List.of("$schema", "$id"));
        var own = PublishedSchema.REPORT.tree().path("$defs");

        assertThat(own.path("form")).isEqualTo(form);
        parts.propertyStream()
                .forEach(part -> assertThat(own.path(part.getKey())).isEqualTo(part.getValue()));
    }

    @Test
    void knowsTheWordsOfTheProgram() {
        assertWords("/$defs/finding/properties/check", Checks.ALL.stream().map(Check::id));
        assertWords(
                "/$defs/finding/properties/severity",
                Arrays.stream(Severity.values()).map(Severity::id));
        assertWords("/$defs/rule", Arrays.stream(Rule.values()).map(Rule::id));
    }

    @Test
    void knowsEveryCellOfAForm() {
        var paths = Stream.of(
                        Arrays.stream(HeadField.values()).map(FormPath::of),
                        Arrays.stream(FundingLine.Field.values()).map(field -> FormPath.of(field, 3)),
                        Arrays.stream(Indicator.Field.values()).map(field -> FormPath.of(field, 12_345)))
                .flatMap(each -> each)
                .map(FormPath::toString);

        assertThat(paths).allSatisfy(path -> assertThat(finding(path)).isEmpty());
        assertThat(Stream.of("funding", "funding[0].target", "indicators[-1].score", "total"))
                .allSatisfy(path -> assertThat(finding(path)).containsExactly("forms[0].findings[0].at"));
    }

    private static Set<String> finding(String path) {
        return PublishedSchema.places(PublishedSchema.REPORT.errors("""
                {"forms":[{"form":{"funding":[]},"findings":[
                {"check":"S01","severity":"error","at":"%s","message":{"zh":"甲","en":"A"}}]}]}""".formatted(path)));
    }

    private static void assertWords(String pointer, Stream<String> words) {
        assertThat(PublishedSchema.REPORT
                        .tree()
                        .at(pointer)
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(words.toList());
    }

    private static CheckedForm checked(long seed) {
        var policies = Presets.all();
        var problems = List.of(new Problem("R5C3", "甲", new Wording("金额", "an amount")));
        var read = new ReadForm("甲.txt#1", "labelled", new AnyForm(seed).form(), Map.of(), problems);
        return CheckedForm.of(read, PolicyInference.named(policies.get((int) (seed % policies.size())), read.form()));
    }

    private static String report(ReportFormat format, CheckedForm form) throws IOException {
        var out = new StringWriter();
        var report =
                format.open(new ReportTarget(out, OutputStream.nullOutputStream(), new Look(Language.ZH, false, 80)));
        report.add(form);
        report.finish();
        return out.toString();
    }
}
