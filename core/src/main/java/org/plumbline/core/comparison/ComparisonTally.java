package org.plumbline.core.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.RatingRow;
import org.plumbline.core.scoring.Scorecard;

/**
 * What changes, counted over forms. Adds up in any order.
 *
 * @param changed forms of which a line, the total or the rating changes
 * @param higher forms whose counted total rises
 * @param lower forms whose counted total falls
 * @param ratings forms that go from one rating to another, by both words
 * @param causes in how many forms each kind of difference changes a figure
 */
public record ComparisonTally(
        long forms,
        long changed,
        long higher,
        long lower,
        NavigableMap<String, RatingMove> ratings,
        Map<Cause.Kind, Long> causes) {

    /** Forms that go from one rating to another; a rating that is open has no word. */
    public record RatingMove(Wording before, Wording after, long forms) {
        RatingMove plus(RatingMove other) {
            return new RatingMove(before, after, forms + other.forms);
        }
    }

    private static final Wording OPEN = new Wording("未定", "open");

    public static final ComparisonTally NONE =
            new ComparisonTally(0, 0, 0, 0, new TreeMap<>(), new EnumMap<>(Cause.Kind.class));

    public ComparisonTally {
        ratings = Collections.unmodifiableNavigableMap(new TreeMap<>(ratings));
        var copy = new EnumMap<Cause.Kind, Long>(Cause.Kind.class);
        copy.putAll(causes);
        causes = Collections.unmodifiableMap(copy);
    }

    public static ComparisonTally of(FormComparison form) {
        int direction =
                form.after().total().counted().compareTo(form.before().total().counted());
        var ratings = new TreeMap<String, RatingMove>();
        if (form.changesRating()) {
            var before = word(form.before());
            var after = word(form.after());
            ratings.put(before.zh() + "→" + after.zh(), new RatingMove(before, after, 1));
        }
        var causes = new EnumMap<Cause.Kind, Long>(Cause.Kind.class);
        form.lines().forEach(line -> line.causes().forEach(cause -> causes.put(cause.kind(), 1L)));
        form.causes().forEach(cause -> causes.put(cause.kind(), 1L));
        return new ComparisonTally(
                1, form.isSame() ? 0 : 1, direction > 0 ? 1 : 0, direction < 0 ? 1 : 0, ratings, causes);
    }

    public ComparisonTally plus(ComparisonTally other) {
        var moves = new TreeMap<>(ratings);
        other.ratings.forEach((key, move) -> moves.merge(key, move, RatingMove::plus));
        var sums = new EnumMap<Cause.Kind, Long>(Cause.Kind.class);
        sums.putAll(causes);
        other.causes.forEach((kind, count) -> sums.merge(kind, count, Long::sum));
        return new ComparisonTally(
                forms + other.forms, changed + other.changed, higher + other.higher, lower + other.lower, moves, sums);
    }

    private static Wording word(Scorecard scorecard) {
        return scorecard.rating().map(RatingRow::name).orElse(OPEN);
    }
}
