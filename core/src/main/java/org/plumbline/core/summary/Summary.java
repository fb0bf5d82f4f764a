package org.plumbline.core.summary;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.plumbline.core.check.Examination;

/**
 * Figures over forms. {@code plus} is associative and commutative and {@link #NONE} is its zero, so that forms may be
 * summed in any parts and any order.
 *
 * @param forms how many
 * @param withErrors forms in which an error was found
 * @param clean forms in which nothing was found
 * @param unread cells that were not understood
 * @param policies how many forms were held against each policy, by its id
 * @param checks what each check found, by its id; those that found nothing are absent
 */
public record Summary(
        long forms,
        long withErrors,
        long clean,
        long unread,
        NavigableMap<String, Long> policies,
        NavigableMap<String, CheckTally> checks,
        Ratings ratings,
        Spending spending,
        Totals totals) {

    public static final Summary NONE =
            new Summary(0, 0, 0, 0, new TreeMap<>(), new TreeMap<>(), Ratings.NONE, Spending.NONE, Totals.NONE);

    public Summary {
        policies = Merging.copy(policies);
        checks = Merging.copy(checks);
    }

    /** One form; {@code unread} cells of its file were not understood. */
    public static Summary of(Examination examination, long unread) {
        var checks = new TreeMap<String, CheckTally>();
        for (var finding : examination.findings()) {
            checks.merge(finding.check(), new CheckTally(1, Tally.of(finding)), CheckTally::and);
        }
        var policies = new TreeMap<String, Long>();
        policies.put(examination.scorecard().policy().id(), 1L);
        boolean hasErrors =
                checks.values().stream().anyMatch(check -> check.findings().errors() > 0);
        return new Summary(
                1,
                hasErrors ? 1 : 0,
                checks.isEmpty() ? 1 : 0,
                unread,
                policies,
                checks,
                Ratings.of(examination),
                Spending.of(examination.form()),
                Totals.of(examination));
    }

    public Summary plus(Summary other) {
        return new Summary(
                forms + other.forms,
                withErrors + other.withErrors,
                clean + other.clean,
                unread + other.unread,
                Merging.plus(policies, other.policies, Long::sum),
                Merging.plus(checks, other.checks, CheckTally::plus),
                ratings.plus(other.ratings),
                spending.plus(other.spending),
                totals.plus(other.totals));
    }

    /** All findings by severity. */
    public Tally findings() {
        return checks.values().stream().map(CheckTally::findings).reduce(Tally.NONE, Tally::plus);
    }
}
