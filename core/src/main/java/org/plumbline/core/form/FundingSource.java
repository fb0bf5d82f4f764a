package org.plumbline.core.form;

import java.util.Arrays;
import java.util.Optional;

/** Where money comes from (资金来源); {@link #NAMED} is any further source, told apart by its printed label. */
public enum FundingSource {
    TOTAL("total"),
    CURRENT_YEAR_APPROPRIATION("current-year-appropriation"),
    CARRY_OVER("carry-over"),
    FISCAL("fiscal"),
    SPECIAL_ACCOUNT("special-account"),
    UNIT("unit"),
    OTHER("other"),
    NAMED("named");

    private final String id;

    FundingSource(String id) {
        this.id = id;
    }

    public static Optional<FundingSource> ofId(String id) {
        return Arrays.stream(values()).filter(source -> source.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }
}
