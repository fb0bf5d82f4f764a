package org.plumbline.core.check;

import java.util.List;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;

/** Checks of goals and prose. */
final class ProseChecks {

    static final List<Check> ALL = List.of(
            Check.warning(
                    "G01",
                    new Wording("完成情况与预期目标逐字相同", "achieved identical to expected"),
                    new Wording("两栏都有文字；空格不计", "both cells have text; spaces do not count"),
                    ProseChecks::achievedIsNotCopiedFromExpected),
            Check.warning(
                    "G06",
                    new Wording("文字中有标记或控制字符", "markup or control characters in text"),
                    new Wording("每个单元格", "every cell"),
                    ProseChecks::textHasNoMarkup));

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
}
