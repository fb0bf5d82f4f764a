package org.plumbline.core.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.SelfEvaluation;

/**
 * What lies beside a form: papers of the same project and other units' forms; each is absent where nobody has it.
 *
 * @param approved the goals as they were approved, as a form without results
 * @param lastYear last year's form of the same project
 * @param reviewed the total that the reviewer gave this form
 * @param reviewedLastYear the total that the reviewer gave last year's form
 * @param evidenced the indicators, counted from zero, for which evidence is filed
 * @param others forms that are checked together with this one
 */
public record Papers(
        @Nullable SelfEvaluation approved,
        @Nullable SelfEvaluation lastYear,
        @Nullable BigDecimal reviewed,
        @Nullable BigDecimal reviewedLastYear,
        @Nullable Set<Integer> evidenced,
        List<SelfEvaluation> others) {

    static final Papers NONE = new Papers(null, null, null, null, null, List.of());

    public Papers {
        evidenced = evidenced == null ? null : Set.copyOf(evidenced);
        others = List.copyOf(others);
    }

    /** The forms among them, in the order of the components. */
    public List<SelfEvaluation> forms() {
        return Stream.concat(Stream.of(approved, lastYear).flatMap(Stream::ofNullable), others.stream())
                .toList();
    }

    Papers withApproved(SelfEvaluation form) {
        return new Papers(form, lastYear, reviewed, reviewedLastYear, evidenced, others);
    }

    Papers withLastYear(SelfEvaluation form) {
        return new Papers(approved, form, reviewed, reviewedLastYear, evidenced, others);
    }

    Papers withReviewed(BigDecimal total, BigDecimal totalLastYear) {
        return new Papers(approved, lastYear, total, totalLastYear, evidenced, others);
    }

    Papers withEvidence(Set<Integer> rows) {
        return new Papers(approved, lastYear, reviewed, reviewedLastYear, rows, others);
    }

    Papers withOthers(List<SelfEvaluation> forms) {
        return new Papers(approved, lastYear, reviewed, reviewedLastYear, evidenced, forms);
    }
}
