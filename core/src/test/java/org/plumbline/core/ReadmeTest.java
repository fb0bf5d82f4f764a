package org.plumbline.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.core.check.Examination;
import org.plumbline.core.check.Examiner;
import org.plumbline.core.check.Finding;
import org.plumbline.core.example.SampleForms;
import org.plumbline.core.example.SamplePolicies;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.ScoringPolicy;

class ReadmeTest {

    @Test
    void theExampleDoesWhatTheReadmeSays() {
        assertThat(example(SamplePolicies.shanghai(), SampleForms.keyEnterprises()))
                .contains("indicators[4].score score of “中小企业就业岗位创造情况” is stated as 3.50, the policy gives 3.57 "
                        + "(truncated to 2 decimals); correct it or say why")
                .endsWith("earned: 98.22");
    }

    @Test
    void theReadmeShowsThisExample() throws IOException {
        var lines = Files.readAllLines(Path.of("README.md"));
        var shown = lines.subList(lines.indexOf("```java") + 1, lines.lastIndexOf("```"));
        var source = Files.readString(Path.of("src/test/java/org/plumbline/core/ReadmeTest.java"));

        assertThat(source)
                .contains(shown.stream().map(line -> "        " + line).collect(Collectors.joining("\n")));
    }

    private static List<String> example(ScoringPolicy policy, SelfEvaluation form) {
        var out = new ArrayList<String>();
        Examination examination = new Examiner(policy).examine(form);
        for (Finding finding : examination.findings()) {
            out.add(finding.at() + " " + finding.message().en());
        }
        out.add("earned: " + examination.scorecard().total().counted());
        return out;
    }
}
