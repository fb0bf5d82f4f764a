package org.plumbline.core.form;

import java.util.Optional;
import java.util.function.Function;
import org.plumbline.core.quantity.Ratio;

/** One line of the funds (项目资金), amounts in the unit of the form. */
public record FundingLine(
        FundingSource source,
        String label,
        Printed original,
        Printed adjusted,
        Printed executed,
        Printed weight,
        Printed rate,
        Printed score,
        String reason) {

    /** The cells of a funding line, in the order of the official table. */
    public enum Field implements FormField {
        LABEL("label", "资金来源", "Source", FundingLine::label),
        ORIGINAL("original", "年初预算数", "Original budget", line -> line.original.text()),
        ADJUSTED("adjusted", "全年预算数", "Adjusted budget", line -> line.adjusted.text()),
        EXECUTED("executed", "全年执行数", "Executed", line -> line.executed.text()),
        WEIGHT("weight", "分值", "Weight", line -> line.weight.text()),
        RATE("rate", "执行率", "Execution rate", line -> line.rate.text()),
        SCORE("score", "得分", "Score", line -> line.score.text()),
        REASON("reason", "原因", "Reason", FundingLine::reason);

        private final FieldName name;
        private final Function<FundingLine, String> text;

        Field(String key, String zh, String en, Function<FundingLine, String> text) {
            this.name = FieldName.of(key, zh, en);
            this.text = text;
        }

        @Override
        public FieldName naming() {
            return name;
        }

        public String in(FundingLine line) {
            return text.apply(line);
        }
    }

    /** A line whose cells print what {@code texts} answers; an empty answer is an absent value. */
    public static FundingLine of(FundingSource source, Function<Field, String> texts) {
        return new FundingLine(
                source,
                texts.apply(Field.LABEL),
                Printed.of(texts.apply(Field.ORIGINAL)),
                Printed.of(texts.apply(Field.ADJUSTED)),
                Printed.of(texts.apply(Field.EXECUTED)),
                Printed.of(texts.apply(Field.WEIGHT)),
                Printed.of(texts.apply(Field.RATE)),
                Printed.of(texts.apply(Field.SCORE)),
                texts.apply(Field.REASON));
    }

    public FundingLine with(Field field, String text) {
        return of(source, each -> each == field ? text : each.in(this));
    }

    public boolean isTotal() {
        return source == FundingSource.TOTAL;
    }

    /** Executed over adjusted (执行率), exact; empty where the two do not compare or nothing was budgeted. */
    public Optional<Ratio> executionRate() {
        return adjusted.number()
                .filter(budget -> budget.signum() > 0 && amountsCompare())
                .flatMap(budget -> executed.number().map(spent -> Ratio.of(spent, budget)));
    }

    /** Whether the adjusted budget and the executed amount are numbers in units that do not contradict each other. */
    public boolean amountsCompare() {
        return adjusted.isAmountLike(executed);
    }

    /** The budget that execution is measured against: adjusted, as IPSAS 24 asks. */
    public boolean hasNothingToSpend() {
        return adjusted.number().isPresent() && adjusted.number().get().signum() == 0;
    }
}
