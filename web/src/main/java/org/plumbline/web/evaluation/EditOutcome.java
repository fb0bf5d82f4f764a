package org.plumbline.web.evaluation;

import java.io.Serial;
import java.io.Serializable;
import org.plumbline.core.form.FormPath;

/**
 * What became of an edit.
 *
 * @param cell the path of the cell
 * @param seen the value that the editor saw before
 * @param typed the value that was to be saved
 * @param found the value that the cell had
 */
record EditOutcome(String cell, Kind kind, String seen, String typed, String found) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    enum Kind {
        SAVED,
        /** The cell had this value already. */
        UNCHANGED,
        /** The cell had another value than the editor saw; nothing was saved. */
        CONFLICT
    }

    public boolean isConflict() {
        return kind == Kind.CONFLICT;
    }

    public boolean isAt(FormPath path) {
        return cell.equals(path.toString());
    }
}
