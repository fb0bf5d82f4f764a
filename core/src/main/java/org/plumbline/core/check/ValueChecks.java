package org.plumbline.core.check;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;

/** Checks of single values: dates and numbers. */
final class ValueChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "I16",
                    new Wording("日期不在本年度，或起止颠倒", "a date outside the year, or end before start"),
                    new Wording(
                            "表上有年度，指标值或完成值是带年份的日期；完成日期晚于本年度而已说明原因的不算",
                            "the form prints its year and a value is a date with its year; late and explained is no fault"),
                    ValueChecks::datesLieWithinTheYear),
            Check.error(
                    "I19",
                    new Wording("数字写错", "malformed number"),
                    new Wording("指标值、完成值、预算金额和执行率", "targets, actuals, amounts and rates"),
                    ValueChecks::numbersAreWellFormed));

    private ValueChecks() {}

    /** I16. A row whose target is accused is not accused of its actual too. */
    private static void datesLieWithinTheYear(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            for (var field : row.texts().result().backwards()) {
                endsBeforeItBegins(row, field, found);
            }
        }
        for (var row : subject.rows()) {
            var due = year(row.indicator().target());
            var done = year(row.indicator().actual());
            if (due != null || done != null) {
                var year = subject.form().year();
                if (isOutside(due, year)) {
                    outside(row, Indicator.Field.TARGET, year.getAsInt(), found);
                } else if (isOutside(done, year) && !isLateAndExplained(row, done, year)) {
                    outside(row, Indicator.Field.ACTUAL, year.getAsInt(), found);
                }
            }
        }
    }

    private static @Nullable Integer year(Printed value) {
        return value.reading() instanceof Reading.Deadline deadline ? deadline.year() : null;
    }

    private static boolean isOutside(@Nullable Integer date, OptionalInt year) {
        return date != null && year.isPresent() && date != year.getAsInt();
    }

    private static boolean isLateAndExplained(Row row, @Nullable Integer done, OptionalInt year) {
        return done != null && done > year.getAsInt() && !row.isUnexplained();
    }

    private static void outside(Row row, Indicator.Field field, int year, Accusations found) {
        var text = field.in(row.indicator());
        found.add(
                row.at(field),
                text,
                String.valueOf(year),
                new Wording(
                        field.words().zh() + "“" + text + "”不在本表年度 " + year + " 之内；请核对日期，或说明原因",
                        "“" + text + "” does not lie within " + year
                                + ", the year of this form; check the date or give the reason"));
    }

    private static void endsBeforeItBegins(Row row, Indicator.Field field, Accusations found) {
        var text = field.in(row.indicator());
        found.add(
                row.at(field),
                text,
                "",
                new Wording("“" + text + "”结束早于开始；请改正日期", "“" + text + "” ends before it begins; correct the dates"));
    }

    /** I19. */
    private static void numbersAreWellFormed(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (isMalformed(row.indicator().target())) {
                malformed(row.at(Indicator.Field.TARGET), row.indicator().target(), found);
            }
            if (isMalformed(row.indicator().actual())) {
                malformed(row.at(Indicator.Field.ACTUAL), row.indicator().actual(), found);
            }
        }
        var funds = subject.form().funding();
        for (int line = 0; line < funds.size(); line++) {
            amountsAreWellFormed(line, funds.get(line), found);
        }
    }

    private static void amountsAreWellFormed(int line, FundingLine fund, Accusations found) {
        if (isMalformed(fund.original())) {
            malformed(FormPath.of(FundingLine.Field.ORIGINAL, line), fund.original(), found);
        }
        if (isMalformed(fund.adjusted())) {
            malformed(FormPath.of(FundingLine.Field.ADJUSTED, line), fund.adjusted(), found);
        }
        if (isMalformed(fund.executed())) {
            malformed(FormPath.of(FundingLine.Field.EXECUTED, line), fund.executed(), found);
        }
        if (isMalformed(fund.rate())) {
            malformed(FormPath.of(FundingLine.Field.RATE, line), fund.rate(), found);
        }
    }

    private static boolean isMalformed(Printed value) {
        return value.reading() instanceof Reading.Malformed;
    }

    private static void malformed(FormPath at, Printed value, Accusations found) {
        found.add(
                at,
                value.text(),
                "",
                new Wording(
                        "“" + value.text() + "”不成一个数；请改正分隔符和小数点",
                        "“" + value.text() + "” is no number; correct its separators and decimal point"));
    }
}
