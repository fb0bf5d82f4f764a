package org.plumbline.policies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.Based;
import org.plumbline.core.scoring.RatingRow;

/** The ratings, best first; each begins at its cut and the last begins at 0. */
final class Ratings {

    private static final Wording ROWS = new Wording("等级列表", "a list of ratings");
    private static final Wording FALLING = new Wording("逐行降低的分数线", "cuts that fall from row to row");
    private static final Wording TO_ZERO = new Wording("最后一行从 0 起", "a last row that begins at 0");
    private static final Wording DISTINCT = new Wording("不重复的等级名", "a name of its own for each rating");

    private Ratings() {}

    static Based<List<RatingRow>> read(Section section) {
        var rows = new ArrayList<RatingRow>();
        for (var row : section.list("rows", ROWS)) {
            rows.add(new RatingRow(Values.points(row, "from"), Values.wording(row)));
        }
        var basis = PolicyLayout.basis(section);
        if (section.isSound()) {
            judge(section, rows);
        }
        return new Based<>(rows, basis);
    }

    private static void judge(Section section, List<RatingRow> rows) {
        var names = new HashSet<String>();
        for (int row = 0; row < rows.size(); row++) {
            var cut = rows.get(row).from();
            if (row > 0 && !cut.isLessThan(rows.get(row - 1).from())) {
                section.refuse(FALLING, rows.get(row - 1).from() + ", " + cut);
            }
            if (!names.add(rows.get(row).name().zh())) {
                section.refuse(DISTINCT, rows.get(row).name().zh());
            }
        }
        var last = rows.isEmpty() ? "" : rows.get(rows.size() - 1).from().toString();
        if (!last.equals(Points.ZERO.toString())) {
            section.refuse(TO_ZERO, last);
        }
    }
}
