package org.plumbline.documents.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;

/** Which headings of indicators a printed table merges over several rows. */
final class SheetMerging {

    private SheetMerging() {}

    /** The headings that a row shares with the row above, which printed tables merge. */
    static Set<Field> repeated(@Nullable Indicator above, Indicator row) {
        if (above == null || row.level1().isEmpty() || !above.level1().equals(row.level1())) {
            return Set.of();
        }
        if (!above.level2().equals(row.level2())) {
            return row.level2().isEmpty() ? Set.of() : Set.of(Field.LEVEL1);
        }
        return row.level2().isEmpty() ? Set.of(Field.LEVEL1) : Set.of(Field.LEVEL1, Field.LEVEL2);
    }

    /** How many rows the heading printed at {@code from} stands for. */
    static int span(List<Indicator> rows, int from, Field heading) {
        int to = from + 1;
        while (to < rows.size() && repeated(rows.get(to - 1), rows.get(to)).contains(heading)) {
            to++;
        }
        return to - from;
    }
}
