package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.form.Width;

/** The lines of funds of a flow whose blanks are lost, judged once more, each by its arithmetic. */
final class FlowFunds {

    private final FlowTable table;
    private final FlowFilling filling;
    private final boolean[] doubted;

    /** The amounts of the first line, which the others are parts of. */
    private final Map<FundingColumn, String> total = new EnumMap<>(FundingColumn.class);

    private FlowFunds(FlowTable table, FlowFilling filling, boolean[] doubted) {
        this.table = table;
        this.filling = filling;
        this.doubted = doubted;
    }

    /** Puts the figures where they belong, and marks those that would stand about as well elsewhere. */
    static void judge(FlowTable table, FlowFilling filling, boolean[] doubted) {
        if (table.tokens().keepsBlanks() || !table.isOfFunds()) {
            return;
        }
        var funds = new FlowFunds(table, filling, doubted);
        var figures = new ArrayList<Integer>();
        for (int cell = 0; cell <= doubted.length; cell++) {
            if (cell == doubted.length || filling.beginsRow(cell)) {
                funds.judge(figures);
                figures.clear();
            } else if (filling.placed(cell) > 0) {
                figures.add(cell);
            }
        }
    }

    private void judge(List<Integer> figures) {
        if (figures.isEmpty() || figures.stream().anyMatch(filling::isJoined)) {
            return;
        }
        var row = new FundingRow(
                table.columns().stream().map(FundingColumn.class::cast).toList(),
                figures.stream().map(cell -> Width.fold(table.text(cell))).toList(),
                figures.stream().map(table::traits).toList(),
                figures.stream().map(table::fits).toArray(double[][]::new),
                table.costs(),
                total);
        if (total.isEmpty()) {
            total.putAll(row.amounts());
        }
        for (int figure = 0; figure < figures.size(); figure++) {
            int cell = figures.get(figure);
            filling.place(cell, row.columns()[figure]);
            doubted[cell] = row.isDoubtful(figure)
                    && !table.traits(cell).isBlankSign()
                    && table.column(filling.placed(cell)) != FundingColumn.NONE;
        }
    }
}
