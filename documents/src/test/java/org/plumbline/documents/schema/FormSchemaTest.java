package org.plumbline.documents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.json.FormJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FormSchemaTest {

    private static final int SEEDS = 1_000;

    @ParameterizedTest(name = "schema {index}")
    @MethodSource("org.plumbline.documents.schema.PublishedSchema#all")
    void isASchema(PublishedSchema schema) {
        assertThat(schema.mistakes()).isEmpty();
        assertThat(schema.tree().path("$id").asString()).startsWith("urn:plumbline:schema:");
    }

    @ParameterizedTest(name = "schema {index}")
    @MethodSource("org.plumbline.documents.schema.PublishedSchema#all")
    void saysEverythingInChineseFirstAndInEnglish(PublishedSchema schema) {
        for (var name : List.of("title", "description")) {
            assertThat(schema.tree().findValues(name).stream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::asString))
                    .isNotEmpty()
                    .allMatch(words -> words.matches("(?sU).*\\p{IsHan}.* · .*[A-Za-z].*"), "Chinese · English");
        }
    }

    @Test
    void allowsEveryFormThatIsWritten() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var json = FormJson.write(new AnyForm(seed).form());

            assertThat(PublishedSchema.FORM.errors(json))
                    .as("seed %d: %s", seed, json)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"funding":[]}                                    | ``
                    {"indicators":[]}                                 | ``
                    {"project":"甲"}                                  | form
                    {}                                                | form
                    {"funding":[],"colour":"red"}                     | form.colour
                    {"funding":[],"goal.expected":"甲"}               | form.goal.expected
                    {"funding":[],"year":2023}                        | ``
                    {"funding":[],"year":"2023-2024"}                 | ``
                    {"funding":[],"year":true}                        | form.year
                    {"funding":[],"project":null}                     | ``
                    {"funding":[],"project":[]}                       | form.project
                    {"funding":[],"goal":"甲"}                        | form.goal
                    {"funding":[],"goal":null}                        | form.goal
                    {"funding":[],"goal":{"expected":{},"wish":1}}    | form.goal.expected form.goal.wish
                    {"funding":[],"total":{"weight":100}}             | ``
                    {"funding":{}}                                    | form.funding
                    {"funding":[1,{},null]}                           | form.funding[0] form.funding[2]
                    {"funding":[{"source":"carry-over"}]}             | ``
                    {"funding":[{"source":"grant"}]}                  | form.funding[0].source
                    {"funding":[{"source":null,"adjusted":36.50}]}    | ``
                    {"funding":[{"target":"1"}]}                      | form.funding[0].target
                    {"indicators":"甲"}                               | form.indicators
                    {"indicators":[{"weight":20.50,"note":1}]}        | form.indicators[0].note
                    {"indicators":[{"weight":true}]}                  | form.indicators[0].weight
                    {"indicators":[{},{"lastYear":{"target":"1","then":2}}]} | form.indicators[1].lastYear.then
                    {"indicators":[{"lastYear":"1"}]}                 | form.indicators[0].lastYear
                    {"indicators":[{"lastYear":null}]}                | form.indicators[0].lastYear
                    {"indicators":[{"lastYear.target":"1"}]}          | form.indicators[0].lastYear.target
                    {"indicators":[{"core":true}]}                    | ``
                    {"indicators":[{"core":"部分"}]}                  | ``
                    {"indicators":[{"core":1}]}                       | form.indicators[0].core
                    {"indicators":[{"core":[]}]}                      | form.indicators[0].core
                    {"indicators":[{"core":true,"coreMark":"★"}]}     | ``
                    {"indicators":[{"core":"部分","coreMark":"★"}]}   | form.indicators[0].coreMark
                    {"indicators":[{"core":true,"coreMark":1}]}       | form.indicators[0].coreMark
                    {"indicators":[{"coreMark":"★"}]}                 | form.indicators[0].coreMark
                    """)
    void refusesWhereTheReaderListsAProblem(String json, String places) throws Exception {
        var expected = places.isEmpty() ? Set.of() : Set.of(places.split(" ", -1));

        assertThat(problems(json)).isEqualTo(expected);
        assertThat(refused(json)).isEqualTo(expected);
    }

    @Test
    void refusesDamagedFormsWhereTheReaderListsAProblem() throws Exception {
        var mapper = new ObjectMapper();
        for (long seed = 0; seed < SEEDS; seed++) {
            var form = mapper.readTree(FormJson.write(new AnyForm(seed).form()));
            new Damage(seed, name -> true).to(form);
            var json = form.toString();

            assertThat(refused(json)).as("seed %d: %s", seed, json).isEqualTo(problems(json));
        }
    }

    @Test
    void namesEveryFieldAsTheProgramDoes() {
        var form = PublishedSchema.FORM.tree();

        assertNamed(form, HeadField.values(), "/properties");
        assertNamed(form, FundingLine.Field.values(), "/$defs/fundingLine/properties");
        assertNamed(form, Indicator.Field.values(), "/$defs/indicator/properties");
    }

    @Test
    void knowsEverySourceOfFunds() {
        var sources = PublishedSchema.FORM.tree().at("/$defs/fundingLine/properties/source/enum");

        assertThat(sources.valueStream().filter(JsonNode::isString).map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(FundingSource.values())
                        .map(FundingSource::id)
                        .toList());
    }

    private static void assertNamed(JsonNode schema, FormField[] fields, String properties) {
        for (var field : fields) {
            var pointer = properties + "/" + field.key().replace(".", "/properties/");

            assertThat(schema.at(pointer).path("title").asString())
                    .as(pointer)
                    .isEqualTo(field.words().zh() + " · " + field.words().en());
        }
        var known = Stream.concat(
                Arrays.stream(fields).map(field -> field.key().replaceFirst("\\..*", "")),
                Stream.of("funding", "indicators", "source", "coreMark"));
        assertThat(known.toList()).containsAll(schema.at(properties).propertyNames());
    }

    private static Set<String> refused(String json) {
        var places = new TreeSet<String>();
        PublishedSchema.places(PublishedSchema.FORM.errors(json))
                .forEach(place -> places.add(place.isEmpty() ? "form" : "form." + place));
        return places;
    }

    private static Set<String> problems(String json) throws Exception {
        var file = ("{\"form\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        var read =
                DocumentReader.read("form.json", new ByteArrayInputStream(file)).get(0);
        var places = new TreeSet<String>();
        read.problems().forEach(problem -> places.add(problem.cell()));
        return places;
    }
}
