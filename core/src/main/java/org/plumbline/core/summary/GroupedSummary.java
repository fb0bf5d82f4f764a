package org.plumbline.core.summary;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.plumbline.core.check.Examination;

/** A summary of all forms and of each group of them, by the group's name as printed. Adds up as summaries do. */
public record GroupedSummary(Summary all, NavigableMap<String, Summary> groups) {

    public static final GroupedSummary NONE = new GroupedSummary(Summary.NONE, new TreeMap<>());

    public GroupedSummary {
        groups = Merging.copy(groups);
    }

    /** One form in its group. */
    public static GroupedSummary of(Grouping grouping, Examination examination, long unread) {
        var summary = Summary.of(examination, unread);
        var groups = new TreeMap<String, Summary>();
        groups.put(grouping.of(examination.form()), summary);
        return new GroupedSummary(summary, groups);
    }

    /** One form without groups. */
    public static GroupedSummary of(Examination examination, long unread) {
        return new GroupedSummary(Summary.of(examination, unread), new TreeMap<>());
    }

    public GroupedSummary plus(GroupedSummary other) {
        return new GroupedSummary(all.plus(other.all), Merging.plus(groups, other.groups, Summary::plus));
    }
}
