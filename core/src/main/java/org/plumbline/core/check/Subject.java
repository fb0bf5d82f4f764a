package org.plumbline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.Pillar;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.scoring.Line;
import org.plumbline.core.scoring.Scorecard;
import org.plumbline.core.scoring.ScoringPolicy;

/**
 * What the checks look at: the form as stated, what it earns, what its texts say and what is known beside it.
 *
 * @param remarkable the rows whose names or values a rule has something to say about
 * @param parts the lines of the funds below the total, in order
 */
record Subject(
        SelfEvaluation form,
        Scorecard scorecard,
        Texts texts,
        Surroundings surroundings,
        List<Row> rows,
        List<Row> remarkable,
        @Nullable Fund total,
        List<Fund> parts) {

    /**
     * An indicator with what it earns, what its texts say and where it stands.
     *
     * @param standing how its score stands to its weight
     * @param isPartlyRead whether its row prints more than was understood, so that nothing can be said to be missing
     */
    record Row(int index, Indicator indicator, Line line, RowTexts texts, Standing standing, boolean isPartlyRead) {
        FormPath at(Indicator.Field field) {
            return FormPath.of(field, index);
        }

        /** Whether neither a deviation reason nor a corrective action is given, as far as can be told. */
        boolean isUnexplained() {
            return !texts.isExplained() && !isPartlyRead;
        }

        boolean isOf(Pillar pillar) {
            return texts.classOf() == pillar;
        }
    }

    /** A line of the funds and where it stands. */
    record Fund(int index, FundingLine line) {
        FormPath at(FundingLine.Field field) {
            return FormPath.of(field, index);
        }
    }

    static Subject of(SelfEvaluation form, Scorecard scorecard, Texts texts, Surroundings surroundings) {
        var rows = new ArrayList<Row>(form.indicators().size());
        for (int row = 0; row < form.indicators().size(); row++) {
            rows.add(new Row(
                    row,
                    form.indicators().get(row),
                    scorecard.indicators().get(row),
                    texts.rows().get(row),
                    Standing.of(form.indicators().get(row)),
                    surroundings.partlyRead().contains(row)));
        }
        List<Row> remarkable = List.of();
        for (var row : rows) {
            if (row.texts().isRemarkable()) {
                remarkable = remarkable.isEmpty() ? new ArrayList<>() : remarkable;
                remarkable.add(row);
            }
        }
        int totalRow = form.totalFundingRow().orElse(-1);
        var parts = new ArrayList<Fund>(form.funding().size());
        for (int line = 0; line < form.funding().size(); line++) {
            if (!form.funding().get(line).isTotal()) {
                parts.add(new Fund(line, form.funding().get(line)));
            }
        }
        var total = totalRow < 0 ? null : new Fund(totalRow, form.funding().get(totalRow));
        return new Subject(form, scorecard, texts, surroundings, rows, remarkable, total, parts);
    }

    ScoringPolicy policy() {
        return scorecard.policy();
    }

    Optional<Fund> totalFund() {
        return Optional.ofNullable(total);
    }
}
