package org.plumbline.documents.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The merged ranges of a sheet, asked for in the order of rows. Of ranges that overlap the first counts. */
final class MergedRanges {

    record Range(int top, int left, int bottom, int right) {}

    private final List<Range> ranges = new ArrayList<>();

    /** Those at the row last asked for, by their left column; some may have ended above it. */
    private final TreeMap<Integer, Range> current = new TreeMap<>();

    private boolean inOrder;
    private int next;

    void add(Range range) {
        if (range.top < range.bottom || range.left < range.right) {
            ranges.add(range);
        }
    }

    /** The range that covers a cell; null where none does. Rows must not go back from one call to the next. */
    @Nullable
    Range at(int row, int column) {
        if (!inOrder) {
            ranges.sort(Comparator.comparingInt(Range::top).thenComparingInt(Range::left));
            inOrder = true;
        }
        while (next < ranges.size() && ranges.get(next).top <= row) {
            begin(ranges.get(next));
            next++;
        }
        var before = lastBegunBy(column, row);
        return before != null && before.right >= column ? before : null;
    }

    private void begin(Range range) {
        var before = lastBegunBy(range.right, range.top);
        if (before == null || before.right < range.left) {
            current.put(range.left, range);
        }
    }

    /** The range at that row that begins last up to a column. */
    private @Nullable Range lastBegunBy(int column, int row) {
        Map.Entry<Integer, Range> entry = current.floorEntry(column);
        while (entry != null && entry.getValue().bottom < row) {
            current.remove(entry.getKey());
            entry = current.floorEntry(column);
        }
        return entry == null ? null : entry.getValue();
    }
}
