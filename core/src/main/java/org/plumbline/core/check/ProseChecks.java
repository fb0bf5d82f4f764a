package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.check.Subject.Row;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Decimals;

/** Checks of goals and prose. */
final class ProseChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "G01",
                    new Wording("完成情况与预期目标逐字相同", "achieved identical to expected"),
                    new Wording("两栏都有文字；空格不计", "both cells have text; spaces do not count"),
                    ProseChecks::achievedIsNotCopiedFromExpected),
            Check.warning(
                    "G02",
                    new Wording("目标或完成情况写得太短", "too short to say anything"),
                    new Wording("该栏有文字；只数字母、汉字和数字", "the cell has text; only letters and digits count"),
                    ProseChecks::goalsSaySomething),
            Check.note(
                    "G03",
                    new Wording("目标里的数没有指标承接", "a number in the goal that no indicator carries"),
                    new Wording(
                            "预期目标里带计量单位的确数；年份、日期、文号、约数、全年天数不算；每张表只提一次",
                            "exact numbers with a unit in the expected goal; not years, dates, document numbers, rough"
                                    + " numbers or every day of the year; said once a form"),
                    ProseChecks::indicatorsCarryTheGoal),
            Check.warning(
                    "G04",
                    new Wording("偏差原因没有说明问题", "a reason that says nothing, or repeats the numbers"),
                    new Wording(
                            "该行未达标或得分低于分值，且填了原因或改进措施",
                            "the target is missed or the score below the weight, and a reason or an action is filled in"),
                    ProseChecks::reasonsSaySomething),
            Check.warning(
                    "G06",
                    new Wording("文字中有标记或控制字符", "markup or control characters in text"),
                    new Wording("每个单元格", "every cell"),
                    ProseChecks::textHasNoMarkup),
            Check.warning(
                    "G07",
                    new Wording("文字超过字数限制", "text longer than its limit"),
                    new Wording(
                            "自评结论 200 字，目标、完成情况、问题、措施 2000 字，偏差原因 500 字，指标值和完成值 200 字；空格不计",
                            "200 characters for the conclusion, 2000 for goals, difficulties and measures, 500 for reasons, 200"
                                    + " for targets and actuals; spaces do not count"),
                    ProseChecks::textStaysWithinItsLimit));

    private ProseChecks() {}

    /** G01. Spaces do not make a difference. */
    private static void achievedIsNotCopiedFromExpected(Subject subject, Accusations found) {
        if (subject.texts().prose().isAchievedCopied()) {
            found.add(
                    FormPath.of(HeadField.ACHIEVED),
                    "",
                    "",
                    new Wording(
                            "实际完成情况与预期目标逐字相同；请写实际做了什么、达到什么效果",
                            "what was achieved repeats the expected goal word for word; say what was done and what came of it"));
        }
    }

    /** G02. A dash says that there is nothing to say, which H01 asks about. */
    private static void goalsSaySomething(Subject subject, Accusations found) {
        var prose = subject.texts().prose();
        if (prose.isExpectedShort()) {
            tooShort(subject, HeadField.EXPECTED, found);
        }
        if (prose.isAchievedShort()) {
            tooShort(subject, HeadField.ACHIEVED, found);
        }
    }

    private static void tooShort(Subject subject, HeadField field, Accusations found) {
        var text = subject.form().text(field);
        var least = "≥ " + Prose.LEAST;
        found.add(
                FormPath.of(field),
                text,
                least,
                new Wording(
                        field.words().zh() + "只写“" + text + "”，字数应 " + least + "；请写清做什么、做多少、达到什么效果",
                        field.words().en() + " says only “" + text + "”, it should have " + least
                                + " characters; say what is done, how much of it and to what effect"));
    }

    /** G03. All of them in one finding. */
    private static void indicatorsCarryTheGoal(Subject subject, Accusations found) {
        var uncarried = subject.texts().prose().uncarried();
        if (uncarried.isEmpty()) {
            return;
        }
        found.add(
                FormPath.of(HeadField.EXPECTED),
                uncarried.get(0),
                "",
                new Wording(
                        "预期目标写了 " + String.join("、", uncarried) + "，没有指标或金额与之对应；请设置指标，或改目标",
                        "the expected goal says " + String.join(", ", uncarried)
                                + ", which no indicator and no amount carries; add an indicator or change the goal"));
    }

    /** G04. At the cell that is filled in; a reason that refers to the row above says what that one says. */
    private static void reasonsSaySomething(Subject subject, Accusations found) {
        for (var row : subject.rows()) {
            var told = row.texts().explanation();
            if (told != Explanation.ABSENT
                    && told != Explanation.TOLD
                    && needsReason(row)
                    && (told != Explanation.AS_ABOVE || !isToldAbove(subject, row.index()))) {
                saysNothing(row, told, found);
            }
        }
    }

    private static boolean needsReason(Row row) {
        if (row.line().isUnmet()) {
            return true;
        }
        var score = row.indicator().score().number();
        var weight = row.indicator().weight().number();
        return score.isPresent() && weight.isPresent() && Decimals.isLess(score.get(), weight.get());
    }

    private static boolean isToldAbove(Subject subject, int index) {
        for (int above = index - 1; above >= 0; above--) {
            var told = subject.rows().get(above).texts().explanation();
            if (told == Explanation.TOLD) {
                return true;
            }
            if (told == Explanation.EMPTY_WORDS || told == Explanation.FIGURES_AGAIN) {
                return false;
            }
        }
        return false;
    }

    private static void saysNothing(Row row, Explanation told, Accusations found) {
        var indicator = row.indicator();
        var field = Printed.of(indicator.reason()).isBlank() ? Field.CORRECTIVE_ACTION : Field.REASON;
        var text = field.in(indicator);
        boolean repeats = told == Explanation.FIGURES_AGAIN;
        found.add(
                row.at(field),
                text,
                "",
                new Wording(
                        "“" + indicator.name() + "”有偏差，而原因“" + text + "”" + (repeats ? "只重复了数字" : "没有说明原因")
                                + "；请写为什么没有达到、怎样改进",
                        "“" + indicator.name() + "” deviates, but the reason “" + text + "” "
                                + (repeats ? "only repeats the figures" : "says nothing")
                                + "; say why it fell short and what will be done"));
    }

    /** G06. Every cell. */
    private static void textHasNoMarkup(Subject subject, Accusations found) {
        for (var marked : subject.texts().prose().markup()) {
            found.add(
                    marked.at(),
                    marked.shown(),
                    "",
                    new Wording(
                            "文字中有不该印出的标记“" + marked.shown() + "”；请删去",
                            "the text contains “" + marked.shown() + "”, which should not be printed; remove it"));
        }
    }

    /** G07. Every cell that has a limit. */
    private static void textStaysWithinItsLimit(Subject subject, Accusations found) {
        for (var text : subject.texts().prose().overlong()) {
            var most = "≤ " + text.limit();
            var cell = text.at().field().words();
            found.add(
                    text.at(),
                    String.valueOf(text.length()),
                    most,
                    new Wording(
                            cell.zh() + "有 " + text.length() + " 字，应 " + most + " 字；请精简",
                            cell.en() + " has " + text.length() + " characters, it should have " + most
                                    + "; shorten it"));
        }
    }
}
