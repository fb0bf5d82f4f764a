package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Reading;

/**
 * A row that names the indicator of an earlier one once more.
 *
 * @param row its index
 * @param first the index of the earlier row
 */
record Duplicate(int row, int first) {

    /** Where indicators have weights, a row without one is a part of the indicator before it. */
    static List<Duplicate> among(List<Indicator> rows, List<RowTexts> texts) {
        List<Duplicate> found = List.of();
        boolean weighed = isAnyWeighed(rows);
        for (int row = 1; row < rows.size(); row++) {
            int first = weighed && rows.get(row).weight().isBlank() ? row : first(row, rows, texts);
            if (first < row) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Duplicate(row, first));
            }
        }
        return found;
    }

    private static boolean isAnyWeighed(List<Indicator> rows) {
        for (var row : rows) {
            if (!row.weight().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The first row of the same name and headings; the row itself where it is alone. */
    private static int first(int row, List<Indicator> rows, List<RowTexts> texts) {
        var mine = texts.get(row);
        if (!mine.isInUse()
                || mine.namesNothing()
                || mine.naming().isPart()
                || mine.naming().name().isEmpty()) {
            return row;
        }
        for (int other = 0; other < row; other++) {
            if (mine.naming().name().equals(texts.get(other).naming().name())
                    && texts.get(other).isInUse()
                    && isAlike(rows.get(row), rows.get(other))) {
                return other;
            }
        }
        return row;
    }

    private static boolean isAlike(Indicator left, Indicator right) {
        return left.level1().equals(right.level1())
                && left.level2().equals(right.level2())
                && targetsCompare(left.target().reading(), right.target().reading());
    }

    /** Targets of different kinds or units are two measures of what one name covers. */
    private static boolean targetsCompare(Reading left, Reading right) {
        if (left instanceof Reading.Quantity mine && right instanceof Reading.Quantity theirs) {
            return mine.sharesUnitWith(theirs);
        }
        return left.getClass() == right.getClass();
    }
}
