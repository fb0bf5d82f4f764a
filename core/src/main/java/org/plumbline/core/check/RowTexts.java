package org.plumbline.core.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Dimension;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;
import org.plumbline.core.form.Width;

/**
 * What the texts of an indicator say, read once.
 *
 * @param classOf the class that level 1 names; absent where it names none
 * @param isExplained whether a deviation reason or a corrective action is given
 * @param isInUse whether anybody filled in anything but words of the template
 * @param namesNothing whether the name is a period, a class of indicators or figures alone
 * @param isWordsOnly whether the actual is text without any figure
 * @param dimension the class that level 2 names; absent where it names none
 * @param admitsFailure whether the deviation reason says that the target was missed, beside full marks
 * @param isPart whether the name says that it is a part of a row above: {@code 其中：…}
 * @param naming what the name says of the indicator
 * @param result what the target and the actual say besides their figures
 * @param explanation what the deviation reason and the corrective action tell
 */
record RowTexts(
        @Nullable Pillar classOf,
        boolean isExplained,
        boolean isInUse,
        boolean namesNothing,
        boolean isWordsOnly,
        @Nullable Dimension dimension,
        boolean admitsFailure,
        boolean isPart,
        NameTexts naming,
        ResultTexts result,
        Explanation explanation) {

    private static final Pattern NO_INDICATOR =
            Pattern.compile("[\\d\\p{P}\\p{S}\\h]*|(\\d{4}\\h*)?(年|年度|全年|本年|本年度|当年)|"
                    + "(产出|效益|成本|数量|质量|时效|经济|社会|生态|可持续)(指标|效益|影响){0,4}|满意度指标");
    /** What such a name ends with, unless it ends with no letter: most names end otherwise. */
    private static final String NO_INDICATOR_ENDS = "年度标响益出本量效济会态续";

    private static final Pattern DIGIT = Pattern.compile("\\d");

    static RowTexts of(Indicator row) {
        var name = Printed.of(row.name());
        var pillar = row.pillar().orElse(null);
        var naming = NameTexts.of(row, pillar);
        return new RowTexts(
                pillar,
                row.explainsDeviation(),
                Leftovers.isInUse(row, name),
                !name.isBlank() && namesNothing(Width.fold(row.name())),
                isText(row.actual()),
                Dimension.named(row.level2()).orElse(null),
                !row.reason().isEmpty() && Standing.of(row) == Standing.FULL && Admission.isIn(row.reason()),
                isPart(row.name()),
                naming,
                ResultTexts.of(row, naming, pillar, Leftovers.in(row, name)),
                Explanation.of(row));
    }

    private static boolean namesNothing(String name) {
        char last = name.charAt(name.length() - 1);
        return (NO_INDICATOR_ENDS.indexOf(last) >= 0 || !Character.isLetter(last))
                && NO_INDICATOR.matcher(name).matches();
    }

    /** Before the word may stand a bracket, a number or a blank. */
    private static boolean isPart(String name) {
        int at = name.indexOf("其中");
        return at >= 0 && at <= 3 && name.chars().limit(at).noneMatch(Character::isIdeographic);
    }

    /** Whether anything was read that a rule speaks of by itself. */
    boolean isRemarkable() {
        return namesNothing || naming.isRemarkable() || result.isRemarkable();
    }

    private static boolean isText(Printed actual) {
        return actual.reading() instanceof Reading.Graded
                || (actual.reading() instanceof Reading.Words
                        && !DIGIT.matcher(Width.fold(actual.text())).find());
    }

    Optional<Pillar> pillar() {
        return Optional.ofNullable(classOf);
    }
}
