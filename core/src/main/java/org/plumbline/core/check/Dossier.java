package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What is on file about the project of a form; each part is absent where nobody knows it.
 *
 * @param approvedForm the goals as they were approved (批复的绩效目标), as far as they print
 * @param pastForm last year's form of the same project
 * @param reviewedTotal the total that the reviewer gave this form
 * @param reviewedTotalLastYear the total that the reviewer gave last year's form
 * @param evidencedRows the indicators, counted from zero, for which evidence is filed
 */
public record Dossier(
        @Nullable SelfEvaluation approvedForm,
        @Nullable LastYear pastForm,
        @Nullable BigDecimal reviewedTotal,
        @Nullable BigDecimal reviewedTotalLastYear,
        @Nullable Set<Integer> evidencedRows) {

    public static final Dossier NONE = new Dossier(null, null, null, null, null);

    public Dossier {
        evidencedRows = evidencedRows == null ? null : Set.copyOf(evidencedRows);
    }

    public Optional<LastYear> lastYear() {
        return Optional.ofNullable(pastForm);
    }

    public Dossier withApproved(SelfEvaluation approved) {
        return new Dossier(approved, pastForm, reviewedTotal, reviewedTotalLastYear, evidencedRows);
    }

    public Dossier withLastYear(LastYear past) {
        return new Dossier(approvedForm, past, reviewedTotal, reviewedTotalLastYear, evidencedRows);
    }

    public Dossier withReviewed(BigDecimal total, @Nullable BigDecimal lastYear) {
        return new Dossier(approvedForm, pastForm, total, lastYear, evidencedRows);
    }

    public Dossier withEvidence(Set<Integer> rows) {
        return new Dossier(approvedForm, pastForm, reviewedTotal, reviewedTotalLastYear, rows);
    }
}
