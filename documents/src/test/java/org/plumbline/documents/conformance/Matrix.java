package org.plumbline.documents.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.core.check.Check;
import org.plumbline.core.check.Checks;

/** What the suite came to: for every check and carrier how many forms tested it, or why none did; recall and precision. */
final class Matrix {

    private static final class Tally {
        private int expected;
        private int found;
        private int superfluous;
    }

    private final Map<String, Map<String, Integer>> tested = new TreeMap<>();
    private final Map<String, Map<String, String>> reasons = new TreeMap<>();
    private final Map<String, Tally> tallies = new TreeMap<>();

    void tested(String check, String carrier) {
        tested.computeIfAbsent(check, each -> new TreeMap<>()).merge(carrier, 1, Integer::sum);
    }

    void notApplicable(String check, String carrier, String why) {
        reasons.computeIfAbsent(check, each -> new TreeMap<>()).put(carrier, why);
    }

    /** Compares what was expected of a form with what was found, each written {@code W01 total.weight}. */
    void compare(List<String> expected, List<String> found) {
        expected.forEach(each -> tally(each).expected++);
        expected.stream().filter(found::contains).forEach(each -> tally(each).found++);
        found.stream().filter(each -> !expected.contains(each)).forEach(each -> tally(each).superfluous++);
    }

    private Tally tally(String finding) {
        return tallies.computeIfAbsent(finding.substring(0, 3), each -> new Tally());
    }

    long checksTested() {
        return tested.size();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(row("check", Carrier.ALL.stream().map(Carrier::name).toList(), "expected", "recall", "precision"));
        for (var check : Checks.ALL) {
            var tally = tallies.getOrDefault(check.id(), new Tally());
            lines.add(row(
                    check.id(),
                    Carrier.ALL.stream().map(carrier -> cell(check, carrier)).toList(),
                    "" + tally.expected,
                    percent(tally.found, tally.expected),
                    percent(tally.found, tally.found + tally.superfluous)));
        }
        lines.add("");
        reasons().forEach(lines::add);
        return lines;
    }

    private String cell(Check check, Carrier carrier) {
        var count = tested.getOrDefault(check.id(), Map.of()).get(carrier.name());
        return count == null ? "n/a" : count.toString();
    }

    private List<String> reasons() {
        return reasons.entrySet().stream()
                .map(check -> "n/a " + check.getKey() + ": "
                        + check.getValue().entrySet().stream()
                                .map(carrier -> carrier.getKey() + " " + carrier.getValue())
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "-" : String.format("%.1f %%", 100.0 * part / whole);
    }

    private static String row(String check, List<String> carriers, String expected, String recall, String precision) {
        return String.format("%-6s", check)
                + carriers.stream().map(each -> String.format("%10s", each)).collect(Collectors.joining())
                + String.format("%10s%10s%11s", expected, recall, precision);
    }
}
