package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Printed;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What the texts of a form say, read once as its figures are: everything that checks ask of names, reasons and prose.
 *
 * @param rows one for each indicator, in order
 * @param duplicates the rows that name an indicator a second time
 */
record Texts(
        List<RowTexts> rows,
        List<Duplicate> duplicates,
        Prose prose,
        FundingTexts funding,
        HeadTexts head,
        Printed totalWeight,
        Printed totalScore) {

    Texts {
        rows = List.copyOf(rows);
        duplicates = List.copyOf(duplicates);
    }

    static Texts of(SelfEvaluation form) {
        var rows = new ArrayList<RowTexts>(form.indicators().size());
        for (var row : form.indicators()) {
            rows.add(RowTexts.of(row));
        }
        return new Texts(
                rows,
                Duplicate.among(form.indicators(), rows),
                Prose.of(form),
                FundingTexts.of(form),
                HeadTexts.of(form),
                form.printed(HeadField.TOTAL_WEIGHT),
                form.printed(HeadField.TOTAL_SCORE));
    }
}
