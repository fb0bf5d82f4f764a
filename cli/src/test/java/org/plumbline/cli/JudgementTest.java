package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.scoring.Period;
import org.plumbline.core.scoring.ScoringPolicy;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.reading.ReadForm;
import org.plumbline.policies.PolicySelection;
import org.plumbline.policies.Presets;

class JudgementTest {

    @Test
    void aYearDecidesBetweenPoliciesThatExplainAsMuch() throws Exception {
        var form = sample();

        assertThat(judgement("2021").check(form).policy().id()).isEqualTo("early");
        assertThat(judgement("2024").check(form).policy().id()).isEqualTo("late");
    }

    @Test
    void theYearFillsNothingIn() throws Exception {
        var checked = judgement("2024").check(sample());

        assertThat(checked.form().text(HeadField.YEAR)).isEmpty();
        assertThat(checked.examination().form().text(HeadField.YEAR)).isEmpty();
    }

    private static Judgement judgement(String year) {
        var policies = List.of(policy("early", new Period(2020, 2022)), policy("late", new Period(2023, null)));
        return new Judgement(new PolicySelection(policies, false), Optional.of(year), Optional.empty());
    }

    private static ScoringPolicy policy(String id, Period period) {
        var shanghai = Presets.named("shanghai-2023").orElseThrow();
        return new ScoringPolicy(
                id,
                shanghai.name(),
                shanghai.place(),
                period,
                shanghai.basis(),
                shanghai.execution(),
                shanghai.weights(),
                shanghai.curves(),
                shanghai.bands(),
                shanghai.roundings(),
                shanghai.ratings(),
                shanghai.tolerance(),
                shanghai.severities(),
                shanghai.limits());
    }

    private static ReadForm sample() throws Exception {
        try (var content = Files.newInputStream(Path.of(Run.SECOND))) {
            return DocumentReader.read("sample.tsv", content).get(0);
        }
    }
}
