package org.plumbline.web.evaluation;

import java.util.List;
import org.plumbline.documents.reading.Problem;

/**
 * A part of a table of the file, as it stood: the rows around cells that were not understood.
 *
 * @param place the sheet, page or table; empty where the file has only one
 * @param columns what the columns are numbered, such as {@code 3} or {@code 4–9}
 * @param rows from top to bottom; none where the file has no cells or the place is not in them
 * @param problems what was not understood here
 */
record Excerpt(String place, List<String> columns, List<ExcerptRow> rows, List<Problem> problems) {

    Excerpt {
        place = StorableText.of(place);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = problems.stream().map(StorableText::of).toList();
    }

    static Excerpt without(List<Problem> problems) {
        return new Excerpt("", List.of(), List.of(), problems);
    }
}
