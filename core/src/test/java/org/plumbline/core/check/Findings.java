package org.plumbline.core.check;

import java.util.List;

/** Findings in short, for tables of tests: {@code S03 indicators[4].score 3.50 → 3.57}. */
final class Findings {

    private Findings() {}

    static List<String> of(Examination examination) {
        return of(examination.findings());
    }

    static List<String> of(List<Finding> findings) {
        return findings.stream().map(Findings::describe).toList();
    }

    private static String describe(Finding finding) {
        return finding.check() + " " + finding.at()
                + finding.stated().map(text -> " " + text).orElse("")
                + finding.expected().map(text -> " → " + text).orElse("");
    }
}
