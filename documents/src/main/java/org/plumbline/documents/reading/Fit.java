package org.plumbline.documents.reading;

import java.util.regex.Pattern;
import org.plumbline.core.form.Width;

/**
 * How well a printed text fits a column, by what such a column holds: 0 where it is what stands there, more the less it
 * is. The costs are compared with one another only.
 */
enum Fit {
    LEVEL1 {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            var label = labels.find(text);
            if (label.isLevel1() || traits.isBlankSign()) {
                return 0;
            }
            return label.isLevel2() ? 3 : traits.hasDigit() && !traits.hasWord() ? 6 : 2;
        }
    },
    LEVEL2 {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (labels.find(text).isLevel2() || traits.isBlankSign()) {
                return 0;
            }
            return traits.hasWord() ? labels.find(text).isLevel1() ? 3 : 1 : 6;
        }
    },
    NAME {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (traits.isBlankSign()) {
                return 3;
            }
            if (YEAR_BEFORE_WORDS.matcher(text).matches()) {
                return 0.3;
            }
            if (!traits.hasWord() || traits.isMeasure() || traits.startsWithComparator()) {
                return traits.isMeasure() && traits.words() > 1 ? 2.5 : 5;
            }
            var label = labels.find(text);
            return label.isLevel1() ? 4 : label.isLevel2() ? 2 : 0;
        }
    },
    NATURE {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            return traits.isBlankSign() ? 0.2 : labels.find(text).isNature() ? 0 : 5;
        }
    },
    VALUE {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (traits.hasDigit() || traits.isBlankSign()) {
                return traits.words() > 8
                        ? 0.6
                        : YEAR_BEFORE_WORDS.matcher(text).matches() ? 0.3 : 0;
            }
            var label = labels.find(text);
            if (label.isLevel1() || label.isLevel2()) {
                return 4;
            }
            return label.isNature() ? 4 : label.isUnit() ? 3 : 0.3;
        }
    },
    UNIT {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (labels.find(text).isUnit() || traits.isBlankSign()) {
                return 0;
            }
            return traits.hasDigit() ? 6 : traits.words() <= 4 ? 1.8 : 4;
        }
    },
    POINTS {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (traits.isBlankSign()) {
                return 0;
            }
            return traits.isPoints() ? 0 : traits.isNumber() ? 4 : 6;
        }
    },
    AMOUNT {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (traits.isNumber() || traits.isBlankSign() || text.endsWith("元")) {
                return 0;
            }
            return traits.length() <= 2 ? 2 : 6;
        }
    },
    RATE {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (traits.isPercent() || traits.isBlankSign()) {
                return 0;
            }
            return traits.isNumber() ? 0.4 : 5;
        }
    },
    SOURCE {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            if (labels.find(text).source() != null || text.startsWith("其中")) {
                return 0;
            }
            return traits.isNumber() || traits.isBlankSign() || traits.isPercent() ? 8 : traits.words() > 1 ? 0.8 : 5;
        }
    },
    PROSE {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            return traits.isMeasure() ? 3 : 0;
        }
    },
    ANY {
        @Override
        double cost(String text, Traits traits, LabelBook labels) {
            return 0.2;
        }
    };

    /** A name may begin with its year; a date goes on with a month or says when. */
    private static final Pattern YEAR_BEFORE_WORDS = Pattern.compile("20\\d\\d年度?[^\\d月底前末初内上下].+");

    abstract double cost(String text, Traits traits, LabelBook labels);

    double cost(String text, LabelBook labels) {
        var folded = Width.fold(text);
        return cost(folded, Traits.of(folded), labels);
    }
}
