package org.plumbline.documents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.check.Check;
import org.plumbline.core.check.Checks;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.scoring.Evidence;
import org.plumbline.core.scoring.ExecutionTerms;
import org.plumbline.core.scoring.Severity;
import org.plumbline.policies.PolicyFile;
import org.plumbline.policies.PolicyFileException;
import org.plumbline.policies.Presets;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PolicySchemaTest {

    private static final int SEEDS = 500;
    private static final Path POLICIES = Path.of("../policies/src");
    private static final Pattern PLACE = Pattern.compile("my\\.yaml(?::\\d+)? (\\S+): .*");

    static Stream<Path> files() {
        return Stream.concat(
                Presets.ids().stream().map(id -> POLICIES.resolve("main/resources/policies/" + id + ".yaml")),
                Stream.of(POLICIES.resolve("test/resources/sample.yaml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void allowsEveryPolicy(Path file) throws IOException {
        assertThat(PublishedSchema.POLICY.errorsInYaml(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id: sample               | id: auto                  | id
                    id: sample               | id: Sample                | id
                    id: sample               | id: 2020                  | ``
                    id: sample               | ``                        | id
                    zh: 甲, en: A            | zh: 甲                    | name.en
                    zh: 甲, en: A            | zh: 甲, en: ""            | name.en
                    zh: 甲, en: A            | zh: 甲, en: 1             | ``
                    from: 2021,              | from: 1021,               | period.from
                    from: 2021,              | from: "2021",             | ``
                    from: 2021,              | from: spring,             | period.from
                    evidence: inferred       | evidence: guessed         | curves.equal.evidence
                    base: rounded-rate       | base: printed             | execution.base
                    rule: AT-LEAST           | rule: STEPS               | curves.at-least.rule
                    rule: EQUAL-ZERO         | rule: AT-LEAST            | ``
                    equal-is: unmet          | equal-is: half            | curves.strict.equal-is
                    output: 49.5             | output: half              | weights.output
                    output: 49.5             | output: -49.5             | weights.output
                    output: 49.5             | output: 149.5             | weights.output
                    output: 49.5             | output: "49.50"           | ``
                    output: 49.5             | province: 49.5            | weights.province
                    decimals: 6              | decimals: 7               | rounding.total.decimals
                    mode: up                 | mode: HALF_EVEN           | rounding.execution-score.mode
                    S03: error               | S03: fatal                | severities.S03
                    S03: error               | s03: error                | severities.s03
                    S03: error               | Z99: error                | ``
                    tolerance: 0.01          | tolerance: much           | tolerance
                    from: 60.5, zh: 中       | zh: 中                    | ratings.rows[1].from
                    far-over: 1.5            | far-over: 0.99            | limits.far-over
                    far-over: 1.5            | far-over: "1"             | ``
                    far-over: 1.5            | far-over: "101"           | limits.far-over
                    far-over: 1.5            | over: 1.5                 | limits.over
                    single-indicator: 90     | single-indicator: 101     | limits.single-indicator
                    score-decimals: 1        | score-decimals: 7         | limits.score-decimals
                    """)
    void refusesWhereTheReaderFindsAMistake(String passage, String replacement, String place) throws IOException {
        var sample = Files.readString(POLICIES.resolve("test/resources/sample.yaml"));
        assertThat(sample).contains(passage);
        var yaml = sample.replace(passage, replacement);
        var expected = place.isEmpty() ? Set.of() : Set.of(place);

        assertThat(refused(yaml)).isEqualTo(expected);
        assertThat(mistakes(yaml).stream().filter(each -> !each.equals("weights")))
                .containsExactlyElementsOf(
                        expected.stream().map(Object::toString).toList());
    }

    /** Weights that no longer sum to 100 are beyond the schema; so a class is not left out here. */
    @Test
    void refusesDamagedPoliciesWhereTheReaderFindsAMistake() throws IOException {
        var mapper = new YAMLMapper();
        var classes = Arrays.stream(Pillar.values()).map(Pillar::id).collect(Collectors.toSet());
        for (var file : files().toList()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                var policy = mapper.readTree(Files.readString(file));
                new Damage(seed, name -> !classes.contains(name)).to(policy);
                var yaml = policy.toString();

                assertThat(refused(yaml))
                        .as("%s, seed %d: %s", file, seed, yaml)
                        .isEqualTo(mistakes(yaml));
            }
        }
    }

    @Test
    void knowsTheWordsOfTheProgram() {
        assertWords("/$defs/evidence", words(Evidence.values()));
        assertWords("/$defs/severity", Arrays.stream(Severity.values()).map(Severity::id));
        assertWords("/properties/execution/properties/base", words(ExecutionTerms.Base.values()));
        assertWords("/properties/execution/properties/zero-budget", words(ExecutionTerms.ZeroBudget.values()));
        assertThat(PublishedSchema.POLICY
                        .tree()
                        .at("/properties/severities/properties")
                        .propertyNames())
                .containsExactlyElementsOf(Checks.ALL.stream().map(Check::id).toList());
        assertThat(PublishedSchema.POLICY
                        .tree()
                        .at("/properties/weights/properties")
                        .propertyNames())
                .containsAll(Arrays.stream(Pillar.values()).map(Pillar::id).toList());
    }

    private static Stream<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static void assertWords(String pointer, Stream<String> words) {
        assertThat(PublishedSchema.POLICY
                        .tree()
                        .at(pointer)
                        .path("enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(words.toList());
    }

    private static Set<String> refused(String yaml) {
        return PublishedSchema.places(PublishedSchema.POLICY.errorsInYaml(yaml));
    }

    private static Set<String> mistakes(String yaml) {
        var places = new TreeSet<String>();
        try {
            PolicyFile.read("my.yaml", yaml);
        } catch (PolicyFileException refused) {
            refused.words()
                    .en()
                    .lines()
                    .map(PLACE::matcher)
                    .forEach(line -> places.add(line.matches() ? line.group(1) : "?"));
        }
        return places;
    }
}
