package org.plumbline.core.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.plumbline.core.check.Examination;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.quantity.Points;
import org.plumbline.core.scoring.RatingRow;

/**
 * The ratings stated beside those earned (评分等级).
 *
 * @param byWord by the Chinese word
 * @param unstated forms that print no rating
 * @param open forms whose earned total lies in more than one rating
 * @param same forms that state the rating they earn
 * @param different forms that state another
 */
public record Ratings(NavigableMap<String, RatingTally> byWord, long unstated, long open, long same, long different) {

    public static final Ratings NONE = new Ratings(new TreeMap<>(), 0, 0, 0, 0);

    public Ratings {
        byWord = Merging.copy(byWord);
    }

    static Ratings of(Examination examination) {
        var policy = examination.scorecard().policy();
        var stated = examination.form().text(HeadField.RATING).strip();
        var earned = examination.scorecard().rating().map(RatingRow::name).map(name -> name.zh());
        var words = new TreeMap<String, RatingTally>();
        if (!stated.isEmpty()) {
            words.put(stated, new RatingTally(policy.ratingNamed(stated).orElse(null), 1, 0));
        }
        examination
                .scorecard()
                .rating()
                .ifPresent(row -> words.merge(row.name().zh(), new RatingTally(row, 0, 1), RatingTally::plus));
        boolean compares = !stated.isEmpty() && earned.isPresent();
        boolean same = earned.filter(stated::equals).isPresent();
        return new Ratings(
                words, stated.isEmpty() ? 1 : 0, earned.isEmpty() ? 1 : 0, same ? 1 : 0, compares && !same ? 1 : 0);
    }

    /** The words, best rating first, those that no policy knows last. */
    public List<Map.Entry<String, RatingTally>> inOrder() {
        return byWord.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, RatingTally> word) ->
                                word.getValue().from().isEmpty())
                        .thenComparing(word -> word.getValue().from().orElse(Points.ZERO), Comparator.reverseOrder()))
                .toList();
    }

    Ratings plus(Ratings other) {
        return new Ratings(
                Merging.plus(byWord, other.byWord, RatingTally::plus),
                unstated + other.unstated,
                open + other.open,
                same + other.same,
                different + other.different);
    }
}
