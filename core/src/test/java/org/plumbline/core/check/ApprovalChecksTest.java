package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

class ApprovalChecksTest {

    private static final SelfEvaluation CLEAN = SampleForms.clean();

    @ParameterizedTest(name = "approved {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    indicators[0].target=≥ 5000人次       | ''
                    indicators[0].target=5000人次以上      | ''
                    indicators[0].target=5000人次         | P01 indicators[0].target ≥5000人次 → 5000人次
                    indicators[0].target=≤5000人次        | P01 indicators[0].target ≥5000人次 → ≤5000人次
                    indicators[0].target=≥5001人次        | P01 indicators[0].target ≥5000人次 → ≥5001人次
                    indicators[0].target=≥5000           | ''
                    indicators[0].target=                | ''
                    indicators[4].target=基本健全          | P01 indicators[4].target 健全 → 基本健全
                    indicators[4].target=健 全            | ''
                    indicators[0].weight=30              | ''
                    indicators[0].weight=29.99           | P01 indicators[0].weight 30.00 → 29.99
                    indicators[0].weight=-               | ''
                    indicators[0].name=接待 读者          | ''
                    indicators[0].name=借阅人次           | P01 indicators[0].name 接待读者 → 借阅人次
                    indicators[0].name=借阅人次; indicators[0].target=≥1人次 | P01 indicators[0].name 接待读者; P01 indicators[2].name → 借阅人次
                    """)
    void p01_indicatorsAreAsApproved(String approved, String findings) {
        assertFindings(CLEAN, Cases.changed(CLEAN, approved), findings);
    }

    @Test
    void p01_namesWhatWasAddedAndWhatIsMissing() {
        var fewer = rows(CLEAN.indicators().subList(0, 5));

        assertFindings(CLEAN, fewer, "P01 indicators[5].name 读者满意度");
        assertThat(Findings.of(examined(fewer, CLEAN)))
                .filteredOn(finding -> finding.startsWith("P01"))
                .containsExactly("P01 indicators[4].name → 读者满意度");
        assertThat(Findings.of(examined(rows(List.of()), CLEAN)))
                .filteredOn(finding -> finding.startsWith("P01"))
                .hasSize(6)
                .allMatch(finding -> finding.startsWith("P01 goal.expected → "));
    }

    @Test
    void p01_tellsRowsOfOneNameApartByTheirTargets() {
        var rows = new ArrayList<>(CLEAN.indicators());
        rows.add(1, rows.get(0).with(Indicator.Field.TARGET, "≥100人次"));
        var turned = new ArrayList<>(rows);
        turned.set(0, rows.get(1));
        turned.set(1, rows.get(0));

        assertThat(Findings.of(examined(rows(turned), rows(rows)))).noneMatch(finding -> finding.startsWith("P01"));
    }

    @Test
    void p01_isSilentWhereTheApprovalListsNothing() {
        assertFindings(CLEAN, rows(List.of()), "");
    }

    private static SelfEvaluation rows(List<Indicator> rows) {
        return new SelfEvaluation(Map.of(), CLEAN.funding(), rows);
    }

    private static Examination examined(SelfEvaluation form, SelfEvaluation approved) {
        return new Examiner(SamplePolicies.shanghai())
                .examine(form, Surroundings.NONE.with(Dossier.NONE.withApproved(approved)));
    }

    private static void assertFindings(SelfEvaluation form, SelfEvaluation approved, String findings) {
        var examination = examined(form, approved);

        assertThat(Findings.of(examination)).containsExactlyInAnyOrderElementsOf(Cases.parts(findings));
        assertThat(examination.findings()).allSatisfy(Cases::saysWhatItFoundAndExpected);
    }
}
