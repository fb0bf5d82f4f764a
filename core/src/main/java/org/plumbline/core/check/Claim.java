package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.form.FormPath;

/**
 * Something that prose says of the figures of its own form.
 *
 * @param words as they stand in the text
 * @param figure the rate or score claimed; zero where none is
 * @param amounts money named in the same sentence, in 元
 */
record Claim(FormPath at, Kind kind, String words, BigDecimal figure, List<BigDecimal> amounts) {

    enum Kind {
        /** The whole budget was spent. */
        ALL_SPENT,
        /** The execution rate is such and such. */
        RATE,
        /** The execution rate is such and such or more. */
        RATE_FROM,
        /** The total score is such and such. */
        SCORE,
        /** The rating is such and such; the words are the rating alone. */
        RATING,
        /** Every indicator was met. */
        ALL_MET
    }

    Claim {
        amounts = List.copyOf(amounts);
    }
}
