package org.plumbline.documents.reading;

import java.util.List;
import org.plumbline.documents.grid.Cell;
import org.plumbline.documents.grid.Grid;

/**
 * The forms of a file, and what became of its cells. Each cell that prints something is either understood or listed,
 * once; of a text without cells each word is one, counted within its line.
 *
 * @param grids the tables of the file; none where its format has no cells
 * @param understood as a value, a part of one, or a word that the form prints of itself
 * @param listed as a problem of a form
 */
public record Extraction(List<Grid> grids, List<ReadForm> forms, List<Cell> understood, List<Cell> listed) {

    public Extraction {
        grids = List.copyOf(grids);
        forms = List.copyOf(forms);
        understood = List.copyOf(understood);
        listed = List.copyOf(listed);
    }

    /** Forms of a format that has no cells. */
    public static Extraction withoutCells(List<ReadForm> forms) {
        return new Extraction(List.of(), forms, List.of(), List.of());
    }
}
