package org.plumbline.core.form;

import org.plumbline.core.language.Wording;

/** How a target compares with its actual (指标性质). */
public enum Comparator {
    /** The more the better, the target included (不少于). */
    AT_LEAST("≥", "不少于", "at least") {
        @Override
        public boolean isMet(int order) {
            return order >= 0;
        }
    },
    /** Printed {@code >}; forms mean ≥ by it more often than not, which the policy decides. */
    MORE_THAN(">", "大于", "more than") {
        @Override
        public boolean isMet(int order) {
            return order > 0;
        }
    },
    EQUAL("=", "等于", "equal to") {
        @Override
        public boolean isMet(int order) {
            return order == 0;
        }
    },
    LESS_THAN("<", "小于", "less than") {
        @Override
        public boolean isMet(int order) {
            return order < 0;
        }
    },
    /** The less the better, the target included (不超过). */
    AT_MOST("≤", "不超过", "at most") {
        @Override
        public boolean isMet(int order) {
            return order <= 0;
        }
    };

    private final String sign;
    private final Wording words;

    Comparator(String sign, String zh, String en) {
        this.sign = sign;
        this.words = new Wording(zh, en);
    }

    /**
     * Whether a target is met.
     *
     * @param order what {@code actual.compareTo(target)} answers
     */
    public abstract boolean isMet(int order);

    public String sign() {
        return sign;
    }

    public Wording words() {
        return words;
    }
}
