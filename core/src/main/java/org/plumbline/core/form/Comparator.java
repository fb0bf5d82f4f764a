package org.plumbline.core.form;

import java.math.BigDecimal;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** How a target compares with its actual (指标性质). */
public enum Comparator {
    /** The more the better, the target included (不少于). */
    AT_LEAST("≥", "不少于", "at least") {
        @Override
        public boolean isMet(BigDecimal target, BigDecimal actual) {
            return !Decimals.isLess(actual, target);
        }
    },
    /** Printed {@code >}; forms mean ≥ by it more often than not, which the policy decides. */
    MORE_THAN(">", "大于", "more than") {
        @Override
        public boolean isMet(BigDecimal target, BigDecimal actual) {
            return Decimals.isMore(actual, target);
        }
    },
    EQUAL("=", "等于", "equal to") {
        @Override
        public boolean isMet(BigDecimal target, BigDecimal actual) {
            return Decimals.isSame(actual, target);
        }
    },
    LESS_THAN("<", "小于", "less than") {
        @Override
        public boolean isMet(BigDecimal target, BigDecimal actual) {
            return Decimals.isLess(actual, target);
        }
    },
    /** The less the better, the target included (不超过). */
    AT_MOST("≤", "不超过", "at most") {
        @Override
        public boolean isMet(BigDecimal target, BigDecimal actual) {
            return !Decimals.isMore(actual, target);
        }
    };

    private final String sign;
    private final Wording words;

    Comparator(String sign, String zh, String en) {
        this.sign = sign;
        this.words = new Wording(zh, en);
    }

    public abstract boolean isMet(BigDecimal target, BigDecimal actual);

    public String sign() {
        return sign;
    }

    public Wording words() {
        return words;
    }
}
