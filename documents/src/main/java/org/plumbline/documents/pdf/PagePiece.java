package org.plumbline.documents.pdf;

/** What stands on a page: a table with lines around its cells, or a line of text outside such tables. */
sealed interface PagePiece {

    /** Where on the page it begins. */
    double top();

    /** A table with lines around its cells. */
    record Ruled(RuledTable table) implements PagePiece {
        @Override
        public double top() {
            return table.lattice().top();
        }
    }

    /** A line of text, its words or columns apart. */
    record Text(TextLine line, double top) implements PagePiece {}
}
