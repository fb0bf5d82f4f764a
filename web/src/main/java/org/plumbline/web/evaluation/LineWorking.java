package org.plumbline.web.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Working;

/**
 * How a line comes to what it earns (算式).
 *
 * @param working absent where nothing can be computed; then {@code why} says so
 * @param other the working of a bare target if it is meant the other way round
 */
record LineWorking(
        @Nullable Working working,
        @Nullable Wording why,
        @Nullable Working other) {

    /** The working of the line that a cell stands in; empty where its line earns nothing. */
    static Optional<LineWorking> at(FormPath cell, Assessment assessment) {
        return line(cell, assessment)
                .map(line -> new LineWorking(
                        working(line.award()),
                        why(line.award()),
                        line.otherReading() == null ? null : working(line.otherReading())));
    }

    private static Optional<Line> line(FormPath cell, Assessment assessment) {
        var scorecard = assessment.scorecard();
        if (cell.field() instanceof Indicator.Field) {
            return Optional.of(scorecard.indicators().get(cell.row()));
        }
        var total = assessment.form().totalFundingRow();
        return cell.field() instanceof FundingLine.Field && total.isPresent() && total.getAsInt() == cell.row()
                ? scorecard.execution().map(execution -> execution.line())
                : Optional.empty();
    }

    private static @Nullable Working working(Award award) {
        if (award instanceof Award.Earned earned) {
            return earned.working();
        }
        return award instanceof Award.Between between ? between.working() : null;
    }

    private static @Nullable Wording why(Award award) {
        return award instanceof Award.NotComputed notComputed ? notComputed.why() : null;
    }
}
