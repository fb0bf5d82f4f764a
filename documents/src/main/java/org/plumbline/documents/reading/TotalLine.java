package org.plumbline.documents.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Width;
import org.plumbline.documents.grid.Cell;

/** The line of totals (总分) beneath the indicators: the total weight and the total score. */
record TotalLine(Headings<IndicatorColumn> headings, ColumnMap<IndicatorColumn> map) {

    /** Whether the line's only values are figures under weight and score, as in totals without a label. */
    boolean isUnlabelled(Line line) {
        return line.cells().stream().anyMatch(this::isPoints)
                && line.cells().stream().allMatch(cell -> isPoints(cell) ? isFigure(cell) : isOfNoField(cell));
    }

    void understand(FormAssembly form, Line line) {
        var figures = new ArrayList<Cell>();
        for (int at = 0; at < line.size(); at++) {
            var cell = line.cell(at);
            if (line.label(at).isTotal()) {
                form.understand(cell);
            } else if (isFigure(cell) || (isPoints(cell) && line.label(at).head() == null && !isRatingAt(line, at))) {
                figures.add(cell);
            } else if (Traits.of(Width.fold(cell.text())).isBlankSign()) {
                form.understand(cell);
            }
        }
        if (figures.stream().allMatch(this::isPoints)) {
            figures.forEach(figure -> state(form, total(figure), figure));
        } else if (figures.size() == 2 && headings.has(IndicatorColumn.WEIGHT)) {
            state(form, HeadField.TOTAL_WEIGHT, figures.get(0));
            state(form, HeadField.TOTAL_SCORE, figures.get(1));
        } else if (figures.size() == 1) {
            state(form, only(form, figures.get(0)), figures.get(0));
        }
        head(form, line);
    }

    private static boolean isRatingAt(Line line, int at) {
        return at > 0 && line.label(at - 1).head() == HeadField.RATING;
    }

    /** The line may go on with the rating. */
    private static void head(FormAssembly form, Line line) {
        for (int at = 0; at + 1 < line.size(); at++) {
            if (line.label(at).head() == HeadField.RATING && !form.isUnderstood(line.cell(at + 1))) {
                form.understand(line.cell(at));
                form.state(
                        HeadField.RATING, line.cell(at + 1), line.cell(at + 1).text());
            }
        }
    }

    private static void state(FormAssembly form, @Nullable HeadField field, Cell figure) {
        if (field != null) {
            form.state(field, figure, figure.text());
        }
    }

    private HeadField total(Cell figure) {
        var heading = map.heading(figure);
        return heading != null && heading.column() == IndicatorColumn.SCORE
                ? HeadField.TOTAL_SCORE
                : HeadField.TOTAL_WEIGHT;
    }

    /** What a single figure adds up; null where the table does not tell. */
    private @Nullable HeadField only(FormAssembly form, Cell figure) {
        boolean weighted = headings.has(IndicatorColumn.WEIGHT);
        boolean scored = headings.has(IndicatorColumn.SCORE);
        if (weighted != scored) {
            return weighted ? HeadField.TOTAL_WEIGHT : HeadField.TOTAL_SCORE;
        }
        var total = Printed.of(figure.text()).number();
        boolean weights = total.equals(sum(form, true));
        boolean scores = total.equals(sum(form, false));
        return weights == scores ? null : weights ? HeadField.TOTAL_WEIGHT : HeadField.TOTAL_SCORE;
    }

    /** The sum over indicators and funds, where no further figure is needed to know it. */
    private static Optional<BigDecimal> sum(FormAssembly form, boolean ofWeights) {
        Stream<Printed> lines = form.indicators().stream().map(row -> ofWeights ? row.weight() : row.score());
        Stream<Printed> funds = form.funding().stream()
                .filter(line -> line.isTotal())
                .map(line -> ofWeights ? line.weight() : line.score());
        List<BigDecimal> figures = Stream.concat(lines, funds)
                .flatMap(figure -> figure.number().stream())
                .toList();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros());
    }

    private boolean isPoints(Cell cell) {
        var heading = map.heading(cell);
        return heading != null
                && (heading.column() == IndicatorColumn.WEIGHT || heading.column() == IndicatorColumn.SCORE);
    }

    private boolean isOfNoField(Cell cell) {
        var heading = map.heading(cell);
        return heading == null || heading.column() == IndicatorColumn.NONE;
    }

    private static boolean isFigure(Cell cell) {
        return Traits.of(Width.fold(cell.text())).isPoints();
    }
}
