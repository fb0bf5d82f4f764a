package org.plumbline.core.generate;

import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.SelfEvaluation;

/**
 * A form with a fault in it, and every finding that must follow, side effects included.
 *
 * @param expected no more and no less than this
 */
public record Injection(SelfEvaluation form, SortedSet<Expected> expected) {

    /** A finding to come: its check and the cell where it must stand. */
    public record Expected(String check, FormPath at) implements Comparable<Expected> {
        @Override
        public int compareTo(Expected other) {
            int order = at.compareTo(other.at);
            return order == 0 ? check.compareTo(other.check) : order;
        }
    }

    public Injection {
        expected = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(expected));
    }
}
