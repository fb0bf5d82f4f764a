package org.plumbline.documents.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.check.Surroundings;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.SelfEvaluation;

/**
 * One form as read from a file.
 *
 * @param source file name and number of the form in it, such as {@code seeds.txt#1}
 * @param layout the layout recognised
 * @param surroundings which cells the headings in the file have room for, as far as checks ask
 * @param cells where each value of the form stands in the file; empty for formats without cells
 * @param problems every non-empty cell that was not understood
 */
public record ReadForm(
        String source,
        String layout,
        SelfEvaluation form,
        Surroundings surroundings,
        Map<FormPath, String> cells,
        List<Problem> problems) {

    public ReadForm {
        // Paths hash close together, which the maps of Map.copyOf turn into quadratic time.
        cells = Collections.unmodifiableMap(new HashMap<>(cells));
        problems = List.copyOf(problems);
    }

    /** A form from a format without headings: its layout has the cells that are filled in. */
    public ReadForm(
            String source, String layout, SelfEvaluation form, Map<FormPath, String> cells, List<Problem> problems) {
        this(source, layout, form, Surroundings.shownBy(form), cells, problems);
    }

    public ReadForm withProblems(List<Problem> listed) {
        return new ReadForm(source, layout, form, surroundings, cells, listed);
    }
}
