package org.plumbline.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of headings in a flow of cells.
 *
 * @param length how many cells it takes
 */
record FlowHeader<C extends Enum<C> & Column>(List<C> columns, int length) {

    private static final int FEWEST_KNOWN = 2;
    private static final int LONGEST_HEADING = 16;

    /** The run that begins here; null where none does. */
    static <C extends Enum<C> & Column> @Nullable FlowHeader<C> at(FlowTokens tokens, int at, Headings.Words<C> words) {
        var columns = new ArrayList<C>();
        int known = 0;
        for (int next = at; next < tokens.size() && !tokens.isBlank(next); next++) {
            var text = tokens.text(next);
            var label = words.book().find(text);
            var column = words.known().apply(label);
            if (column != null && !columns.contains(column)) {
                known++;
            } else if (columns.isEmpty() && words.isBlock().apply(label) && words.rowNames() != null) {
                column = words.rowNames();
            } else {
                column = unknown(text, label, known, columns, words);
            }
            if (column == null) {
                break;
            }
            columns.add(column);
        }
        return known >= FEWEST_KNOWN ? new FlowHeader<>(columns, columns.size()) : null;
    }

    /** A heading that no label spells, told by its stem; null where it is none. */
    private static <C extends Enum<C> & Column> @Nullable C unknown(
            String text, Label label, int known, List<C> columns, Headings.Words<C> words) {
        boolean isOther = label.source() != null || label.isLevel1() || label.isLevel2() || label.isTotal();
        if (isOther || known < FEWEST_KNOWN || text.length() > LONGEST_HEADING) {
            return null;
        }
        var column = words.byStem().apply(text);
        return column == null || columns.contains(column) ? null : column;
    }
}
