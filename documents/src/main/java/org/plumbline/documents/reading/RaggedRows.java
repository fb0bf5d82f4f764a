package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Row;

/**
 * Rows that have moved to the left, because the merged cells before them (一级指标, 二级指标, 项目资金) were left out when
 * the table was copied. They are moved back where they fit the headings so and do not fit them as they stand.
 */
final class RaggedRows {

    private static final int FARTHEST = 4;
    private static final double UNDER_NO_HEADING = 3;
    private static final double WELL = 1.2;
    private static final double MUCH_BETTER = 4;

    private final LabelBook book;
    private final IdentityHashMap<Cell, List<Cell>> origins;
    private List<? extends Heading<?>> headings = List.of();
    private boolean ofFunds;

    private RaggedRows(LabelBook book, IdentityHashMap<Cell, List<Cell>> origins) {
        this.book = book;
        this.origins = origins;
    }

    /**
     * The rows, those of indicators in their columns.
     *
     * @param origins takes for each cell that moved the cell of the file
     */
    static List<Row> straighten(List<Row> rows, LabelBook book, IdentityHashMap<Cell, List<Cell>> origins) {
        return new RaggedRows(book, origins).straighten(rows);
    }

    private List<Row> straighten(List<Row> rows) {
        var lines = rows.stream().map(row -> Line.of(row, book)).toList();
        var straight = new ArrayList<Row>(rows.size());
        for (int at = 0; at < lines.size(); at++) {
            int begun = begins(lines, at);
            if (begun > 0) {
                straight.addAll(rows.subList(at, at + begun));
                at += begun - 1;
            } else {
                straight.add(straighten(lines.get(at)));
            }
        }
        return straight;
    }

    /** How many rows the headings take that begin here; 0 where none do. */
    private int begins(List<Line> lines, int at) {
        var indicators = Headings.at(lines, at, IndicatorBlock.words(book));
        if (IndicatorBlock.areHeadings(indicators)) {
            headings = indicators.columns();
            ofFunds = false;
            return indicators.rows();
        }
        var funds = Headings.at(lines, at, FundingBlock.words(book));
        if (FundingBlock.areHeadings(funds)) {
            headings = funds.columns();
            ofFunds = true;
            return funds.rows();
        }
        return 0;
    }

    private Row straighten(Line line) {
        if (headings.isEmpty() || line.size() < 2 || endsTable(line)) {
            return line.row();
        }
        double stands = misfit(line, 0);
        int best = 0;
        double least = stands;
        for (int shift = 1; shift <= FARTHEST && stands >= MUCH_BETTER; shift++) {
            double misfit = misfit(line, shift);
            if (misfit < least) {
                best = shift;
                least = misfit;
            }
        }
        return least <= WELL && stands - least >= MUCH_BETTER ? moved(line.row(), best) : line.row();
    }

    private boolean endsTable(Line line) {
        boolean ends = ofFunds
                ? line.labels().stream().noneMatch(label -> label.source() != null)
                : line.labels().stream().anyMatch(label -> label.isTotal() || label.head() != null);
        headings = ends ? List.of() : headings;
        return ends;
    }

    private double misfit(Line line, int shift) {
        double misfit = 0;
        int first = ofFunds ? firstFigure(line) : 0;
        for (var cell : line.cells().subList(first, line.size())) {
            var over = headings.stream()
                    .filter(heading -> heading.covers(cell.column() + shift))
                    .findFirst();
            misfit += over.isEmpty()
                    ? UNDER_NO_HEADING
                    : over.get().column().fit().cost(cell.text(), book);
        }
        return misfit;
    }

    /** The cell after the name of a source of funds. */
    private static int firstFigure(Line line) {
        int at = 0;
        while (line.label(at).source() == null) {
            at++;
        }
        return at + 1;
    }

    private Row moved(Row row, int shift) {
        var cells = new ArrayList<Cell>();
        for (var cell : row.cells()) {
            if (ofFunds && book.find(cell.text()).source() != null) {
                cells.add(cell);
                continue;
            }
            var moved =
                    new Cell(cell.place(), cell.row(), cell.column() + shift, cell.rows(), cell.columns(), cell.text());
            origins.put(moved, origins.getOrDefault(cell, List.of(cell)));
            cells.add(moved);
        }
        return new Row(row.number(), cells);
    }
}
