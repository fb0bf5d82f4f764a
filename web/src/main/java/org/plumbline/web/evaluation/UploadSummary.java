package org.plumbline.web.evaluation;

import java.time.OffsetDateTime;

/** An upload that waits to be confirmed, in one line. */
record UploadSummary(
        long id, OffsetDateTime madeAt, OffsetDateTime expiresAt, String firstFile, int files, int forms) {}
