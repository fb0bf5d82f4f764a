package org.plumbline.documents.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.generate.CleanForm;
import org.plumbline.core.generate.Discrepancies;
import org.plumbline.core.generate.Discrepancy;
import org.plumbline.core.generate.Fault;
import org.plumbline.core.generate.Faults;
import org.plumbline.core.generate.Injection.Expected;
import org.plumbline.core.generate.Papers;

/** One file of the suite: a clean form as one carrier writes it, then the same with every fault that it can write. */
record Suite(CleanForm clean, Carrier carrier, List<Case> cases) {

    /** A form of the file; {@code fault} is absent for the clean one. */
    record Case(@Nullable Fault fault, SelfEvaluation form, List<Expected> expected) {

        /** The line beside the form: what any implementation must find, no more and no less. */
        String line(int number, String policy) {
            return line(number, fault == null ? null : fault.check(), policy, expected, "");
        }

        private static String line(
                int number, @Nullable String fault, String policy, List<Expected> expected, String beside) {
            var findings = expected.stream()
                    .map(finding -> "{\"check\":\"" + finding.check() + "\",\"at\":\"" + finding.at() + "\"}")
                    .collect(Collectors.joining(","));
            return "{\"form\":" + number
                    + (fault == null ? "" : ",\"fault\":\"" + fault + "\"")
                    + ",\"policy\":\"" + policy + "\"" + beside + ",\"expected\":[" + findings + "]}";
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

    /** A form with what lies beside it: the file holds the form and the forms among its papers, in this order. */
    record FiledCase(@Nullable String fault, SelfEvaluation form, List<Expected> expected, Papers papers) {

        static FiledCase of(Discrepancy discrepancy, CleanForm clean) {
            var filed = discrepancy.into(clean);
            return new FiledCase(
                    discrepancy.check(),
                    filed.injection().form(),
                    List.copyOf(filed.injection().expected()),
                    filed.papers());
        }

        String line(int number, String policy) {
            int next = number + 1;
            var beside = new ArrayList<String>();
            if (papers.approved() != null) {
                beside.add("\"approved\":" + next++);
            }
            if (papers.lastYear() != null) {
                beside.add("\"lastYear\":" + next++);
            }
            if (papers.reviewed() != null) {
                beside.add("\"reviewed\":\"" + papers.reviewed() + "\"");
                beside.add("\"reviewedLastYear\":\"" + papers.reviewedLastYear() + "\"");
            }
            if (papers.evidenced() != null) {
                beside.add("\"evidenced\":"
                        + new TreeSet<>(papers.evidenced()).toString().replace(" ", ""));
            }
            int first = next;
            beside.add("\"others\":"
                    + IntStream.range(first, first + papers.others().size())
                            .boxed()
                            .toList()
                            .toString()
                            .replace(" ", ""));
            return Case.line(number, fault, policy, expected, ",\"beside\":{" + String.join(",", beside) + "}");
        }
    }

    /** The form that fits what lies beside it, then every one that does not. */
    static List<FiledCase> filed(CleanForm clean) {
        var cases = new ArrayList<FiledCase>();
        cases.add(new FiledCase(null, clean.form(), List.of(), Discrepancies.fitting(clean)));
        for (var discrepancy : Discrepancies.ALL) {
            cases.add(FiledCase.of(discrepancy, clean));
        }
        return cases;
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
