package org.plumbline.core.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
 * @param isInUse whether anybody filled in anything
 * @param namesNothing whether the name is a period, a class of indicators or figures alone
 * @param isWordsOnly whether the actual is text without any figure
 * @param explanation what the deviation reason and the corrective action tell
 */
record RowTexts(
        @Nullable Pillar classOf,
        boolean isExplained,
        boolean isInUse,
        boolean namesNothing,
        boolean isWordsOnly,
        Explanation explanation) {

    private static final Pattern NO_INDICATOR =
            Pattern.compile("[\\d\\p{P}\\p{S}\\h]*|(\\d{4}\\h*)?(年|年度|全年|本年|本年度|当年)|"
                    + "(产出|效益|成本|数量|质量|时效|经济|社会|生态|可持续)(指标|效益|影响){0,4}|满意度指标");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    static RowTexts of(Indicator row) {
        var name = Printed.of(row.name());
        return new RowTexts(
                row.pillar().orElse(null),
                row.explainsDeviation(),
                isInUse(row, name),
                !name.isBlank() && NO_INDICATOR.matcher(Width.fold(row.name())).matches(),
                isText(row.actual()),
                Explanation.of(row));
    }

    private static boolean isInUse(Indicator row, Printed name) {
        return !(name.isBlank()
                && row.target().isBlank()
                && row.actual().isBlank()
                && row.weight().isBlank()
                && row.score().isBlank());
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
