package org.plumbline.documents;

import java.util.List;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.reading.ReadForm;

/**
 * A file as read.
 *
 * @param forms at least one
 * @param grids the tables in which the cells of the forms and their problems stand; empty for formats without cells
 */
public record ReadDocument(List<ReadForm> forms, List<Grid> grids) {

    public ReadDocument {
        forms = List.copyOf(forms);
        grids = List.copyOf(grids);
    }
}
