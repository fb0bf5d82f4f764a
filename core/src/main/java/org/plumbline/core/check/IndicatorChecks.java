package org.plumbline.core.check;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.Width;
import org.plumbline.core.language.Wording;

/** Checks of the indicators (绩效指标). */
final class IndicatorChecks {

    private static final Pattern NO_INDICATOR =
            Pattern.compile("[\\d\\p{P}\\p{S}\\h]*|(\\d{4}\\h*)?(年|年度|全年|本年|本年度|当年)|"
                    + "(产出|效益|成本|数量|质量|时效|经济|社会|生态|可持续)(指标|效益|影响){0,4}|满意度指标");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private IndicatorChecks() {}

    /** I01. A cell without any sign; a dash is an answer, and a row that nobody filled asks for none. */
    static Stream<Accusation> targetAndActualAreFilled(Subject subject) {
        return subject.rows().stream()
                .filter(row -> isInUse(row.indicator()))
                .flatMap(row -> Stream.of(Field.TARGET, Field.ACTUAL)
                        .filter(field -> field.in(row.indicator()).isBlank())
                        .map(field -> new Accusation(
                                row.at(field),
                                "",
                                "",
                                new Wording(
                                        "“" + row.indicator().name() + "”的"
                                                + field.words().zh() + "没有填；请填写",
                                        "“" + row.indicator().name() + "” has no "
                                                + field.words().en().toLowerCase(Locale.ROOT) + "; fill it in"))));
    }

    private static boolean isInUse(Indicator row) {
        return Stream.of(Field.NAME, Field.TARGET, Field.ACTUAL, Field.WEIGHT, Field.SCORE)
                .anyMatch(field -> !Printed.of(field.in(row)).isBlank());
    }

    /** I03. Graded wording or text without any figure where the target is a number. */
    static Stream<Accusation> numericTargetsHaveNumericActuals(Subject subject) {
        return subject.rows().stream()
                .filter(row -> row.indicator().target().quantity().isPresent() && isText(row.indicator()))
                .map(row -> new Accusation(
                        row.at(Field.ACTUAL),
                        row.indicator().actual().text(),
                        "",
                        new Wording(
                                "目标“" + row.indicator().target().text() + "”是数，实际填的是文字“"
                                        + row.indicator().actual().text() + "”；请填实际数值",
                                "target “" + row.indicator().target().text() + "” is a number, the actual says “"
                                        + row.indicator().actual().text() + "”; state the number achieved")));
    }

    private static boolean isText(Indicator indicator) {
        var reading = indicator.actual().reading();
        return reading instanceof Reading.Graded
                || (reading instanceof Reading.Words
                        && !DIGIT.matcher(Width.fold(indicator.actual().text())).find());
    }

    /** I05. Once a form, at the first such target. */
    static Stream<Accusation> numericTargetsHaveComparators(Subject subject) {
        var bare = subject.rows().stream().filter(IndicatorChecks::isBare).toList();
        return bare.stream()
                .limit(1)
                .map(row -> new Accusation(
                        row.at(Field.TARGET),
                        row.indicator().target().text(),
                        "",
                        new Wording(
                                "指标值“" + row.indicator().target().text() + "”没有比较符号"
                                        + (bare.size() > 1 ? "（全表共 " + bare.size() + " 处）" : "") + "；请写明 ≥、= 或 ≤",
                                "target “" + row.indicator().target().text() + "” has no comparator"
                                        + (bare.size() > 1 ? " (" + bare.size() + " on this form)" : "")
                                        + "; write ≥, = or ≤")));
    }

    private static boolean isBare(Row row) {
        return row.indicator()
                .target()
                .quantity()
                .filter(target -> target.printedComparator().isEmpty())
                .isPresent();
    }

    /** I10. A period, a class of indicators or figures alone. */
    static Stream<Accusation> namesNameAnIndicator(Subject subject) {
        return subject.rows().stream()
                .filter(row -> !Printed.of(row.indicator().name()).isBlank()
                        && NO_INDICATOR
                                .matcher(Width.fold(row.indicator().name()))
                                .matches())
                .map(row -> new Accusation(
                        row.at(Field.NAME),
                        row.indicator().name(),
                        "",
                        new Wording(
                                "三级指标“" + row.indicator().name() + "”没有说明衡量什么；请写明指标名称",
                                "“" + row.indicator().name() + "” does not say what is measured; name the indicator")));
    }
}
