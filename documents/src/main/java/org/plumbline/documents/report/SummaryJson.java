package org.plumbline.documents.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.summary.RatingTally;
import org.plumbline.core.summary.Ratings;
import org.plumbline.core.summary.Spending;
import org.plumbline.core.summary.Summary;
import org.plumbline.core.summary.Tally;
import org.plumbline.core.summary.Totals;
import tools.jackson.core.JsonGenerator;

/** A summary as JSON: counts are numbers, amounts and points strings, so that they stay exact. */
record SummaryJson(JsonGenerator json) {

    static void write(SummaryReport report, Writer out) throws IOException {
        new JsonOutput(out).write(json -> new SummaryJson(json).write(report));
        out.append('\n');
    }

    private void write(SummaryReport report) {
        json.writeStartObject();
        figures(report.summary().all());
        report.by().ifPresent(grouping -> {
            json.writeStringProperty("by", grouping.id());
            json.writeArrayPropertyStart("groups");
            SummaryGroups.inOrder(report.summary().groups()).forEach(group -> {
                json.writeStartObject();
                if (!group.getKey().isEmpty()) {
                    json.writeStringProperty(grouping.id(), group.getKey());
                }
                figures(group.getValue());
                json.writeEndObject();
            });
            json.writeEndArray();
        });
        json.writeEndObject();
        json.close();
    }

    private void figures(Summary summary) {
        json.writeNumberProperty("forms", summary.forms());
        json.writeNumberProperty("withErrors", summary.withErrors());
        json.writeNumberProperty("clean", summary.clean());
        json.writeNumberProperty("notUnderstood", summary.unread());
        json.writeObjectPropertyStart("policies");
        summary.policies().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeObjectPropertyStart("findings");
        tally(summary.findings());
        json.writeEndObject();
        json.writeArrayPropertyStart("checks");
        summary.checks().forEach((id, check) -> {
            json.writeStartObject();
            json.writeStringProperty("check", id);
            json.writeNumberProperty("forms", check.forms());
            tally(check.findings());
            json.writeEndObject();
        });
        json.writeEndArray();
        ratings(summary.ratings());
        spending(summary.spending());
        totals(summary.totals());
    }

    private void tally(Tally tally) {
        json.writeNumberProperty("error", tally.errors());
        json.writeNumberProperty("warning", tally.warnings());
        json.writeNumberProperty("note", tally.notes());
    }

    private void ratings(Ratings ratings) {
        json.writeObjectPropertyStart("ratings");
        json.writeArrayPropertyStart("byRating");
        for (var word : ratings.inOrder()) {
            RatingTally tally = word.getValue();
            json.writeStartObject();
            json.writeStringProperty("rating", word.getKey());
            json.writeNumberProperty("stated", tally.stated());
            json.writeNumberProperty("earned", tally.earned());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("unstated", ratings.unstated());
        json.writeNumberProperty("open", ratings.open());
        json.writeNumberProperty("same", ratings.same());
        json.writeNumberProperty("different", ratings.different());
        json.writeEndObject();
    }

    private void spending(Spending spending) {
        json.writeObjectPropertyStart("execution");
        json.writeNumberProperty("forms", spending.forms());
        json.writeNumberProperty("leftOut", spending.leftOut());
        json.writeStringProperty("adjustedYuan", spending.adjusted().toPlainString());
        json.writeStringProperty("executedYuan", spending.executed().toPlainString());
        figure("rate", SummaryFigures.percent(spending.rate()));
        json.writeEndObject();
    }

    private void totals(Totals totals) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("forms", totals.forms());
        json.writeNumberProperty("leftOut", totals.leftOut());
        json.writeStringProperty("stated", totals.stated().toPlainString());
        json.writeStringProperty("earned", totals.earned().toPlainString());
        figure("statedMean", totals.averageStated());
        figure("earnedMean", totals.averageEarned());
        json.writeNumberProperty("above", totals.above());
        json.writeNumberProperty("same", totals.same());
        json.writeNumberProperty("below", totals.below());
        json.writeEndObject();
    }

    private void figure(String name, Optional<Ratio> exact) {
        SummaryFigures.plain(exact).ifPresent(figure -> json.writeStringProperty(name, figure));
    }
}
