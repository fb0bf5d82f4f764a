package org.plumbline.web.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.RatingRow;
import org.plumbline.documents.json.FormJson;

/** What lists and statistics need of a form, beside the document itself. */
record FormColumns(Assessment assessment) {

    Map<String, @Nullable Object> parameters() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("document", FormJson.write(assessment.form()));
        columns.put("policy", assessment.policy().id());
        addStated(columns);
        addEarned(columns);
        addFindings(columns);
        return columns;
    }

    private void addStated(Map<String, @Nullable Object> columns) {
        var form = assessment.form();
        var year = form.year();
        columns.put("year", year.isPresent() ? year.getAsInt() : null);
        columns.put("project", form.text(HeadField.PROJECT));
        columns.put("implementingUnit", form.text(HeadField.IMPLEMENTING_UNIT));
        columns.put("amountUnit", form.text(HeadField.AMOUNT_UNIT));
        columns.put(
                "adjustedBudget",
                form.totalFunding().map(FundingLine.Field.ADJUSTED::in).orElse(""));
        columns.put("statedTotal", form.printed(HeadField.TOTAL_SCORE).number().orElse(null));
        columns.put("statedRating", form.text(HeadField.RATING));
    }

    private void addEarned(Map<String, @Nullable Object> columns) {
        var scorecard = assessment.scorecard();
        var total = scorecard.total();
        var rating = scorecard.rating().map(RatingRow::name);
        columns.put(
                "executionRate",
                scorecard.execution().flatMap(execution -> execution.rate()).orElse(null));
        columns.put("earnedFrom", asPrinted(total.from()));
        columns.put("earnedTo", asPrinted(total.to()));
        columns.put("earnedCounted", asPrinted(total.counted()));
        columns.put("earnedRatingZh", rating.map(words -> words.zh()).orElse(null));
        columns.put("earnedRatingEn", rating.map(words -> words.en()).orElse(null));
    }

    private void addFindings(Map<String, @Nullable Object> columns) {
        var counts = FindingCounts.of(assessment.examination());
        columns.put("errors", counts.errors());
        columns.put("warnings", counts.warnings());
        columns.put("notes", counts.notes());
    }

    private BigDecimal asPrinted(Points points) {
        return new BigDecimal(assessment.policy().roundings().total().rule().print(points));
    }
}
