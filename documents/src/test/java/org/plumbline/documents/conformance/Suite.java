package org.plumbline.documents.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.generate.CleanForm;
import org.plumbline.core.generate.Fault;
import org.plumbline.core.generate.Faults;
import org.plumbline.core.generate.Injection.Expected;

/** One file of the suite: a clean form as one carrier writes it, then the same with every fault that it can write. */
record Suite(CleanForm clean, Carrier carrier, List<Case> cases) {

    /** A form of the file; {@code fault} is absent for the clean one. */
    record Case(@Nullable Fault fault, SelfEvaluation form, List<Expected> expected) {

        /** The line beside the form: what any implementation must find, no more and no less. */
        String line(int number, String policy) {
            var findings = expected.stream()
                    .map(finding -> "{\"check\":\"" + finding.check() + "\",\"at\":\"" + finding.at() + "\"}")
                    .collect(Collectors.joining(","));
            return "{\"form\":" + number
                    + (fault == null ? "" : ",\"fault\":\"" + fault.check() + "\"")
                    + ",\"policy\":\"" + policy + "\",\"expected\":[" + findings + "]}";
        }
    }

    static Suite of(CleanForm clean, Carrier carrier) {
        var cases = new ArrayList<Case>();
        cases.add(new Case(null, clean.form(), List.of()));
        for (var fault : Faults.ALL) {
            if (carrier.missing(fault, clean).isEmpty()) {
                var injection = fault.into(clean);
                cases.add(new Case(fault, injection.form(), carrier.findable(injection)));
            }
        }
        return new Suite(clean, carrier, cases);
    }

    String forms() throws IOException {
        return carrier.write(cases.stream().map(Case::form).toList());
    }

    String expected() {
        var lines = new StringBuilder();
        for (int at = 0; at < cases.size(); at++) {
            lines.append(cases.get(at).line(at + 1, clean.policy())).append('\n');
        }
        return lines.toString();
    }
}
