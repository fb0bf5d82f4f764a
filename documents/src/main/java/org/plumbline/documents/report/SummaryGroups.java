package org.plumbline.documents.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plumbline.core.summary.Summary;

/** Groups in the order in which they are printed. */
final class SummaryGroups {

    private SummaryGroups() {}

    /** By name; forms that state none come last. */
    static List<Map.Entry<String, Summary>> inOrder(Map<String, Summary> groups) {
        return groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Summary> group) ->
                                group.getKey().isEmpty())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
