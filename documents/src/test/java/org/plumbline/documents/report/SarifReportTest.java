package org.plumbline.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.check.Checks;
import org.plumbline.core.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReportTest {

    @Test
    void everyCheckIsARuleWithItsTitlesAndLevel() throws IOException {
        var rules = run().at("/tool/driver/rules");

        assertThat(rules.size()).isEqualTo(Checks.ALL.size());
        for (int at = 0; at < Checks.ALL.size(); at++) {
            var check = Checks.ALL.get(at);
            var rule = rules.get(at);
            assertThat(rule.get("id").asString()).isEqualTo(check.id());
            assertThat(rule.at("/shortDescription/text").asString())
                    .contains(check.title().zh(), check.title().en());
            assertThat(rule.at("/defaultConfiguration/level").asString())
                    .isEqualTo(check.severity().id());
        }
    }

    @Test
    void everyFindingIsAResultAtItsPath() throws IOException {
        var form = CheckedSamples.keyEnterprises();
        var results = run(form).get("results");
        var findings = form.examination().findings();

        assertThat(results.size()).isEqualTo(findings.size()).isPositive();
        for (int at = 0; at < findings.size(); at++) {
            var finding = findings.get(at);
            var result = results.get(at);
            assertThat(result.get("ruleId").asString()).isEqualTo(finding.check());
            assertThat(Checks.ALL.get(result.get("ruleIndex").asInt()).id()).isEqualTo(finding.check());
            assertThat(result.get("level").asString())
                    .isEqualTo(finding.severity().id());
            assertThat(result.at("/message/text").asString())
                    .isEqualTo(finding.message().zh() + "\n" + finding.message().en());
            assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                            .asString())
                    .isEqualTo(finding.at().toString());
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .isEqualTo("key-enterprises-2023.tsv");
            assertThat(result.at("/properties/expected").asString(""))
                    .isEqualTo(finding.expected().orElse(""));
        }
    }

    @Test
    void fingerprintsTellFindingsApartAndStayTheSame() throws IOException {
        var form = CheckedSamples.keyEnterprises();
        var prints = fingerprints(run(form));

        assertThat(prints).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{64}"));
        assertThat(fingerprints(run(CheckedSamples.smeDevelopment(), form))).containsAll(prints);
    }

    @Test
    void cellsNotUnderstoodAreNotifications() throws IOException {
        var run = run(CheckedSamples.withProblem("三十\"六"));

        var notification = run.at("/invocations/0/toolExecutionNotifications/0");
        assertThat(notification.at("/message/text").asString()).contains("三十\"六", "金额", "an amount");
        assertThat(notification.at("/properties/cell").asString()).isEqualTo("R5C3");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void noFormsAreARunWithoutResults() throws IOException {
        assertThat(run().get("results").size()).isZero();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            samples/a.tsv      | samples/a.tsv
            /data/自评表 1.xlsx | file:///data/%E8%87%AA%E8%AF%84%E8%A1%A8%201.xlsx
            a#b?.tsv           | a%23b%3F.tsv
            a:b.tsv            | ./a:b.tsv
            -                  | -
            """)
    void aFileIsNamedByAnAddress(String file, String uri) {
        assertThat(SarifResult.uri(file)).isEqualTo(uri);
    }

    private static List<String> fingerprints(JsonNode run) {
        var prints = new ArrayList<String>();
        IntStream.range(0, run.get("results").size())
                .mapToObj(at -> run.at("/results/" + at + "/partialFingerprints/plumblineFinding~1v1")
                        .asString())
                .forEach(prints::add);
        return prints;
    }

    private static JsonNode run(CheckedForm... forms) throws IOException {
        var log = new ObjectMapper().readTree(Reports.text(ReportFormat.SARIF, Language.EN, forms));
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("runs").size()).isEqualTo(1);
        return log.at("/runs/0");
    }
}
