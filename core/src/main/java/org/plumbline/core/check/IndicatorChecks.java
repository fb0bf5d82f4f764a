package org.plumbline.core.check;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.language.Wording;

/** Checks of what indicators print (绩效指标). */
final class IndicatorChecks {

    private static final int FEWEST = 3;

    static final List<Check> ALL = List.of(
            Check.error(
                    "I01",
                    new Wording("指标值或完成值未填", "target or actual blank"),
                    new Wording(
                            "该行填了任何一格，也没有未读懂的单元格；短横等符号算已填",
                            "the row is in use, and nothing in it was left unread; a dash is an answer"),
                    IndicatorChecks::targetAndActualAreFilled),
            Check.warning(
                    "I03",
                    new Wording("数值指标填了文字", "text for a numeric target"),
                    new Wording("目标是一个数", "the target is a number"),
                    IndicatorChecks::numericTargetsHaveNumericActuals),
            Check.note(
                    "I05",
                    new Wording("数值指标没有比较符号", "comparator missing on a numeric target"),
                    new Wording("目标是一个数；每张表只提一次", "the target is a number; said once a form"),
                    IndicatorChecks::numericTargetsHaveComparators),
            Check.warning(
                    "I10",
                    new Wording("三级指标名称不是指标", "the name is no indicator"),
                    new Wording("填了名称", "there is a name"),
                    IndicatorChecks::namesNameAnIndicator),
            Check.warning(
                    "I12",
                    new Wording("指标少于三个", "fewer than 3 indicators"),
                    new Wording(
                            "有指标，都有指标值，计分的表都有分值；“其中”行不另计",
                            "there are indicators, all with a target, and a weight where lines are weighed; parts of one are not counted"),
                    IndicatorChecks::thereAreThree),
            Check.error(
                    "I14",
                    new Wording("留有模板文字", "template residue"),
                    new Wording(
                            "三级指标、指标值或完成值整格是模板文字；没有填的行只提一次",
                            "a name, target or actual is nothing but words of the template; a row left as it was counts once"),
                    IndicatorChecks::noTemplateIsLeft));

    private IndicatorChecks() {}

    /** I01. A cell without any sign; a dash is an answer, and a row that nobody filled asks for none. */
    private static void targetAndActualAreFilled(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (row.texts().isInUse() && !row.isPartlyRead()) {
                filled(row, Field.TARGET, row.indicator().target(), found);
                filled(row, Field.ACTUAL, row.indicator().actual(), found);
            }
        }
    }

    private static void filled(Row row, Field field, Printed cell, Accusations found) {
        if (cell.isBlank() && cell.text().isBlank()) {
            found.add(
                    row.at(field),
                    "",
                    "",
                    new Wording(
                            "“" + row.indicator().name() + "”的" + field.words().zh() + "没有填；请填写",
                            "“" + row.indicator().name() + "” has no "
                                    + field.words().en().toLowerCase(Locale.ROOT) + "; fill it in"));
        }
    }

    /** I03. Graded wording or text without any figure where the target is a number. */
    private static void numericTargetsHaveNumericActuals(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            if (row.texts().isWordsOnly() && row.indicator().target().reading() instanceof Reading.Quantity) {
                var target = row.indicator().target().text();
                var actual = row.indicator().actual().text();
                found.add(
                        row.at(Field.ACTUAL),
                        actual,
                        "",
                        new Wording(
                                "目标“" + target + "”是数，实际填的是文字“" + actual + "”；请填实际数值",
                                "target “" + target + "” is a number, the actual says “" + actual
                                        + "”; state the number achieved"));
            }
        }
    }

    /** I05. Once a form, at the first such target. */
    private static void numericTargetsHaveComparators(Subject subject, Accusations found) {
        @Nullable Row first = null;
        int bare = 0;
        for (var row : subject.rows()) {
            if (row.indicator().target().number().isPresent()) {
                first = first == null ? row : first;
                bare++;
            }
        }
        if (first == null) {
            return;
        }
        var target = first.indicator().target().text();
        found.add(
                first.at(Field.TARGET),
                target,
                "",
                new Wording(
                        "指标值“" + target + "”没有比较符号" + (bare > 1 ? "（全表共 " + bare + " 处）" : "") + "；请写明 ≥、= 或 ≤",
                        "target “" + target + "” has no comparator" + (bare > 1 ? " (" + bare + " on this form)" : "")
                                + "; write ≥, = or ≤"));
    }

    /** I10. A period, a class of indicators or figures alone. */
    private static void namesNameAnIndicator(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            if (row.texts().namesNothing()) {
                var name = row.indicator().name();
                found.add(
                        row.at(Field.NAME),
                        name,
                        "",
                        new Wording(
                                "三级指标“" + name + "”没有说明衡量什么；请写明指标名称",
                                "“" + name + "” does not say what is measured; name the indicator"));
            }
        }
    }

    /** I12. At the first of them; a row without target or weight shows that the table was cut. */
    private static void thereAreThree(Subject subject, Accusations found) {
        @Nullable Row first = null;
        int used = 0;
        for (var row : subject.rows()) {
            if (row.texts().isInUse() && !row.texts().naming().isPart()) {
                used += isCut(row, subject) ? FEWEST : 1;
                if (used >= FEWEST) {
                    return;
                }
                first = first == null ? row : first;
            }
        }
        if (first != null) {
            found.add(
                    first.at(Field.NAME),
                    String.valueOf(used),
                    "≥ " + FEWEST,
                    new Wording(
                            "全表只有 " + used + " 个指标，应 ≥ " + FEWEST + "；请补充能反映产出、效益和满意度的指标",
                            "the form has only " + used + " indicator" + (used == 1 ? "" : "s") + ", it should have ≥ "
                                    + FEWEST + "; add indicators of output, outcome and satisfaction"));
        }
    }

    private static boolean isCut(Row row, Subject subject) {
        return row.indicator().target().isBlank()
                || (row.indicator().weight().isBlank() && isExecutionWeighed(subject));
    }

    private static boolean isExecutionWeighed(Subject subject) {
        return subject.total() != null
                && subject.total().line().weight().number().isPresent();
    }

    /** I14. */
    private static void noTemplateIsLeft(Subject subject, Accusations found) {
        for (var row : subject.remarkable()) {
            for (var field : row.texts().result().leftovers()) {
                var text = field.in(row.indicator());
                found.add(
                        row.at(field),
                        text,
                        "",
                        new Wording(
                                "“" + text + "”是模板留下的文字；请填写，或删去这一行",
                                "“" + text + "” is left over from the template; fill it in or delete the row"));
            }
        }
    }
}
