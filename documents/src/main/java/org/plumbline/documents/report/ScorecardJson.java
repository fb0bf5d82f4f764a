package org.plumbline.documents.report;

import org.plumbline.core.quantity.Ratio;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.EarnedTotal;
import org.plumbline.core.scoring.Execution;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.Working;
import tools.jackson.core.JsonGenerator;

/** What a form earns as JSON; the indicators' lines stand as those of the form do. */
record ScorecardJson(Scorecard scorecard, JsonGenerator json) {

    void write() {
        json.writeStartObject();
        scorecard.execution().ifPresent(this::write);
        json.writeArrayPropertyStart("indicators");
        for (var line : scorecard.indicators()) {
            json.writeStartObject();
            json.writeStringProperty("name", line.name());
            if (line.award() instanceof Award.Earned earned) {
                json.writeStringProperty("attainment", percent(earned.attainment()));
            }
            write(line.award(), scorecard.policy().roundings().lineScore().rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(scorecard.total());
        scorecard
                .rating()
                .ifPresent(row -> json.writeStringProperty("rating", row.name().zh()));
        json.writeEndObject();
    }

    private void write(Execution execution) {
        json.writeObjectPropertyStart("execution");
        execution.rate().ifPresent(rate -> json.writeStringProperty("rate", rate.toPlainString()));
        write(
                execution.line().award(),
                scorecard.policy().roundings().executionScore().rule());
        json.writeEndObject();
    }

    private void write(Award award, Rounding rounding) {
        if (award instanceof Award.Earned earned) {
            json.writeStringProperty("earned", rounding.print(earned.points()));
            write(earned.working());
        } else if (award instanceof Award.Between between) {
            json.writeStringProperty("earnedFrom", rounding.print(between.from()));
            json.writeStringProperty("earnedTo", rounding.print(between.to()));
            write(between.working());
        } else if (award instanceof Award.NotComputed notComputed) {
            json.writeStringProperty("why", notComputed.why().zh());
        }
    }

    private void write(Working working) {
        json.writeStringProperty("rule", working.rule().id());
        json.writeStringProperty("source", working.basis().describe().zh());
        json.writeStringProperty("working", working.words().zh());
    }

    private void write(EarnedTotal total) {
        var rounding = scorecard.policy().roundings().total().rule();
        json.writeObjectPropertyStart("total");
        json.writeStringProperty("from", rounding.print(total.from()));
        json.writeStringProperty("to", rounding.print(total.to()));
        json.writeStringProperty("counted", rounding.print(total.counted()));
        if (!total.asStated().isEmpty()) {
            json.writeArrayPropertyStart("asStated");
            total.asStated().forEach(line -> json.writeString(row(line)));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String row(Line line) {
        var score = line.score().toString();
        return score.substring(0, score.lastIndexOf('.'));
    }

    private String percent(Ratio share) {
        return scorecard
                .policy()
                .roundings()
                .rate()
                .rule()
                .round(share.toPercent())
                .toPlainString();
    }
}
