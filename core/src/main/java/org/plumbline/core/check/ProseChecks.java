package org.plumbline.core.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.core.check.Check.Accusation;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Wording;

/** Checks of goals and prose. */
final class ProseChecks {

    private static final Pattern MARKUP = Pattern.compile(
            "</?[A-Za-z][A-Za-z0-9]*(\\s[^<>]{0,200})?/?>|&(nbsp|lt|gt|amp|quot|#\\d{1,6});|[\\p{Cc}&&[^\\n\\r\\t]]|\\uFFFD");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private ProseChecks() {}

    /** G01. Spaces do not make a difference. */
    static Stream<Accusation> achievedIsNotCopiedFromExpected(Subject subject) {
        var expected = SPACE.matcher(subject.form().text(HeadField.EXPECTED)).replaceAll("");
        var achieved = SPACE.matcher(subject.form().text(HeadField.ACHIEVED)).replaceAll("");
        if (expected.isEmpty() || subject.form().printed(HeadField.EXPECTED).isBlank() || !expected.equals(achieved)) {
            return Stream.empty();
        }
        return Stream.of(
                new Accusation(
                        FormPath.of(HeadField.ACHIEVED),
                        "",
                        "",
                        new Wording(
                                "实际完成情况与预期目标逐字相同；请写实际做了什么、达到什么效果",
                                "what was achieved repeats the expected goal word for word; say what was done and what came of it")));
    }

    /** G06. Every cell. */
    static Stream<Accusation> textHasNoMarkup(Subject subject) {
        return subject.form().cells().flatMap(cell -> {
            var markup = MARKUP.matcher(cell.getValue());
            return markup.find() ? Stream.of(marked(cell.getKey(), markup.group())) : Stream.empty();
        });
    }

    private static Accusation marked(FormPath at, String markup) {
        var shown = markup.codePoints().anyMatch(Character::isISOControl)
                ? String.format("U+%04X", markup.codePointAt(0))
                : markup;
        return new Accusation(
                at,
                shown,
                "",
                new Wording(
                        "文字中有不该印出的标记“" + shown + "”；请删去",
                        "the text contains “" + shown + "”, which should not be printed; remove it"));
    }
}
