package org.plumbline.core.summary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Wording;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.RatingRow;

/**
 * How many forms state a rating and how many earn it.
 *
 * @param row the rating of the policies; absent for a printed word that none of them knows
 */
public record RatingTally(@Nullable RatingRow row, long stated, long earned) {

    /** The word in both languages; empty for a printed word that no policy knows. */
    public Optional<Wording> words() {
        return Optional.ofNullable(row).map(RatingRow::name);
    }

    /** The least total that earns it under the most demanding of the policies. */
    public Optional<Points> from() {
        return Optional.ofNullable(row).map(RatingRow::from);
    }

    RatingTally plus(RatingTally other) {
        return new RatingTally(higher(row, other.row), stated + other.stated, earned + other.earned);
    }

    private static @Nullable RatingRow higher(@Nullable RatingRow left, @Nullable RatingRow right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        int order = left.from().compareTo(right.from());
        boolean isLeft = order == 0 ? left.name().en().compareTo(right.name().en()) <= 0 : order > 0;
        return isLeft ? left : right;
    }
}
