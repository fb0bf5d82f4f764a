package org.plumbline.web.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.language.Language;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.RatingRow;

/** The total stated beside the total earned, with a bar for execution and for each level-1 heading. */
record ScoreBox(Assessment assessment) {

    public String stated() {
        return assessment.form().text(HeadField.TOTAL_SCORE);
    }

    public String statedRating() {
        return assessment.form().text(HeadField.RATING);
    }

    public String earned() {
        return rounding().print(assessment.scorecard().total().counted());
    }

    public String range() {
        var total = assessment.scorecard().total();
        return EarnedScore.range(total.from(), total.to(), rounding());
    }

    public boolean isSame() {
        return assessment
                .form()
                .printed(HeadField.TOTAL_SCORE)
                .number()
                .filter(stated ->
                        assessment.scorecard().total().counted().value().compareTo(stated) == 0)
                .isPresent();
    }

    /** The rating earned, or both where the policy leaves room between them; the printed word always, English beside it. */
    public String earnedRating(Language language) {
        var total = assessment.scorecard().total();
        var least = assessment.policy().rating(total.from());
        var most = assessment.policy().rating(total.to());
        return least.equals(most) ? named(least, language) : named(least, language) + "–" + named(most, language);
    }

    private static String named(RatingRow rating, Language language) {
        return language == Language.ZH
                ? rating.name().zh()
                : rating.name().zh() + " " + rating.name().en();
    }

    /** Whether the rating stated is the one earned. */
    public boolean isRatedAsStated() {
        var stated = assessment.policy().ratingNamed(statedRating());
        return stated.isPresent() && stated.equals(assessment.scorecard().rating());
    }

    /** The lines that count as stated because nothing could be computed. */
    public List<Line> asStated() {
        return assessment.scorecard().total().asStated();
    }

    public List<ScoreBar> bars() {
        var bars = new ArrayList<ScoreBar>();
        var total = assessment.form().totalFunding();
        assessment
                .scorecard()
                .execution()
                .ifPresent(execution -> bars.add(ScoreBar.of(
                        "",
                        total.stream().map(line -> line.weight()).toList(),
                        List.of(execution.line()),
                        rounding())));
        var rows = assessment.form().indicators();
        var byHeading = new LinkedHashMap<String, List<Integer>>();
        for (int row = 0; row < rows.size(); row++) {
            byHeading
                    .computeIfAbsent(rows.get(row).level1(), heading -> new ArrayList<>())
                    .add(row);
        }
        byHeading.forEach((heading, group) -> bars.add(ScoreBar.of(
                heading,
                group.stream().map(row -> rows.get(row).weight()).toList(),
                group.stream()
                        .map(row -> assessment.scorecard().indicators().get(row))
                        .toList(),
                rounding())));
        return bars;
    }

    private Rounding rounding() {
        return assessment.policy().roundings().total().rule();
    }
}
