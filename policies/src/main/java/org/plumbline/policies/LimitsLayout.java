package org.plumbline.policies;

import java.math.BigDecimal;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Limits;

/** The section of a policy file that says where the checks begin to speak; every key may be left out. */
final class LimitsLayout {

    private static final int MOST_DECIMALS = 6;
    private static final Wording RATIO = new Wording("1 到 100 的数", "a number from 1 to 100");

    private LimitsLayout() {}

    static Limits read(Section section) {
        var byDefault = Limits.DEFAULT;
        return new Limits(
                percent(section, "single-indicator", byDefault.singleIndicator()),
                percent(section, "execution-from", byDefault.executionFrom()),
                section.has("far-over")
                        ? Values.number(section, "far-over", BigDecimal.ONE, RATIO)
                        : byDefault.farOver(),
                percent(section, "low-execution-gap", byDefault.lowExecutionGap()),
                section.has("score-decimals")
                        ? Values.integer(section, "score-decimals", 0, MOST_DECIMALS)
                        : byDefault.scoreDecimals());
    }

    private static BigDecimal percent(Section section, String key, BigDecimal byDefault) {
        return section.has(key) ? Values.upToHundred(section, key) : byDefault;
    }
}
