package org.plumbline.documents.reading;

import org.plumbline.documents.grid.Row;

/** A part of the form that begins with a header row; its rows are understood together, once all are there. */
sealed interface Block permits FundingBlock, GoalBlock, IndicatorBlock {

    void add(Row row);

    void finish(FormAssembly form);
}
