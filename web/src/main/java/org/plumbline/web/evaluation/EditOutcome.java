package org.plumbline.web.evaluation;

import org.plumbline.core.form.FormPath;

/**
 * What became of an edit.
 *
 * @param seen the value that the editor saw before
 * @param typed the value that was to be saved
 * @param found the value that the cell had
 */
record EditOutcome(FormPath cell, Kind kind, String seen, String typed, String found) {

    enum Kind {
        SAVED,
        /** The cell had this value already. */
        UNCHANGED,
        /** The cell had another value than the editor saw; nothing was saved. */
        CONFLICT
    }

    boolean isConflict() {
        return kind == Kind.CONFLICT;
    }

    public boolean isAt(FormPath path) {
        return cell.equals(path);
    }
}
