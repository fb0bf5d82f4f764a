package org.plumbline.core.generate;

import static org.plumbline.core.generate.Draft.COST;
import static org.plumbline.core.generate.Draft.ECONOMIC;
import static org.plumbline.core.generate.Draft.MISSED;
import static org.plumbline.core.generate.Draft.QUALITY;
import static org.plumbline.core.generate.Draft.QUANTITY;
import static org.plumbline.core.generate.Draft.SATISFACTION;
import static org.plumbline.core.generate.Draft.SECOND_QUANTITY;
import static org.plumbline.core.generate.Draft.TIMELINESS;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.form.Indicator.Field;

/** Faults in the weights (分值). */
final class WeightFaults {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    static final List<Fault> ALL = List.of(
            Fault.of(
                    "W01",
                    "一个产出指标少 5 分，没有别处补上",
                    "an output indicator weighs 5 less and nothing makes up for it",
                    draft -> draft.reweighed(QUANTITY, FIVE.negate()).summed().expectOfWeights()),
            Fault.of(
                    "W02",
                    "5 分由产出移到效益",
                    "5 points move from output to outcome",
                    draft -> draft.reweighed(QUANTITY, FIVE.negate())
                            .reweighed(ECONOMIC, FIVE)
                            .expectOfWeights()),
            Fault.of("W03", "一个指标占一半以上", "one indicator holds more than half", WeightFaults::concentrate),
            Fault.of("W04", "各指标分值全都相等", "all indicators weigh the same", WeightFaults::level),
            Fault.of(
                    "W05",
                    "没有满意度指标",
                    "there is no satisfaction indicator",
                    draft -> draft.set(Field.LEVEL1, SATISFACTION, "产出指标")
                            .set(Field.LEVEL2, SATISFACTION, "质量指标")
                            .expectOfWeights()),
            Fault.of(
                    "W06",
                    "质量指标列在效益指标下",
                    "a quality indicator stands under outcome",
                    draft -> draft.set(Field.LEVEL2, ECONOMIC, "质量指标").expect("W06", Field.LEVEL2, ECONOMIC)));

    private WeightFaults() {}

    /** All of output but a point for each other line, and of outcome what is still wanting to be more than half. */
    private static void concentrate(Draft draft) {
        for (int row : new int[] {SECOND_QUANTITY, QUALITY, TIMELINESS, COST}) {
            var moved = draft.weight(row).subtract(BigDecimal.ONE);
            draft.reweighed(row, moved.negate()).reweighed(QUANTITY, moved);
        }
        if (draft.weight(QUANTITY).compareTo(HALF) <= 0) {
            draft.reweighed(ECONOMIC, FIVE.negate()).reweighed(QUANTITY, FIVE);
        }
        draft.expectOfWeights();
    }

    private static void level(Draft draft) {
        for (int row = 0; row <= SATISFACTION; row++) {
            if (row != MISSED) {
                draft.reweighed(row, BigDecimal.TEN.subtract(draft.weight(row)));
            }
        }
        var score = draft.scoreOfMissed(MISSED, BigDecimal.TEN);
        draft.set(Field.WEIGHT, MISSED, "10")
                .score(MISSED, score)
                .expectOfWeights()
                .expect("W04", Field.WEIGHT, QUANTITY);
    }
}
