package org.plumbline.core.check;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;

/** Checks that look at other forms too. */
final class NeighbourChecks {

    private static final int LEAST_FORMS = 3;

    static final List<Check> ALL = List.of(
            Check.note(
                    "G05",
                    new Wording("该单位每张表都写没有问题", "“none” for difficulties and measures on every form of a unit"),
                    new Wording(
                            "一起核对的有该单位至少三个项目的表，都写“无”一类的话",
                            "at least three projects of the unit are checked together, and all say “none”"),
                    NeighbourChecks::someFormNamesDifficulties),
            Check.warning(
                    "G09",
                    new Wording("文字与其他单位的表雷同", "the same text on another unit's form"),
                    new Wording(
                            "与其他单位的表一起核对；60 字以上的完成情况、结论、问题、措施和原因；单位、项目名称和数字不算差别",
                            "checked together with other units' forms; 60 characters or more of what was achieved, conclusion,"
                                    + " difficulties, measures and reasons; names and figures make no difference"),
                    NeighbourChecks::textIsNotCopiedFromOtherUnits));

    private NeighbourChecks() {}

    /** G05. On each of the unit's forms. */
    private static void someFormNamesDifficulties(Subject subject, Accusations found) {
        int forms = subject.surroundings().neighbours().untroubled();
        if (forms < LEAST_FORMS) {
            return;
        }
        var at = subject.form().text(HeadField.DIFFICULTIES).isEmpty() ? HeadField.MEASURES : HeadField.DIFFICULTIES;
        var said = subject.form().text(at);
        found.add(
                FormPath.of(at),
                said,
                "",
                new Wording(
                        "该单位 " + forms + " 个项目的问题和措施都写“" + said + "”；请逐个项目查找问题",
                        "all " + forms + " projects of this unit say “" + said
                                + "” for difficulties and measures; look for difficulties project by project"));
    }

    /** G09. Once a text, with the form that comes closest. */
    private static void textIsNotCopiedFromOtherUnits(Subject subject, Accusations found) {
        for (var copy : subject.surroundings().neighbours().copies()) {
            var here = copy.at().field().words();
            var there = copy.there().field().words();
            int percent =
                    copy.similarity().toPercent().round(0, RoundingMode.DOWN).intValueExact();
            found.add(
                    copy.at(),
                    "",
                    "",
                    new Wording(
                            here.zh() + "与" + copy.unit() + "“" + copy.project() + "”自评表的" + there.zh() + "雷同（相似 "
                                    + percent + "%）；请写本项目自己的情况",
                            here.en() + " repeats " + there.en().toLowerCase(Locale.ROOT) + " of "
                                    + copy.unit()
                                    + " for “" + copy.project() + "” (" + percent
                                    + " % alike); write about this project"));
        }
    }
}
