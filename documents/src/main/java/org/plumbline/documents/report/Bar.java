package org.plumbline.documents.report;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Severity;

/**
 * A bar to be drawn.
 *
 * @param stacked whether the parts follow one another; else they lie one below the other, to be compared
 * @param whole what the full width stands for; above zero
 */
record Bar(boolean stacked, List<Part> parts, BigDecimal whole) {

    /** What a part looks like; every look differs from the others without colour too. */
    enum Look {
        ERROR(Severity.ERROR.words()),
        WARNING(Severity.WARNING.words()),
        NOTE(Severity.NOTE.words()),
        STATED(new Wording("填报", "stated")),
        EARNED(new Wording("应得", "earned"));

        private final Wording words;

        Look(Wording words) {
            this.words = words;
        }

        Wording words() {
            return words;
        }
    }

    record Part(Look look, BigDecimal length) {
        static Part of(Look look, long length) {
            return new Part(look, BigDecimal.valueOf(length));
        }
    }

    Bar {
        parts = List.copyOf(parts);
    }

    static Bar stacked(long whole, Part... parts) {
        return new Bar(true, List.of(parts), BigDecimal.valueOf(Math.max(1, whole)));
    }

    static Bar beside(long whole, Part... parts) {
        return new Bar(false, List.of(parts), BigDecimal.valueOf(Math.max(1, whole)));
    }
}
