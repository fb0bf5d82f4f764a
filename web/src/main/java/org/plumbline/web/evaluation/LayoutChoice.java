package org.plumbline.web.evaluation;

import java.util.List;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.documents.layout.Layouts;

/**
 * A layout that somebody may choose for a download.
 *
 * @param leftOut how many values it has no cell for
 */
record LayoutChoice(String id, Wording name, int leftOut) {

    static List<LayoutChoice> all() {
        return Layouts.ids().stream()
                .map(id -> new LayoutChoice(id, Layouts.named(id).orElseThrow().name(), 0))
                .toList();
    }

    /** With what each has no cell for in a form. */
    static List<LayoutChoice> all(SelfEvaluation form) {
        return Layouts.ids().stream()
                .map(id -> Layouts.named(id).orElseThrow())
                .map(layout -> new LayoutChoice(
                        layout.id(), layout.name(), layout.sheet(form).leftOut().size()))
                .toList();
    }
}
