package org.plumbline.web.evaluation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Files that somebody has brought at one time.
 *
 * @param skipped how many forms were not to be saved; absent until the upload is confirmed
 */
record Upload(
        long id,
        OffsetDateTime madeAt,
        OffsetDateTime expiresAt,
        @Nullable Integer skipped) {

    public boolean isConfirmed() {
        return skipped != null;
    }
}
