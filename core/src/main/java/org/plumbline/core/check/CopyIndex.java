package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.quantity.Ratio;

/** Long texts of many forms and where they stand; finds those that nearly repeat another. */
final class CopyIndex {

    private static final Ratio NEARLY_THE_SAME = Ratio.ofPercent(BigDecimal.valueOf(90));

    private final Map<String, Places> texts = new HashMap<>();
    private @Nullable Bands bands;

    /** A text found, with how like it is. */
    record Found(Place place, Ratio similarity) {

        boolean isBefore(@Nullable Found other) {
            if (other == null || similarity.isMoreThan(other.similarity)) {
                return true;
            }
            return similarity.equals(other.similarity) && place.compareTo(other.place) < 0;
        }
    }

    synchronized void add(String text, Place place) {
        bands = null;
        var places = texts.get(text);
        if (places == null) {
            texts.put(text, new Places(place));
        } else {
            places.add(place);
        }
    }

    synchronized void add(CopyIndex other) {
        bands = null;
        other.texts.forEach((text, places) -> {
            var known = texts.get(text);
            if (known == null) {
                texts.put(text, places.copy());
            } else {
                known.add(places);
            }
        });
    }

    /** The text of another unit that comes closest, and is nearly the same; of those equally close the first. */
    Optional<Found> nearest(String text, String comparedUnit) {
        var same = texts.get(text);
        var verbatim = same == null ? Optional.<Place>empty() : same.outside(comparedUnit);
        if (verbatim.isPresent()) {
            return verbatim.map(place -> new Found(place, Ratio.ONE));
        }
        return bands().nearest(Shingles.of(text), comparedUnit);
    }

    private synchronized Bands bands() {
        var made = bands == null ? new Bands(texts) : bands;
        bands = made;
        return made;
    }

    /** The texts by their bands. */
    private static final class Bands {

        private static final int INDEX_BITS = 32;

        private final String[] texts;
        private final Places[] places;
        /** For each band the number that it has and the text that has it, in one, ascending. */
        private final long[][] sorted;

        Bands(Map<String, Places> all) {
            int count = all.size();
            texts = all.keySet().toArray(String[]::new);
            Arrays.sort(texts);
            places = Arrays.stream(texts).map(all::get).toArray(Places[]::new);
            sorted = new long[MinHash.BANDS][count];
            for (int text = 0; text < count; text++) {
                var numbers = MinHash.bands(Shingles.of(texts[text]));
                for (int band = 0; band < MinHash.BANDS; band++) {
                    sorted[band][text] = entry(numbers[band], text);
                }
            }
            for (var band : sorted) {
                Arrays.sort(band);
            }
        }

        private static long entry(int number, int text) {
            return ((long) number << INDEX_BITS) | text;
        }

        Optional<Found> nearest(Shingles shingles, String comparedUnit) {
            @Nullable Found nearest = null;
            var candidates = candidates(MinHash.bands(shingles));
            for (int text = candidates.nextSetBit(0); text >= 0; text = candidates.nextSetBit(text + 1)) {
                var place = places[text].outside(comparedUnit);
                if (place.isPresent()) {
                    var found = new Found(place.get(), shingles.similarity(Shingles.of(texts[text])));
                    boolean isCopy = !found.similarity().isLessThan(NEARLY_THE_SAME);
                    nearest = isCopy && found.isBefore(nearest) ? found : nearest;
                }
            }
            return Optional.ofNullable(nearest);
        }

        /** Texts that share two bands or more: like texts share a dozen of them. */
        private BitSet candidates(int[] numbers) {
            var once = new BitSet();
            var candidates = new BitSet();
            for (int band = 0; band < MinHash.BANDS; band++) {
                int at = Arrays.binarySearch(sorted[band], entry(numbers[band], 0));
                at = at < 0 ? -at - 1 : at;
                while (at < sorted[band].length && (int) (sorted[band][at] >> INDEX_BITS) == numbers[band]) {
                    int text = (int) sorted[band][at];
                    if (once.get(text)) {
                        candidates.set(text);
                    }
                    once.set(text);
                    at++;
                }
            }
            return candidates;
        }
    }
}
