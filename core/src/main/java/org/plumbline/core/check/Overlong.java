package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.FormField;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/**
 * A text that is longer than its cell allows.
 *
 * @param length in characters, blanks not counted
 */
record Overlong(FormPath at, int length, int limit) {

    private static final int CONCLUSION = 200;
    private static final int PROSE = 2_000;
    private static final int REASON = 500;
    private static final int VALUE = 200;

    static List<Overlong> in(SelfEvaluation form) {
        var found = new ArrayList<Overlong>(0);
        add(form.text(HeadField.CONCLUSION), CONCLUSION, HeadField.CONCLUSION, 0, found);
        add(form.text(HeadField.EXPECTED), PROSE, HeadField.EXPECTED, 0, found);
        add(form.text(HeadField.ACHIEVED), PROSE, HeadField.ACHIEVED, 0, found);
        add(form.text(HeadField.DIFFICULTIES), PROSE, HeadField.DIFFICULTIES, 0, found);
        add(form.text(HeadField.MEASURES), PROSE, HeadField.MEASURES, 0, found);
        for (int line = 0; line < form.funding().size(); line++) {
            add(form.funding().get(line).reason(), REASON, FundingLine.Field.REASON, line, found);
        }
        for (int row = 0; row < form.indicators().size(); row++) {
            var indicator = form.indicators().get(row);
            add(indicator.target().text(), VALUE, Indicator.Field.TARGET, row, found);
            add(indicator.actual().text(), VALUE, Indicator.Field.ACTUAL, row, found);
            add(indicator.reason(), REASON, Indicator.Field.REASON, row, found);
            add(indicator.correctiveAction(), REASON, Indicator.Field.CORRECTIVE_ACTION, row, found);
        }
        return found;
    }

    private static void add(String text, int limit, FormField field, int row, List<Overlong> found) {
        if (text.length() <= limit) {
            return;
        }
        int length = characters(text);
        if (length > limit) {
            found.add(new Overlong(new FormPath(field, row), length, limit));
        }
    }

    private static int characters(String text) {
        return (int) text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .count();
    }
}
