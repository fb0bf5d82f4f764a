package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;

/** Checks of the head of the form (表头). */
final class HeadChecks {

    /** The first budget year under the national rules on project codes, issued in 2020 (财办〔2020〕13号). */
    private static final int FIRST_YEAR_OF_CODES = 2021;

    private static final Wording PROJECT = new Wording("项目名称", "the name of the project");
    private static final Wording UNIT =
            new Wording("主管部门和实施单位", "both the supervising department and the implementing unit");
    private static final Wording GOAL = new Wording("年度预期目标", "the expected goal");

    static final List<Check> ALL = List.of(
            Check.error(
                    "H01",
                    new Wording("项目名称、单位或目标未填", "name, department, unit or goal missing"),
                    new Wording(
                            "表头填有任何一格，或有标题又有目标；主管部门与实施单位填一个即可；版式没有目标栏时不看目标",
                            "a row of the head is filled in, or a title stands over goals; one of department and unit will "
                                    + "do; the goal only where the layout has a cell for it"),
                    HeadChecks::headIsFilledIn),
            Check.warning(
                    "H02",
                    new Wording("项目编码格式不对", "project code malformed"),
                    new Wording(
                            "印有项目编码；空格、全角和字母大小写不论；年度早于 2021 的不看",
                            "a project code is printed; spaces, width and case do not count; not before the year 2021"),
                    HeadChecks::projectCodeIsNational),
            Check.warning(
                    "H03",
                    new Wording("标题与年度栏的年份不同", "year in title and header differ"),
                    new Wording(
                            "标题和年度栏都印有年份；标题写“年”而非“年度”、比年度晚一年的，可能是填报年份，不算",
                            "title and head both print a year; one year later in the title and without 度 may be the year "
                                    + "in which the form was filled in"),
                    HeadChecks::titleAndHeadAgreeOnTheYear));

    private HeadChecks() {}

    /** H01. */
    private static void headIsFilledIn(Subject subject, Accusations found) {
        var head = subject.texts().head();
        if (!head.isPrinted()) {
            return;
        }
        if (!head.namesProject()) {
            missing(HeadField.PROJECT, PROJECT, found);
        }
        if (!head.namesUnit()) {
            missing(HeadField.IMPLEMENTING_UNIT, UNIT, found);
        }
        if (!head.hasGoal() && !subject.surroundings().lacksGoals()) {
            missing(HeadField.EXPECTED, GOAL, found);
        }
    }

    private static void missing(HeadField field, Wording what, Accusations found) {
        found.add(
                FormPath.of(field), "", "", new Wording(what.zh() + "没有填；请填写", what.en() + " is missing; fill it in"));
    }

    /** H02. */
    private static void projectCodeIsNational(Subject subject, Accusations found) {
        if (!subject.texts().head().hasOtherCode()
                || subject.form().year().orElse(FIRST_YEAR_OF_CODES) < FIRST_YEAR_OF_CODES) {
            return;
        }
        var code = subject.form().text(HeadField.PROJECT_CODE);
        found.add(
                FormPath.of(HeadField.PROJECT_CODE),
                code,
                "",
                new Wording(
                        "项目编码“" + code + "”不是 21 位（6 位区划、2 位年份、1 位字母、12 位流水号）；请按预算管理一体化系统核对",
                        "the project code “" + code
                                + "” is not of 21 characters (6 digits division, 2 digits year, 1 letter, "
                                + "12 digits serial); check it against the budget system"));
    }

    /** H03. */
    private static void titleAndHeadAgreeOnTheYear(Subject subject, Accusations found) {
        var title = subject.texts().head().yearInTitle();
        if (title.isEmpty()) {
            return;
        }
        var year = subject.form().text(HeadField.YEAR);
        found.add(
                FormPath.of(HeadField.YEAR),
                year,
                title,
                new Wording(
                        "年度填 " + year + "，标题写 " + title + "；请改成同一年",
                        "the year says " + year + ", the title " + title + "; make them the same"));
    }
}
