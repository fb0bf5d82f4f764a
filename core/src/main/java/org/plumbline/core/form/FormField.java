package org.plumbline.core.form;

import org.plumbline.core.language.Wording;

/** A cell of one of the blocks of the form. */
public sealed interface FormField permits HeadField, FundingLine.Field, Indicator.Field {

    FieldName naming();

    /** The key in JSON and in {@link FormPath}. */
    default String key() {
        return naming().key();
    }

    default Wording words() {
        return naming().words();
    }

    /** Orders two cells of the same block as the official table prints them. */
    static int inOrder(FormField left, FormField right) {
        if (left instanceof HeadField head && right instanceof HeadField other) {
            return head.compareTo(other);
        }
        if (left instanceof FundingLine.Field line && right instanceof FundingLine.Field other) {
            return line.compareTo(other);
        }
        return ((Indicator.Field) left).compareTo((Indicator.Field) right);
    }
}
