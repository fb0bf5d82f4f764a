package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;

class ExecutionChecksTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    funding[1].weight=10          | F03 funding[1].weight 10
                    funding[1].weight=10分        | F03 funding[1].weight 10分
                    funding[2].score=9            | F03 funding[2].score 9
                    funding[1].weight=10; funding[1].score=9.0 | F03 funding[1].weight 10; F03 funding[1].score 9.0
                    funding[1].weight=8; funding[2].weight=2   | ''
                    funding[1].weight=0           | ''
                    funding[1].score=0; funding[2].score=/     | ''
                    funding[1].weight=见上        | ''
                    """)
    void f03_onlyTheTotalIsWeighed(String changes, String findings) {
        Cases.assertFindings(changes, findings);
    }

    @Test
    void f03_isSilentWhereTheTotalPrintsNeither() {
        var lines = "总额|||||||\n部分||||10||10|";

        Cases.assertFindings(SamplePolicies.shanghai(), SampleForms.form(Map.of(), lines, ""), "", "");
    }

    @ParameterizedTest(name = "{1} of {0}, score {2}; indicators {3} of 90 → {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    100 | 70   | 7    | 90   | F08
                    100 | 80   | 8    | 90   | ''
                    100 | 79.9 | 7.99 | 90   | F08
                    100 | 79.9 | 7.99 | 89.9 | ''
                    100 | 50   | 5    | 63   | ''
                    100 | 50   | 5    | 63.1 | F08
                    100 | 0    | 0    | 90   | F08
                    100 | 100  | 5    | 90   | S05
                    0   | 0    | 0    | 90   | F04
                    100 | 50   | 5    | ''   | ''
                    100 | 50   | 5    | 优   | ''
                    """)
    void f08_resultsKeepPaceWithExecution(
            String adjusted, String executed, String score, String results, String finding) {
        var line = String.join("|", "总额", "", adjusted, executed, "10", "", score, "");
        var row = "产出指标|数量指标|接待读者|健全|健全|90|" + results;
        var policy = SamplePolicies.shanghai();
        var found = new Examiner(policy)
                .examine(SampleForms.form(Map.of(), line, row)).findings().stream()
                        .map(Finding::check)
                        .filter(check -> check.matches("F04|F08|S05"));

        assertThat(String.join("; ", found.toList())).isEqualTo(finding);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    funding[0].rate=                             | ''
                    funding[0].rate=; funding[0].executed=       | F10 funding[0].rate 9.00
                    funding[0].rate=-; funding[0].adjusted=      | F10 funding[0].rate 9.00
                    funding[0].rate=; funding[0].executed=见附件 | F10 funding[0].rate 9.00
                    funding[0].rate=; funding[0].executed=; funding[0].score=- | ''
                    funding[0].adjusted=                         | F10 funding[0].adjusted 90.00%
                    funding[0].executed=—                        | F10 funding[0].executed 90.00%
                    funding[0].adjusted=; funding[0].executed=   | F10 funding[0].adjusted 90.00%
                    funding[0].rate=正常; funding[0].executed=   | ''
                    funding[1].executed=                         | ''
                    """)
    void f10_scoresRestOnAmounts(String changes, String findings) {
        var form = SampleForms.with(SampleForms.clean(), "total.score", "");

        Cases.assertFindings(SamplePolicies.shanghai(), form, changes, findings);
    }

    @Test
    void f10_takesTheOnlyBudgetThatALayoutPrints() {
        var form = SampleForms.form(Map.of(), "总额|50||45|10|90%|9.00|", "");

        Cases.assertFindings(SamplePolicies.shanghai(), form, "", "");
        Cases.assertFindings(SamplePolicies.shanghai(), form, "funding[0].adjusted=-", "F10 funding[0].adjusted 90%");
    }
}
