package org.plumbline.core.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.generate.Injection.Expected;

/** What must be found in weights that all print a whole number: reckoned by hand, class by class. */
final class WeightEffects {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final List<String> CLASSES = List.of("产出指标", "效益指标", "满意度指标");

    private WeightEffects() {}

    static List<Expected> of(SelfEvaluation form, CleanForm clean) {
        var expected = new ArrayList<Expected>();
        var sum = new BigDecimal(form.funding().get(0).weight().text());
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (int row = 0; row < form.indicators().size(); row++) {
            var indicator = form.indicators().get(row);
            var weight = new BigDecimal(indicator.weight().text());
            sum = sum.add(weight);
            sums.merge(indicator.level1(), weight, BigDecimal::add);
            if (weight.compareTo(HALF) > 0) {
                expected.add(new Expected("W03", FormPath.of(Indicator.Field.WEIGHT, row)));
            }
        }
        if (sum.compareTo(HUNDRED) != 0) {
            expected.add(new Expected("W01", FormPath.of(HeadField.TOTAL_WEIGHT)));
        }
        for (var each : CLASSES) {
            if (!sums.containsKey(each)) {
                expected.add(new Expected("W05", FormPath.of(Indicator.Field.LEVEL1, 0)));
            } else if (differs(sums.get(each), clean.weightOf(each), sum)) {
                expected.add(new Expected("W02", FormPath.of(Indicator.Field.LEVEL1, first(each, form))));
            }
        }
        return expected;
    }

    /** Too much always; too little where the form is whole, so that no row can be missing. */
    private static boolean differs(BigDecimal weight, BigDecimal policy, BigDecimal all) {
        int order = weight.compareTo(policy);
        return order > 0 || (order < 0 && all.compareTo(HUNDRED) >= 0);
    }

    private static int first(String level1, SelfEvaluation form) {
        int row = 0;
        while (!form.indicators().get(row).level1().equals(level1)) {
            row++;
        }
        return row;
    }
}
