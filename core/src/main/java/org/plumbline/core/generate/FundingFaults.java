package org.plumbline.core.generate;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.core.form.FundingLine.Field;

/** Faults in the funds (资金). Line 1 of every clean form has slack, line 2 is fully executed. */
final class FundingFaults {

    private static final BigDecimal TEN = BigDecimal.TEN;

    static final List<Fault> ALL = List.of(
            Fault.of(
                    "F01",
                    "一项来源的年初预算多 10，合计没有跟着改",
                    "one source's original budget grows by 10, the total does not",
                    draft -> draft.set(Field.ORIGINAL, 1, more(draft, Field.ORIGINAL, 1, TEN))
                            .expect("F01", Field.ORIGINAL, 0)),
            Fault.of(
                    "F02",
                    "一项来源的执行率算错",
                    "one source's rate is wrong",
                    draft -> draft.set(Field.RATE, 1, "55.50%").expect("F02", Field.RATE, 1)),
            Fault.of(
                    "F03",
                    "组成部分又写一遍分值",
                    "a part repeats the weight",
                    draft -> draft.set(Field.WEIGHT, 1, "10").expect("F03", Field.WEIGHT, 1)),
            Fault.of("F04", "年初、全年预算和执行都是零", "nothing was budgeted and nothing spent", draft -> {
                for (int line = 0; line < draft.form().funding().size(); line++) {
                    draft.set(Field.ORIGINAL, line, "0.00")
                            .set(Field.ADJUSTED, line, "0.00")
                            .set(Field.EXECUTED, line, "0.00")
                            .set(Field.RATE, line, "-");
                }
                draft.expect("F04", Field.ADJUSTED, 0);
            }),
            Fault.of(
                    "F05",
                    "一项来源执行数超过预算",
                    "one source spends more than its budget",
                    draft -> draft.set(Field.EXECUTED, 2, more(draft, Field.EXECUTED, 2, BigDecimal.ONE))
                            .set(Field.EXECUTED, 1, more(draft, Field.EXECUTED, 1, BigDecimal.ONE.negate()))
                            .set(Field.RATE, 1, "-")
                            .set(Field.RATE, 2, "-")
                            .expect("F05", Field.EXECUTED, 2)),
            Fault.of(
                    "F06",
                    "预算调减 10，没有说明",
                    "the budget was cut by 10 without a word",
                    draft -> draft.set(Field.ORIGINAL, 0, more(draft, Field.ORIGINAL, 0, TEN))
                            .set(Field.ORIGINAL, 1, more(draft, Field.ORIGINAL, 1, TEN))
                            .expect("F06", Field.ADJUSTED, 0)),
            Fault.of(
                    "F07",
                    "执行率 85%，没有说明",
                    "execution is 85 % without a word",
                    draft -> draft.funds(funds -> funds.executed(85)).summed().expect("F07", Field.EXECUTED, 0)),
            Fault.of(
                    "F08",
                    "只用了七成的钱，指标近满分",
                    "70 % was spent while the indicators are near full",
                    draft -> draft.funds(funds -> funds.executed(70))
                            .summed()
                            .expect("F07", Field.EXECUTED, 0)
                            .expect("F08", Field.RATE, 0)),
            Fault.of(
                    "F09",
                    "万元的表里有一格写元",
                    "one cell says yuan on a form in ten thousand yuan",
                    draft -> draft.set(
                                    Field.ORIGINAL,
                                    3,
                                    draft.form().funding().get(3).original().text() + "元")
                            .expect("F09", Field.ORIGINAL, 3)),
            Fault.of("F10", "有执行率，没有执行数", "there is a rate and no executed amount", draft -> {
                for (int line = 0; line < draft.form().funding().size(); line++) {
                    draft.set(Field.EXECUTED, line, "").set(Field.RATE, line, line == 0 ? rate(draft) : "-");
                }
                draft.expect("F10", Field.EXECUTED, 0);
            }));

    private FundingFaults() {}

    private static String rate(Draft draft) {
        return draft.form().funding().get(0).rate().text();
    }

    private static String more(Draft draft, Field field, int line, BigDecimal by) {
        return new BigDecimal(field.in(draft.form().funding().get(line)))
                .add(by)
                .toPlainString();
    }
}
