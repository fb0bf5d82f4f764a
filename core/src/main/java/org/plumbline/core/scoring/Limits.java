package org.plumbline.core.scoring;

import java.math.BigDecimal;

/**
 * Where the checks begin to speak (界限), as far as places differ; a figure on the limit itself is fine.
 *
 * @param singleIndicator the most that one indicator may weigh, in percent of the 100 points (W03)
 * @param executionFrom the execution rate in percent from which no reason is asked for (F07)
 * @param farOver the most that an actual may be, as a multiple of its target, without a word (I08)
 * @param lowExecutionGap points of a hundred by which indicators may score above execution (F08)
 * @param scoreDecimals the most decimals that a weight or a score is printed with (S10)
 */
public record Limits(
        BigDecimal singleIndicator,
        BigDecimal executionFrom,
        BigDecimal farOver,
        BigDecimal lowExecutionGap,
        int scoreDecimals) {

    public static final Limits DEFAULT = new Limits(
            BigDecimal.valueOf(50), BigDecimal.valueOf(90), new BigDecimal("1.3"), BigDecimal.valueOf(20), 2);
}
