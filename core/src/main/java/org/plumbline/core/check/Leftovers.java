package org.plumbline.core.check;

import static org.plumbline.core.form.Indicator.Field.ACTUAL;
import static org.plumbline.core.form.Indicator.Field.NAME;
import static org.plumbline.core.form.Indicator.Field.TARGET;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Indicator.Field;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.Reading;

/** What a template leaves behind in the cells of an indicator: {@code 指标2}, {@code ……}, {@code ≥**人}. */
final class Leftovers {

    private Leftovers() {}

    /** Whether anybody filled in anything but words of the template. */
    static boolean isInUse(Indicator row, Printed name) {
        return isFilled(name)
                || isFilled(row.target())
                || isFilled(row.actual())
                || isFilled(row.weight())
                || isFilled(row.score());
    }

    private static boolean isFilled(Printed cell) {
        return !(cell.isBlank() || cell.reading() instanceof Reading.Residue);
    }

    /** The cells with words of the template; the first alone where the row holds nothing else. */
    static List<Field> in(Indicator row, Printed name) {
        boolean named = isLeft(name);
        boolean wanted = isLeft(row.target());
        boolean reached = isLeft(row.actual());
        if (!named && !wanted && !reached) {
            return List.of();
        }
        var fields = new ArrayList<Field>();
        if (named) {
            fields.add(NAME);
        }
        if (wanted) {
            fields.add(TARGET);
        }
        if (reached) {
            fields.add(ACTUAL);
        }
        return isInUse(row, name) ? fields : fields.subList(0, 1);
    }

    private static boolean isLeft(Printed cell) {
        return cell.reading() instanceof Reading.Residue || isDots(cell) || hasStars(cell.text());
    }

    private static boolean isDots(Printed cell) {
        return cell.isBlank() && (cell.text().indexOf('…') >= 0 || cell.text().contains(".."));
    }

    /** Stars where a number belongs. */
    private static boolean hasStars(String text) {
        int at = text.indexOf("**");
        return at > 0 && "≥≤><=＞＜＝≧≦".indexOf(text.charAt(at - 1)) >= 0;
    }
}
