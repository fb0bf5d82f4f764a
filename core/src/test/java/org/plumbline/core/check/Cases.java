package org.plumbline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.ScoringPolicy;

/** Rows of a check's table: the cells that are changed on a clean form, and every finding that follows. */
final class Cases {

    /** Instead of a cell: how many indicators the form keeps. */
    static final String ROWS = "indicators";

    private Cases() {}

    /** Asserts that {@code changes}, written {@code path=text; path=text}, lead to exactly these findings. */
    static void assertFindings(String changes, String findings) {
        assertFindings(SamplePolicies.shanghai(), SampleForms.clean(), changes, findings);
    }

    static void assertFindings(ScoringPolicy policy, SelfEvaluation form, String changes, String findings) {
        var examination = new Examiner(policy).examine(changed(form, changes));

        assertThat(Findings.of(examination)).containsExactlyInAnyOrderElementsOf(parts(findings));
        assertThat(examination.findings()).allSatisfy(Cases::saysWhatItFoundAndExpected);
    }

    /** Asserts what one check alone finds, where a form that is built for it also breaks other rules. */
    static void assertFindingsOf(String id, ScoringPolicy policy, SelfEvaluation form, String findings) {
        var examination = new Examiner(policy).examine(form);

        assertThat(Findings.of(examination))
                .filteredOn(finding -> finding.startsWith(id + " "))
                .containsExactlyInAnyOrderElementsOf(parts(findings));
        assertThat(examination.findings()).allSatisfy(Cases::saysWhatItFoundAndExpected);
    }

    static SelfEvaluation changed(SelfEvaluation form, String changes) {
        var changed = form;
        for (var change : parts(changes)) {
            int equals = change.indexOf('=');
            var path = change.substring(0, equals);
            var text = change.substring(equals + 1);
            changed = path.equals(ROWS)
                    ? firstRows(changed, Integer.parseInt(text))
                    : SampleForms.with(changed, path, text);
        }
        return changed;
    }

    private static SelfEvaluation firstRows(SelfEvaluation form, int rows) {
        return new SelfEvaluation(form.head(), form.funding(), form.indicators().subList(0, rows));
    }

    static void saysWhatItFoundAndExpected(Finding finding) {
        for (var message : List.of(finding.message().zh(), finding.message().en())) {
            assertThat(message)
                    .isNotBlank()
                    .contains(finding.stated().orElse(""))
                    .contains(finding.expected().orElse(""));
        }
    }

    static List<String> parts(String texts) {
        return Arrays.stream(texts.split(";", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
