package org.plumbline.documents.layout;

import org.plumbline.core.form.SelfEvaluation;

/** A form and the layout that it is to be printed in. */
public record FormInLayout(SelfEvaluation form, Layout layout) {

    public Sheet sheet() {
        return layout.sheet(form);
    }
}
