package org.plumbline.web.evaluation;

import java.time.OffsetDateTime;
import org.plumbline.core.form.SelfEvaluation;

/**
 * A form as it stands in the database.
 *
 * @param version counts up with every edit
 * @param source the file it came from and its number there
 * @param layout the layout that it came in
 * @param unit the name of the unit that keeps it
 */
record StoredForm(
        long id,
        int version,
        String source,
        String layout,
        String unit,
        String policy,
        SelfEvaluation form,
        OffsetDateTime changedAt) {}
