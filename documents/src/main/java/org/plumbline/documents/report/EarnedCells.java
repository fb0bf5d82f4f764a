package org.plumbline.documents.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.Award;
import org.plumbline.core.scoring.Line;

/** What the policy gives for each cell that it computes, and whether the form states the same. */
final class EarnedCells {

    /** A figure, an interval or a word that stands beside the stated one. */
    record Earned(String text, boolean isSame) {}

    private final CheckedForm form;
    private final Figures figures;
    private final Map<FormPath, Earned> cells = new TreeMap<>();

    private EarnedCells(CheckedForm form) {
        this.form = form;
        this.figures = new Figures(form.policy());
    }

    static Map<FormPath, Earned> of(CheckedForm form) {
        var earned = new EarnedCells(form);
        form.scorecard().lines().forEach(earned::line);
        earned.rate();
        earned.total();
        return earned.cells;
    }

    private void line(Line line) {
        if (!(line.award() instanceof Award.NotComputed)) {
            boolean isSame = line.statedPoints()
                    .filter(stated -> line.admits(stated, Points.ZERO))
                    .isPresent();
            cells.put(line.score(), new Earned(figures.earned(line), isSame));
        }
    }

    private void rate() {
        form.scorecard()
                .execution()
                .ifPresent(execution -> execution.rate().ifPresent(rate -> {
                    var path = FormPath.of(
                            FundingLine.Field.RATE, execution.line().score().row());
                    var stated = Printed.of(form.form().text(path).orElse("")).number();
                    cells.put(path, new Earned(rate.toPlainString(), isSame(stated, rate)));
                }));
    }

    private void total() {
        var total = form.scorecard().total();
        var from = figures.total(total.from());
        var to = figures.total(total.to());
        boolean isSame = isSame(
                form.form().printed(HeadField.TOTAL_SCORE).number(),
                total.counted().value());
        cells.put(
                FormPath.of(HeadField.TOTAL_SCORE),
                new Earned(
                        from.equals(to) ? from : figures.total(total.counted()) + " [" + from + "–" + to + "]",
                        isSame));
        var stated = form.form().text(HeadField.RATING).strip();
        form.scorecard()
                .rating()
                .map(row -> row.name().zh())
                .ifPresent(
                        rating -> cells.put(FormPath.of(HeadField.RATING), new Earned(rating, rating.equals(stated))));
    }

    private static boolean isSame(Optional<BigDecimal> stated, BigDecimal earned) {
        return stated.filter(number -> number.compareTo(earned) == 0).isPresent();
    }
}
