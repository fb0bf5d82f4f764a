package org.plumbline.documents.reading;

/** A part of the form that begins with headings; its rows are understood together, once all are there. */
sealed interface Block permits FundingBlock, GoalBlock, IndicatorBlock {

    /** How many rows the headings take. */
    int headerRows();

    void add(Line line);

    /** Another table follows; answers whether the block may go on in it. */
    boolean turnPage();

    void finish(FormAssembly form);
}
