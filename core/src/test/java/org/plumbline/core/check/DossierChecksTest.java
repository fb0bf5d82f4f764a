package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;

class DossierChecksTest {

    @ParameterizedTest(name = "{0} to {1}, last year {2} to {3}: {4}")
    @CsvSource({
        "100, 121, 100, 121, true",
        "100, 79,  100, 121, true",
        "100, 120, 100, 121, false",
        "100, 121, 100, 80,  false",
        "100, 121, 100, 100, false",
        "0,   121, 100, 121, false",
        "100, 121, 0,   121, false",
        "100, 121, '',  121, false",
        "100万元, 1210000元, 100, 121, false"
    })
    void p02_budgetsHoldOverTheYears(String original, String adjusted, String before, String after, boolean accused) {
        var form = budgets(original, adjusted);
        var past = LastYear.of(budgets(before, after));
        var found = Findings.of(new Examiner(SamplePolicies.shanghai())
                .examine(form, Surroundings.NONE.with(Dossier.NONE.withLastYear(past))));

        assertThat(found.stream().anyMatch(finding -> finding.startsWith("P02")))
                .isEqualTo(accused);
    }

    private static SelfEvaluation budgets(String original, String adjusted) {
        return Cases.changed(
                SampleForms.clean(), "funding[0].original=" + original + "; funding[0].adjusted=" + adjusted);
    }

    @ParameterizedTest(name = "{0} by the unit, {1} by the reviewer; last year {2} and {3}: {4}")
    @CsvSource({
        "98, 92.99, 96, 90, true",
        "98, 93,    96, 90, false",
        "98, 92,    95, 90, false",
        "98, 92,    '', 90, false",
        "98, 92,    96, '', false",
        "'', 92,    96, 90, false",
        "80, 92,    96, 90, false"
    })
    void p04_ownScoresStayNearTheReviewers(
            String own, BigDecimal reviewed, String past, String before, boolean accused) {
        var form = SampleForms.with(SampleForms.clean(), "total.score", own);
        var lastYear = LastYear.of(SampleForms.with(SampleForms.clean(), "total.score", past));
        var reviewedBefore = before.isEmpty() ? null : new BigDecimal(before);
        var dossier = Dossier.NONE.withLastYear(lastYear).withReviewed(reviewed, reviewedBefore);
        var found = Findings.of(new Examiner(SamplePolicies.shanghai()).examine(form, Surroundings.NONE.with(dossier)));

        assertThat(found.stream().anyMatch(finding -> finding.startsWith("P04")))
                .isEqualTo(accused);
    }

    @ParameterizedTest(name = "last year {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].weight=20; indicators[0].actual=6000人次; indicators[3].weight=20 | P05 indicators[0].weight 30.00 → 20
                    indicators[0].weight=20; indicators[0].actual=5999人次; indicators[3].weight=20 | ''
                    indicators[0].weight=20; indicators[0].actual=6000; indicators[3].weight=20 | P05 indicators[0].weight 30.00 → 20
                    indicators[0].weight=20; indicators[0].actual=6000家; indicators[3].weight=20 | ''
                    indicators[0].weight=20; indicators[0].target=5000人次; indicators[0].actual=6000人次; indicators[3].weight=20 | ''
                    indicators[0].weight=20; indicators[0].target==5000人次; indicators[0].actual=6000人次; indicators[3].weight=20 | ''
                    indicators[0].weight=30; indicators[0].actual=6000人次; indicators[3].weight=20 | ''
                    indicators[0].weight=20; indicators[0].actual=6000人次; indicators[3].weight=10 | ''
                    indicators[0].weight=20; indicators[0].actual=6000人次; indicators[3].weight=20; indicators[3].target=>18场 | ''
                    indicators[0].weight=20; indicators[0].actual=6000人次; indicators[3].weight=20; indicators[3].name=讲座 | ''
                    indicators[2].weight=5; indicators[2].actual=33元; indicators[3].weight=20 | P05 indicators[2].weight 10.00 → 5
                    indicators[2].weight=5; indicators[2].actual=34元; indicators[3].weight=20 | ''
                    """)
    void p05_weightsDoNotMoveToWhatIsEasy(String changes, String findings) {
        var past = LastYear.of(Cases.changed(SampleForms.clean(), changes));
        var examination = new Examiner(SamplePolicies.shanghai())
                .examine(SampleForms.clean(), Surroundings.NONE.with(Dossier.NONE.withLastYear(past)));

        assertThat(Findings.of(examination)).containsExactlyInAnyOrderElementsOf(Cases.parts(findings));
        assertThat(examination.findings()).allSatisfy(Cases::saysWhatItFoundAndExpected);
    }

    @Test
    void anIndicatorThatStandsTwiceIsNotGuessed() {
        var past = LastYear.of(SampleForms.with(SampleForms.clean(), "indicators[1].name", "接待读者"));

        assertThat(past.named("接待读者")).isEmpty();
        assertThat(past.named("单册　成本")).isPresent();
        assertThat(past.named("")).isEmpty();
    }

    @Test
    @Tag("campaign")
    void noDossierMakesACheckThrow() {
        LongStream.range(0, 1_000).forEach(seed -> {
            var form = SampleForms.random(seed);
            var dossier = Dossier.NONE
                    .withApproved(SampleForms.random(seed + 1))
                    .withLastYear(LastYear.of(SampleForms.random(seed + 2)))
                    .withReviewed(BigDecimal.TEN, BigDecimal.ONE)
                    .withEvidence(Set.of(1, 3));
            var examination = new Examiner(SamplePolicies.shanghai()).examine(form, Surroundings.NONE.with(dossier));

            assertThat(examination.findings()).as("seed %d", seed).allSatisfy(finding -> {
                Cases.saysWhatItFoundAndExpected(finding);
                assertThat(form.text(finding.at())).isPresent();
            });
        });
    }
}
