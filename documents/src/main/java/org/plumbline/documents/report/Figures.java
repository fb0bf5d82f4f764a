package org.plumbline.documents.report;

import org.plumbline.core.form.FundingLine;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.ScoringPolicy;

/** Earned figures as the policy prints them. */
record Figures(ScoringPolicy policy) {

    /** A number, an interval, or a dash where nothing can be computed. */
    String earned(Line line) {
        if (line.award() instanceof Award.NotComputed) {
            return "—";
        }
        var rounding = rounding(line);
        var from = rounding.print(line.award().from());
        var to = rounding.print(line.award().to());
        return from.equals(to) ? from : from + "–" + to;
    }

    /** What the line adds to the total. */
    String counted(Line line) {
        return rounding(line).print(line.counted());
    }

    String total(Points points) {
        return policy.roundings().total().rule().print(points);
    }

    private Rounding rounding(Line line) {
        return line.score().field() instanceof FundingLine.Field
                ? policy.roundings().executionScore().rule()
                : policy.roundings().lineScore().rule();
    }
}
