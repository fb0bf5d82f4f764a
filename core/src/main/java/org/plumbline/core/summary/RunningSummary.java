package org.plumbline.core.summary;

import java.util.TreeMap;

/** A sum in the making, for many forms one after the other: adding costs no more the more groups there are. */
public final class RunningSummary {

    private Summary all = Summary.NONE;
    private final TreeMap<String, Summary> groups = new TreeMap<>();

    public void add(GroupedSummary part) {
        all = all.plus(part.all());
        part.groups().forEach((name, summary) -> groups.merge(name, summary, Summary::plus));
    }

    public GroupedSummary sum() {
        return new GroupedSummary(all, groups);
    }
}
