package org.plumbline.core.comparison;

import java.util.Locale;
import org.plumbline.core.language.Wording;

/** One difference between two policies that changes a figure: what the one says, and what the other says instead. */
public record Cause(Kind kind, Wording before, Wording after) {

    /** What the policies differ in. */
    public enum Kind {
        RULE("规则", "rule"),
        WEIGHT("分值", "weight"),
        BASE("计分依据", "base of the score"),
        RATE_ROUNDING("执行率的舍入", "rounding of the rate"),
        BAND("分档", "band"),
        ROUNDING("得分的舍入", "rounding of the score"),
        TOTAL_ROUNDING("总分的舍入", "rounding of the total"),
        CUTS("等级的界限", "cuts of the ratings");

        private final Wording words;

        Kind(String zh, String en) {
            this.words = new Wording(zh, en);
        }

        /** The word in JSON, such as {@code rate-rounding}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public Wording words() {
            return words;
        }
    }
}
