package org.plumbline.web.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.language.Language;
import org.plumbline.core.language.Wording;

/**
 * A cell of the official table with what was found at it.
 *
 * @param row what the cell's row is called; no words for cells that stand alone
 */
record SheetCell(FormPath path, String text, Wording row, List<NumberedFinding> findings) {

    /** Above this many characters a value gets more than one line. */
    private static final int SHORT = 14;

    private static final Set<Object> EDITABLE = Set.of(
            Indicator.Field.ACTUAL,
            Indicator.Field.SCORE,
            Indicator.Field.REASON,
            Indicator.Field.CORRECTIVE_ACTION,
            HeadField.TOTAL_SCORE,
            HeadField.RATING);

    static boolean isEditable(FormPath path) {
        return EDITABLE.contains(path.field());
    }

    /** The name of the cell in the page, such as {@code indicators-4-score}. */
    static String id(FormPath path) {
        return path.toString().replaceAll("[^A-Za-z0-9]+", "-");
    }

    public String id() {
        return id(path);
    }

    public boolean isEditable() {
        return isEditable(path);
    }

    public boolean isProse() {
        return path.field() == Indicator.Field.REASON
                || path.field() == Indicator.Field.CORRECTIVE_ACTION
                || text.length() > SHORT
                || text.lines().count() > 1;
    }

    /** The weight of the gravest finding; empty text where there is none. */
    public String severity() {
        return findings.stream()
                .map(each -> each.finding().severity())
                .max(Comparator.naturalOrder())
                .map(severity -> severity.id())
                .orElse("");
    }

    public String label(Language language) {
        return path.field().words().in(language);
    }

    /** The label with the name of the row. */
    public String title(Language language) {
        var name = row.in(language);
        return name.isEmpty() ? label(language) : label(language) + " · " + name;
    }
}
