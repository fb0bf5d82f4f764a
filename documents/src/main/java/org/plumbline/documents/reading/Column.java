package org.plumbline.documents.reading;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormField;

/** What a column of a block holds. */
sealed interface Column permits FundingColumn, IndicatorColumn {

    /** The cell of the form that the column fills; null where it is part of one or the form has none. */
    @Nullable
    FormField field();

    Fit fit();

    /** The key in the book of labels. */
    String key();
}
