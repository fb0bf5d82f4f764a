package org.plumbline.documents.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.summary.GroupedSummary;
import org.plumbline.core.summary.Grouping;

/**
 * What is to be said of many forms.
 *
 * @param grouping what the groups of the summary are; absent where all forms are taken together
 */
public record SummaryReport(
        GroupedSummary summary, @Nullable Grouping grouping) {

    public Optional<Grouping> by() {
        return Optional.ofNullable(grouping);
    }
}
