package org.plumbline.documents.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.SelfEvaluation;

/** Which columns the official table of indicators has, and which headings it prints once for several rows. */
public final class SheetMerging {

    private static final Set<Field> ALWAYS = EnumSet.range(Field.LEVEL1, Field.REASON);

    private SheetMerging() {}

    /** The columns that the official table always has, and those that this form fills besides. */
    public static List<Field> printedFields(SelfEvaluation form) {
        return Arrays.stream(Field.values())
                .filter(field -> ALWAYS.contains(field)
                        || form.indicators().stream()
                                .anyMatch(row -> !field.in(row).isEmpty()))
                .toList();
    }

    /** The headings that a row shares with the row above, which printed tables merge. */
    public static Set<Field> repeated(@Nullable Indicator above, Indicator row) {
        if (above == null || row.level1().isEmpty() || !above.level1().equals(row.level1())) {
            return Set.of();
        }
        if (!above.level2().equals(row.level2())) {
            return row.level2().isEmpty() ? Set.of() : Set.of(Field.LEVEL1);
        }
        return row.level2().isEmpty() ? Set.of(Field.LEVEL1) : Set.of(Field.LEVEL1, Field.LEVEL2);
    }

    /** How many rows the heading printed at {@code from} stands for. */
    public static int span(List<Indicator> rows, int from, Field heading) {
        int to = from + 1;
        while (to < rows.size() && repeated(rows.get(to - 1), rows.get(to)).contains(heading)) {
            to++;
        }
        return to - from;
    }
}
