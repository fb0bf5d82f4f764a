package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.core.scoring.Severity;

class ExaminerTest {

    private static final ScoringPolicy SHANGHAI = SamplePolicies.shanghai();

    static Stream<Check> checks() {
        return Checks.ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("checks")
    void everyCheckHasAnIdAndATitleInBothLanguages(Check check) {
        assertThat(check.id()).matches("[WSFIGHP]\\d{2}");
        assertThat(check.title().zh()).isNotBlank();
        assertThat(check.title().en()).isNotBlank();
    }

    @Test
    void noTwoChecksShareAnId() {
        assertThat(Checks.ALL.stream().map(Check::id)).doesNotHaveDuplicates().hasSize(64);
    }

    @Test
    void findsNothingOnACleanForm() {
        Cases.assertFindings("", "");
    }

    @Test
    void findsNothingOnAnEmptyForm() {
        var empty = new SelfEvaluation(Map.of(), List.of(), List.of());

        assertThat(new Examiner(SHANGHAI).examine(empty).findings()).isEmpty();
    }

    @Test
    void ordersFindingsAsTheTableReads() {
        var findings = new Examiner(SamplePolicies.national())
                .examine(SampleForms.smeDevelopment())
                .findings();

        assertThat(Findings.of(new Examiner(SamplePolicies.national()).examine(SampleForms.smeDevelopment())))
                .startsWith(
                        "F07 funding[0].executed 135.47 → ≥ 90 %",
                        "S03 funding[0].rate 84.66 → 84.67", "S03 funding[0].score 8.46 → 8.47")
                .endsWith("I03 indicators[5].actual 达成指标");
        assertThat(findings).isSortedAccordingTo(Comparator.comparing(Finding::at));
    }

    @Test
    void countsFindingsBySeverityAndCell() {
        var examination = new Examiner(SHANGHAI).examine(SampleForms.smeDevelopment());

        assertThat(examination.count(Severity.ERROR)).isZero();
        assertThat(examination.count(Severity.WARNING)).isEqualTo(6);
        assertThat(examination.count(Severity.NOTE)).isEqualTo(2);
        assertThat(examination.reaches(Severity.WARNING)).isTrue();
        assertThat(examination.reaches(Severity.ERROR)).isFalse();
        assertThat(examination.at(FormPath.parse("goal.achieved").orElseThrow()))
                .extracting(Finding::check)
                .containsExactly("G01", "G06");
        assertThat(examination.at(FormPath.parse("rating").orElseThrow())).isEmpty();
    }

    @Test
    void weighsAFindingAsThePolicySays() {
        var strict = SamplePolicies.withSeverity(SHANGHAI, "S03", Severity.ERROR);

        var examination = new Examiner(strict).examine(SampleForms.keyEnterprises());

        assertThat(examination.findings())
                .filteredOn(finding -> finding.check().equals("S03"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(examination.reaches(Severity.ERROR)).isTrue();
    }

    @Test
    @Tag("campaign")
    void neverThrowsAndAlwaysSaysWhatItFound() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var form = SampleForms.random(seed);
            for (var policy : List.of(SHANGHAI, SamplePolicies.national())) {
                var examination = new Examiner(policy).examine(form);

                assertThat(examination.findings()).as("seed %d", seed).allSatisfy(finding -> {
                    Cases.saysWhatItFoundAndExpected(finding);
                    assertThat(form.text(finding.at())).isPresent();
                });
                assertThat(examination).isEqualTo(new Examiner(policy).examine(SampleForms.random(seed)));
            }
        });
    }

    @Test
    @Tag("campaign")
    void accusesACellOfOneArithmeticFaultOnly() {
        var arithmetic = List.of("S01", "S02", "S03", "S04", "S05", "S11", "F02");
        LongStream.range(0, 1_000).forEach(seed -> {
            var examination = new Examiner(SHANGHAI).examine(SampleForms.random(seed));

            assertThat(examination.findings().stream()
                            .filter(finding -> arithmetic.contains(finding.check()))
                            .map(Finding::at))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
        });
    }
}
