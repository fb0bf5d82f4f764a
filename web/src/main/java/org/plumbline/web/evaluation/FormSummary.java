package org.plumbline.web.evaluation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Language;

/** A row of the list of forms. */
record FormSummary(
        long id,
        String project,
        String unitName,
        String adjustedBudget,
        String amountUnit,
        @Nullable BigDecimal executionRate,
        @Nullable BigDecimal statedTotal,
        String statedRating,
        BigDecimal earnedFrom,
        BigDecimal earnedTo,
        BigDecimal earnedCounted,
        @Nullable String earnedRatingZh,
        @Nullable String earnedRatingEn,
        int errorCount,
        int warningCount,
        int noteCount,
        OffsetDateTime changedAt) {

    /** What is earned beyond what is stated, with its sign; empty text where no total is stated. */
    public String difference() {
        if (statedTotal == null) {
            return "";
        }
        var difference = earnedCounted.subtract(statedTotal);
        return switch (difference.signum()) {
            case 1 -> "+" + difference.toPlainString();
            case 0 -> difference.toPlainString();
            default -> "−" + difference.abs().toPlainString();
        };
    }

    public boolean isOverstated() {
        return statedTotal != null && statedTotal.subtract(earnedCounted).signum() > 0;
    }

    /** Whether the policy leaves room, so that the total earned is a range. */
    public boolean isRange() {
        return earnedTo.subtract(earnedFrom).signum() > 0;
    }

    /** The rating earned, the printed word always, English beside it; absent where the policy leaves it open. */
    public @Nullable String earnedRating(Language language) {
        return language == Language.ZH || earnedRatingZh == null
                ? earnedRatingZh
                : earnedRatingZh + " " + earnedRatingEn;
    }

    public boolean isRatedAsStated() {
        return statedRating.strip().equals(earnedRatingZh);
    }
}
