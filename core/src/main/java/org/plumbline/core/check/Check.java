package org.plumbline.core.check;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;

/**
 * One rule that a form is held against (检查规则).
 *
 * @param id never changes its meaning; scripts depend on it
 * @param severity what a finding weighs unless the policy says otherwise
 */
public record Check(String id, Severity severity, Wording title, Function<Subject, Stream<Accusation>> rule) {

    /** What a rule has to say against one cell; the check adds its id and severity. */
    record Accusation(FormPath at, String stated, String expected, Wording message) {}

    Stream<Finding> findings(Subject subject) {
        var weighed = subject.scorecard().policy().severity(id, severity);
        return rule.apply(subject)
                .map(said -> new Finding(
                        id, weighed, said.at(), printed(said.stated()), printed(said.expected()), said.message()));
    }

    private static @Nullable String printed(String text) {
        return text.isEmpty() ? null : text;
    }
}
