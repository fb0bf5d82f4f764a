package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.check.Subject.Fund;
import org.plumbline.core.form.FundingLine.Field;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;
import org.plumbline.core.scoring.Severity;

/** The check of the sums of the funds (资金合计). */
final class SumChecks {

    private static final List<Field> AMOUNTS = List.of(Field.ORIGINAL, Field.ADJUSTED, Field.EXECUTED);

    static final List<Check> ALL = List.of(Check.error(
            "F01",
            new Wording("资金合计不等于各部分之和", "funds total is not the sum of its parts"),
            new Wording(
                    "该列印有合计和全部组成部分；有空白时只看合计是否少于其中一部分；下面几行正好合成的一行算小计；只有各项都截尾或进位才能解释的，只作提示",
                    "the column prints the total and all of its parts; where some are blank, no part may exceed the total; "
                            + "a line that the lines below it make up is a subtotal; what only cutting or raising every figure explains is a note"),
            SumChecks::totalIsTheSumOfItsParts));

    private SumChecks() {}

    /** F01. Judged column by column; what only cutting every figure explains is a note. */
    private static void totalIsTheSumOfItsParts(Subject subject, Accusations found) {
        var total = subject.total();
        if (total == null
                || subject.parts().isEmpty()
                || subject.texts().funding().areMixed()) {
            return;
        }
        for (var field : AMOUNTS) {
            column(subject, total, field, found);
        }
    }

    private static void column(Subject subject, Fund total, Field field, Accusations found) {
        var stated = FundingChecks.amount(total.line(), field);
        if (!(stated.reading() instanceof Reading.Quantity whole) || isPlainSum(subject, whole.number(), field)) {
            return;
        }
        var sum = BigDecimal.ZERO;
        var most = BigDecimal.ZERO;
        boolean blank = false;
        for (var part : subject.parts()) {
            var amount = FundingChecks.amount(part.line(), field);
            if (!amount.isBlank() && !stated.isAmountLike(amount)) {
                return;
            }
            blank |= amount.isBlank();
            sum = sum.add(amount(part, field));
            most = most.max(amount(part, field));
        }
        if (blank) {
            atLeast(total, field, whole.number(), most, found);
        } else {
            addUp(subject, total, field, whole.number(), Decimals.plain(sum).toPlainString(), found);
        }
    }

    private static void addUp(
            Subject subject, Fund total, Field field, BigDecimal number, String sum, Accusations found) {
        var all = new ArrayList<BigDecimal>();
        subject.parts().forEach(part -> all.add(amount(part, field)));
        var outer = withoutSubparts(subject.parts(), field);
        int scale = Math.max(Figures.finestScale(all), number.scale());
        if (Figures.couldAddUpHalfUp(number, all, scale) || Figures.couldAddUpHalfUp(number, outer, scale)) {
            return;
        }
        boolean explained = Figures.couldAddUp(number, all, scale) || Figures.couldAddUp(number, outer, scale);
        var cut = explained ? new Wording("，除非各项都按截尾或进位填写", " unless all were cut or rounded up") : new Wording("", "");
        accuse(
                explained ? Severity.NOTE : Severity.ERROR,
                total,
                field,
                sum,
                new Wording("各部分之和 " + sum + cut.zh(), "the parts sum to " + sum + cut.en()),
                found);
    }

    /** Whether what the parts print sums to the total as it stands: the usual case, and cheap. */
    private static boolean isPlainSum(Subject subject, BigDecimal total, Field field) {
        var sum = BigDecimal.ZERO;
        for (var part : subject.parts()) {
            if (FundingChecks.amount(part.line(), field).reading() instanceof Reading.Quantity read
                    && read.number().signum() != 0) {
                sum = sum.signum() == 0 ? read.number() : sum.add(read.number());
            }
        }
        return Decimals.isSame(sum, total);
    }

    private static void atLeast(Fund total, Field field, BigDecimal number, BigDecimal part, Accusations found) {
        if (part.signum() == 0
                || !Decimals.isLess(number, part)
                || Figures.couldAddUp(number, List.of(part), Math.max(part.scale(), number.scale()))) {
            return;
        }
        var least = "≥ " + Decimals.plain(part).toPlainString();
        accuse(
                Severity.ERROR,
                total,
                field,
                least,
                new Wording("其中一部分就有这么多，应 " + least, "one part alone makes it " + least),
                found);
    }

    private static void accuse(
            Severity severity, Fund total, Field field, String expected, Wording sum, Accusations found) {
        var stated = FundingChecks.amount(total.line(), field).text();
        found.add(
                severity,
                total.at(field),
                stated,
                expected,
                new Wording(
                        field.words().zh() + "合计 " + stated + "，" + sum.zh() + "；请核对各资金来源",
                        field.words().en() + ": total " + stated + ", " + sum.en() + "; check every source of funds"));
    }

    /** The parts without those that make up the part before them. */
    private static List<BigDecimal> withoutSubparts(List<Fund> parts, Field field) {
        var outer = new ArrayList<BigDecimal>();
        for (int at = 0; at < parts.size(); at++) {
            outer.add(amount(parts.get(at), field));
            at += subparts(parts, at, field);
        }
        return outer;
    }

    /** How many lines below a part make it up to the last figure: two or more, or one that is marked 其中. */
    private static int subparts(List<Fund> parts, int part, Field field) {
        var sum = BigDecimal.ZERO;
        int several = 0;
        for (int at = part + 1; at < parts.size(); at++) {
            var amount = amount(parts.get(at), field);
            sum = sum.add(amount);
            several += amount.signum() > 0 ? 1 : 0;
            boolean below = several > 1 || (several > 0 && isMarked(parts.get(part + 1)));
            if (below && Decimals.isSame(sum, amount(parts.get(part), field))) {
                return at - part;
            }
        }
        return 0;
    }

    private static boolean isMarked(Fund part) {
        return part.line().label().contains("其中");
    }

    private static BigDecimal amount(Fund part, Field field) {
        return FundingChecks.amount(part.line(), field).number().orElse(BigDecimal.ZERO);
    }
}
