package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is found on the two forms under {@code samples/}, by either preset: this and nothing else. */
class SamplesTest {

    private static final Pattern POLICY = Pattern.compile("\"policy\":\"([^\"]+)\"");
    private static final Pattern FINDING = Pattern.compile(
            "\\{\"check\":\"(\\w+)\",\"severity\":\"\\w+\",\"at\":\"([^\"]+)\"(?:,\"stated\":\"([^\"]+)\")?"
                    + "(?:,\"expected\":\"([^\"]+)\")?");

    @Test
    void theFirstByThePolicyThatExplainsIt() {
        var run = Run.of("check", Run.FIRST, "--format", "jsonl");

        assertThat(policies(run)).containsExactly("shanghai-2023");
        assertThat(findings(run))
                .containsExactly(
                        "G06 goal.expected",
                        "G01 goal.achieved",
                        "G06 goal.achieved",
                        "I08 indicators[0].actual 300.00(家) ≤ 117",
                        "I10 indicators[2].name",
                        "I08 indicators[3].actual 1.00(%) ≤ 0.91",
                        "S03 indicators[4].score 3.50 3.57");
    }

    @Test
    void theSecondByThePolicyThatExplainsIt() {
        var run = Run.of("check", Run.SECOND, "--format", "jsonl");

        assertThat(policies(run)).containsExactly("shanghai-2023");
        assertThat(findings(run))
                .containsExactly(
                        "F07 funding[0].executed 135.47 ≥ 90 %",
                        "G06 goal.expected",
                        "G01 goal.achieved",
                        "G06 goal.achieved",
                        "I08 indicators[3].actual 4.00(%) ≤ 0.91",
                        "I08 indicators[4].actual 2.00(%) ≤ 0.91",
                        "I05 indicators[5].target",
                        "I03 indicators[5].actual");
    }

    @Test
    void theFirstByTheNationalPolicy() {
        assertThat(findings(Run.of("check", Run.FIRST, "--policy", "national-2020", "--format", "jsonl")))
                .containsExactly(
                        "S03 funding[0].score 9.65 9.66",
                        "G06 goal.expected",
                        "G01 goal.achieved",
                        "G06 goal.achieved",
                        "W02 indicators[0].level1 60 50",
                        "I08 indicators[0].actual 300.00(家) ≤ 117",
                        "I10 indicators[2].name",
                        "W02 indicators[3].level1 25 30",
                        "I08 indicators[3].actual 1.00(%) ≤ 0.91",
                        "S03 indicators[4].score 3.50 3.57",
                        "W02 indicators[5].level1 5 10");
    }

    @Test
    void theSecondByTheNationalPolicy() {
        assertThat(findings(Run.of("check", Run.SECOND, "--policy", "national-2020", "--format", "jsonl")))
                .containsExactly(
                        "F07 funding[0].executed 135.47 ≥ 90 %",
                        "S03 funding[0].rate 84.66 84.67",
                        "S03 funding[0].score 8.46 8.47",
                        "G06 goal.expected",
                        "G01 goal.achieved",
                        "G06 goal.achieved",
                        "W02 indicators[0].level1 60 50",
                        "W02 indicators[3].level1 25 30",
                        "I08 indicators[3].actual 4.00(%) ≤ 0.91",
                        "I08 indicators[4].actual 2.00(%) ≤ 0.91",
                        "W02 indicators[5].level1 5 10",
                        "I05 indicators[5].target",
                        "I03 indicators[5].actual");
    }

    @Test
    void everyCellOfBothIsUnderstoodAndNoYearIsGuessed() {
        assertThat(Run.of("check", Run.FIRST, Run.SECOND, "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith(",\"problems\":[]}"))
                .noneMatch(line -> line.contains("\"year\""));
    }

    private static List<String> policies(Run run) {
        return POLICY.matcher(run.out()).results().map(found -> found.group(1)).toList();
    }

    /** Check and place; figures where something else was expected. */
    private static List<String> findings(Run run) {
        return FINDING.matcher(run.out())
                .results()
                .map(found -> found.group(1) + " " + found.group(2)
                        + (found.group(4) == null ? "" : " " + found.group(3) + " " + found.group(4)))
                .toList();
    }
}
