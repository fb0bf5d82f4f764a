package org.plumbline.web.evaluation;

import java.util.List;

/** A row of an excerpt, with its number in the file. */
record ExcerptRow(int number, List<ExcerptCell> cells) {

    ExcerptRow {
        cells = List.copyOf(cells);
    }
}
