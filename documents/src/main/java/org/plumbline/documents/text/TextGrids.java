package org.plumbline.documents.text;

import java.util.List;
import org.plumbline.documents.grid.Grid;

/** Text as tables of cells. */
public final class TextGrids {

    private TextGrids() {}

    public static List<Grid> of(String text) {
        return List.of(new Grid("", TabSeparated.rows(text)));
    }
}
