package org.plumbline.web.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.form.Printed;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.quantity.Rounding;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;

/**
 * What a group of lines states and earns, out of what it weighs.
 *
 * @param heading the level-1 heading; empty text for execution
 * @param weight the sum of the weights that are numbers
 * @param filled how much of the weight is earned, in percent, from 0 to 100
 */
record ScoreBar(String heading, String weight, String stated, String earned, int filled) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ScoreBar of(String heading, List<Printed> weights, List<Line> lines, Rounding rounding) {
        var weight =
                weights.stream().flatMap(printed -> printed.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var counted = sum(lines.stream().map(Line::counted).toList());
        var stated = sum(
                lines.stream().map(Line::statedPoints).flatMap(Optional::stream).toList());
        var from = sum(lines.stream().map(line -> least(line)).toList());
        var to = sum(lines.stream().map(line -> most(line)).toList());
        return new ScoreBar(
                heading,
                weight.stripTrailingZeros().toPlainString(),
                rounding.print(stated),
                EarnedScore.range(from, to, rounding),
                percent(counted.value(), weight));
    }

    public boolean isSame() {
        return stated.equals(earned);
    }

    private static Points least(Line line) {
        return isOpen(line) ? line.counted() : line.award().from();
    }

    private static Points most(Line line) {
        return isOpen(line) ? line.counted() : line.award().to();
    }

    private static boolean isOpen(Line line) {
        return line.award() instanceof Award.NotComputed;
    }

    private static Points sum(List<Points> points) {
        return points.stream().reduce(Points.ZERO, Points::plus);
    }

    private static int percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? 0
                : part.multiply(HUNDRED)
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .min(HUNDRED)
                        .intValue();
    }
}
