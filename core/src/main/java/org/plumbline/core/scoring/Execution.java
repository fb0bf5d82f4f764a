package org.plumbline.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The execution line; {@code roundedRate} is in percent and absent where nothing was to be spent. */
public record Execution(@Nullable BigDecimal roundedRate, Line line) {

    /** Executed over adjusted in percent, as the policy rounds it (执行率). */
    public Optional<BigDecimal> rate() {
        return Optional.ofNullable(roundedRate);
    }
}
