package org.plumbline.core.scoring;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The fiscal years that a policy is for, both included; {@code to} is absent while it is in force. */
public record Period(int from, @Nullable Integer to) {

    /** @throws IllegalArgumentException where it ends before it begins */
    public Period {
        if (to != null && to < from) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether the year lies within; a year that is not known contradicts no period. */
    public boolean covers(OptionalInt year) {
        return year.isEmpty() || (year.getAsInt() >= from && (to == null || year.getAsInt() <= to));
    }
}
